-- Searches with their verdicts, agencies, codes and citations, in the order of `search`: the view `judged`, which
-- all figures and files read. What judging adds to a search stands in the table `finding`, in the same order and
-- narrow: its words are numbers of the types `word` and `verdict_word`. The two are read side by side, so that no text is written twice.

CREATE TYPE word AS ENUM (
  SELECT DISTINCT text
  FROM (
    SELECT unnest([name, key, state, kind]) AS text FROM agency
    UNION ALL
    SELECT unnest([$words])
  )
  WHERE text IS NOT NULL
  ORDER BY text
);

-- Names become words once, not for each search.
CREATE TABLE agency_word AS
SELECT released, key_number, CAST(name AS word) AS name, CAST(key AS word) AS key, CAST(state AS word) AS state,
  CAST(kind AS word) AS kind
FROM agency;

CREATE TABLE finding AS
SELECT
  verdict.leader,
  purpose,
  purpose_by_rules,
  immigration_kind,
  actor,
  searcher,
  component,
  flagged,
  reviewed,
  CAST(verdict.notes AS INTEGER) AS notes,
  rule_set,
  combination,
  agency.key_number AS agency_number,
  coalesce(agency.name, CAST('(not stated)' AS word)) AS agency_name,
  agency.key AS agency_key,
  agency.state AS agency_state,
  coalesce(agency.kind, CAST('unknown' AS word)) AS agency_kind,
  account.number AS account_number,
  plate_number.number AS plate_number,
  source.file AS cited_file,
  source.sheet AS cited_sheet,
  coalesce(verdict.cited_row, verdict.cited + source.row_base) AS cited_row,
  CASE
    WHEN NOT flagged THEN NULL
    WHEN searcher = 'ice' THEN CAST('ice_account' AS word)
    WHEN searcher = 'cbp' THEN CAST('cbp_account' AS word)
    WHEN searcher IN ('other_dhs', 'other_federal') THEN CAST('other_federal' AS word)
    WHEN searcher = 'unknown' THEN CAST('unknown' AS word)
    WHEN actor = 'ice' THEN CAST('local_for_ice' AS word)
    WHEN actor = 'cbp' THEN CAST('local_for_cbp' AS word)
    WHEN actor IN ('other_dhs', 'other_federal') THEN CAST('other_federal' AS word)
    WHEN actor = 'unknown' THEN CAST('unknown' AS word)
    ELSE CAST('local_immigration_no_agency' AS word)
  END AS route,
  CASE
    WHEN s_reason = 'not_exported' THEN CAST('not_exported' AS word)
    WHEN s_reason = 'empty' THEN CAST('empty' AS word)
    WHEN s_reason IN ('masked_vendor', 'masked_agency', 'exemption_cited') THEN CAST('masked' AS word)
    WHEN s_reason = 'placeholder' OR verdict.notes & $vague > 0 THEN CAST('vague' AS word)
    ELSE CAST('readable' AS word)
  END AS reason_state
FROM verdict
JOIN source_word AS source ON source.number = verdict.cited_source
LEFT JOIN agency_word AS agency ON agency.released = verdict.agency
LEFT JOIN account
  ON account.name = verdict.account AND account.agency_number IS NOT DISTINCT FROM agency.key_number
LEFT JOIN plate_number ON plate_number.plate = verdict.plate
ORDER BY leader;

-- The names behind the numbers of a finding. Most searches have no note, and are done after one look.
CREATE MACRO note_names(notes) AS
  CASE WHEN notes = 0 THEN [] ELSE list_filter([$note_names], lambda note: note IS NOT NULL) END;
CREATE MACRO owner_names(number) AS ([$owner_sets])[number];
CREATE MACRO rule_names(number) AS CASE WHEN number IS NULL THEN [] ELSE CAST([$rule_sets] AS VARCHAR[][])[number] END;

CREATE VIEW judged AS
SELECT
  $columns
FROM search POSITIONAL JOIN finding;

-- The searches that tables and lists name one by one: flagged, possible, or decided by a person; by time. Looked up by
-- their leaders: all threads read the searches, and texts of those alone.
CREATE TABLE marked AS
SELECT judged.*, judgement.matches
FROM (
  SELECT
    $columns
  FROM search
  JOIN (SELECT * FROM finding WHERE flagged OR purpose = 'possible' OR reviewed) AS finding
    ON finding.leader = search.leader
) AS judged
LEFT JOIN judgement ON judgement.number = judged.combination
ORDER BY judged.searched_at NULLS LAST, judged.search_id;

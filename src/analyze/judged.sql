-- Searches with their verdicts, agencies, codes and citations, in the order of `search`: the one table that
-- figures and files read. A column that a figure does not ask for costs it nothing.

CREATE TABLE owner_set AS
SELECT owner_logs, list_sort(list(DISTINCT owner_log.owner)) AS owners
FROM (SELECT owner_logs, unnest(owner_logs) AS number FROM (SELECT DISTINCT owner_logs FROM search)) AS held
JOIN owner_log ON owner_log.number = held.number
GROUP BY owner_logs;

CREATE TABLE note_set AS
SELECT notes, list_filter([$note_names], lambda note: note IS NOT NULL) AS note_names
FROM (SELECT DISTINCT notes FROM verdict);

CREATE TABLE judged AS
SELECT
  search.*,
  coalesce(id_text, CAST(id AS VARCHAR), 'S' || lpad(CAST(search.rowid + 1 AS VARCHAR), 9, '0')) AS search_id,
  verdict.* EXCLUDE (leader),
  note_set.note_names,
  owner_set.owners AS owner_names,
  agency.key_number AS agency_number,
  coalesce(agency.name, '(not stated)') AS agency_name,
  agency.key AS agency_key,
  agency.state AS agency_state,
  coalesce(agency.kind, 'unknown') AS agency_kind,
  account.number AS account_number,
  account.shown AS account_shown,
  plate_number.shown AS plate_shown,
  source.file AS cited_file,
  source.sheet AS cited_sheet,
  cited.page AS cited_page,
  coalesce(cited.row, cited.rowid + source.row_base) AS cited_row,
  purpose = 'possible' AND NOT flagged AS is_possible,
  purpose = 'immigration' AS is_immigration,
  CASE
    WHEN NOT flagged THEN NULL
    WHEN searcher = 'ice' THEN 'ice_account'
    WHEN searcher = 'cbp' THEN 'cbp_account'
    WHEN searcher IN ('other_dhs', 'other_federal') THEN 'other_federal'
    WHEN searcher = 'unknown' THEN 'unknown'
    WHEN actor = 'ice' THEN 'local_for_ice'
    WHEN actor = 'cbp' THEN 'local_for_cbp'
    WHEN actor IN ('other_dhs', 'other_federal') THEN 'other_federal'
    WHEN actor = 'unknown' THEN 'unknown'
    ELSE 'local_immigration_no_agency'
  END AS route,
  CASE
    WHEN s_reason = 'not_exported' THEN 'not_exported'
    WHEN s_reason = 'empty' THEN 'empty'
    WHEN s_reason IN ('masked_vendor', 'masked_agency', 'exemption_cited') THEN 'masked'
    WHEN s_reason = 'placeholder' OR verdict.notes & $vague > 0 THEN 'vague'
    ELSE 'readable'
  END AS reason_state
FROM search
JOIN verdict ON verdict.leader = search.leader
JOIN note_set ON note_set.notes = verdict.notes
JOIN owner_set ON owner_set.owner_logs = search.owner_logs
LEFT JOIN agency ON agency.released = search.agency
LEFT JOIN account
  ON account.name = search.account AND account.agency_number IS NOT DISTINCT FROM agency.key_number
LEFT JOIN plate_number ON plate_number.plate = search.plate
JOIN (SELECT rowid, row, page, source FROM released) AS cited ON cited.rowid = search.cited
JOIN source ON source.number = cited.source
ORDER BY search.leader;

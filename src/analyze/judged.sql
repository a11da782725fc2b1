-- Searches with their verdicts, agencies, codes and citations, in the order of `search`: the view `judged`, which
-- all figures and files read. What judging adds to a search stands in the table `finding`, in the same order and
-- narrow: its words are numbers of the types `word` and `verdict_word`. The two are read side by side, so that no text is written twice.

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

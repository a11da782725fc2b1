-- Which cells each search that has copies takes from them: search.sql puts them together. Of each field the
-- least masked cell wins. Of readable reasons that differ, the searching agency's own log wins, then the most
-- frequent, then input order. The row whose reason is used is the one that is cited.

CREATE TABLE group_row AS
SELECT rid, leader FROM copy
UNION ALL
SELECT leader AS rid, leader FROM (SELECT DISTINCT leader FROM copy);

-- For each field the row whose cell is used: blank, then mask state, then input order packed into one number,
-- so that the store compares and spills numbers and not texts. The logs that a search stands in are bits.
CREATE TABLE chosen AS
SELECT
  group_row.leader,
  count(*) AS released_rows,
  bitstring_agg(kept.source, 0, $last_source) AS source_set,
  bool_or(constant_reason.source IS NOT NULL OR s_reason IN ('masked_vendor', 'masked_agency', 'exemption_cited', 'partly_masked')) AS reason_masked_somewhere,
  $chosen
FROM kept
JOIN group_row ON group_row.rid = kept.rid
LEFT JOIN constant_reason ON constant_reason.source = kept.source
GROUP BY group_row.leader;

CREATE TABLE source_set AS
SELECT
  held.source_set,
  count(DISTINCT source.file_number) AS files,
  count(DISTINCT source.owner_key) AS owners,
  list_sort(list(DISTINCT source.owner_log)) AS owner_logs
FROM (SELECT DISTINCT source_set FROM chosen) AS held
JOIN source ON get_bit(held.source_set, source.number) = 1
GROUP BY held.source_set;

-- Readable reasons that differ among the copies of a search, told apart by a hash of their words.
CREATE TABLE reason_choice AS
WITH readable AS (
  SELECT group_row.leader, kept.rid, hash(lower(trim(reason))) AS words, coalesce(agency.key = source.owner_key, false) AS own_log
  FROM kept
  JOIN group_row ON group_row.rid = kept.rid
  JOIN source ON source.number = kept.source
  LEFT JOIN agency ON agency.released = kept.agency
  ANTI JOIN constant_reason ON constant_reason.source = kept.source
  WHERE s_reason = 'value'
),
differing AS (
  SELECT leader FROM readable GROUP BY leader HAVING min(words) <> max(words)
),
counted AS (
  SELECT leader, words, count(*) AS copies, bool_or(own_log) AS own_log,
    coalesce(min(rid) FILTER (own_log), min(rid)) AS rid
  FROM readable
  SEMI JOIN differing ON differing.leader = readable.leader
  GROUP BY leader, words
)
SELECT leader, arg_max(rid, (own_log, copies, -rid)) AS rid
FROM counted
GROUP BY leader;

-- Cells taken from another row than the leader.
$taken

CREATE TABLE taken_reason AS
SELECT chosen.leader, kept.reason, kept.s_reason, kept.source, kept.page, kept.rid, kept.row
FROM chosen
LEFT JOIN reason_choice USING (leader)
JOIN kept ON kept.rid = coalesce(reason_choice.rid, chosen.reason_rid)
WHERE kept.rid <> chosen.leader;

CREATE TABLE merge_count AS
SELECT (SELECT count(*) FROM reason_choice) AS reason_conflicts;

-- Which cells each search that has copies takes from them: search.sql puts them together. Of each field the
-- least masked cell wins. Of readable reasons that differ, the searching agency's own log wins, then the most frequent, then
-- input order. `cited` is the row whose reason is used; its source, page and row number are the citation.

CREATE TABLE group_row AS
SELECT rid, leader FROM copy
UNION ALL
SELECT leader AS rid, leader FROM (SELECT DISTINCT leader FROM copy);

-- For each field the row whose cell is used: blank, then mask state, then input order packed into one number,
-- so that the store compares and spills numbers and not texts. A log with one and the same reason in every row
-- says as little as a mask: any other copy's reason is preferred to it.
CREATE TABLE chosen AS
SELECT
  group_row.leader,
  count(*) AS released_rows,
  count(DISTINCT source.file_number) AS files,
  count(DISTINCT source.owner_key) AS owners,
  list_sort(list(DISTINCT source.owner_log)) AS owner_logs,
  min(id) AS id,
  arg_min(searched_at, (CAST(NOT to_second AS BIGINT) << 40) + group_row.rid) AS searched_at,
  arg_min(networks, group_row.rid) AS networks,
  arg_min(devices, group_row.rid) AS devices,
  arg_min(frame_start, group_row.rid) AS frame_start,
  arg_min(frame_end, group_row.rid) AS frame_end,
  min(s_reason) AS s_reason,
  min(s_user) AS s_user,
  min(s_plate) AS s_plate,
  min(s_case_number) AS s_case_number,
  bool_or(constant_reason.source IS NOT NULL OR s_reason IN ('masked_vendor', 'masked_agency', 'exemption_cited', 'partly_masked')) AS reason_masked_somewhere,
  min((CAST(constant_reason.source IS NOT NULL AS BIGINT) << 45) + $reason_order) & $row_bits AS reason_rid,
  $chosen
FROM kept
JOIN group_row ON group_row.rid = kept.rid
JOIN source ON source.number = kept.source
LEFT JOIN constant_reason ON constant_reason.source = kept.source
GROUP BY group_row.leader;

-- Readable reasons that differ among the copies of a search.
CREATE TABLE reason_choice AS
WITH readable AS (
  SELECT group_row.leader, kept.rid, lower(trim(reason)) AS words, coalesce(agency.key = source.owner_key, false) AS own_log
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

CREATE TABLE merge_count AS
SELECT (SELECT count(*) FROM reason_choice) AS reason_conflicts;

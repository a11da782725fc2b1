-- Which cells each search that has copies takes from them: search.sql puts them together. Of each field the
-- least masked cell wins (a mask over a blank), then input order. Of readable reasons that differ, the searching
-- agency's own log wins, then the most frequent, then input order. The row whose reason is used is the one that is
-- cited.

CREATE TABLE group_row AS
SELECT rid, leader FROM copy
UNION ALL
SELECT leader AS rid, leader FROM (SELECT DISTINCT leader FROM copy);

-- For each field the row whose cell is used: blank, then mask state, then input order packed into one number,
-- so that the store compares and spills numbers and not texts. Fields whose cells are of one kind in every row are
-- those of the first row. The logs that a search stands in are bits; texts are told apart by their hash.
CREATE TABLE chosen AS
SELECT
  group_row.leader,
  count(*) AS released_rows,
  bitstring_agg(kept.source, 0, $last_source) AS source_set,
  bool_or(is_constant OR s_reason IN ('masked_vendor', 'masked_agency', 'exemption_cited', 'partly_masked')) AS reason_masked_somewhere,
  coalesce(min(written) <> max(written), false) AS reasons_vary,
  min(kept.rid) AS first_rid,
  $chosen
FROM (
  SELECT *, CASE WHEN s_reason = 'value' AND NOT is_constant THEN hash(reason) END AS written
  FROM (SELECT *, source IN (SELECT source FROM constant_reason) AS is_constant FROM kept)
) AS kept
JOIN group_row ON group_row.rid = kept.rid
GROUP BY group_row.leader;

-- The sets of logs in whose rows a search stands, and of the owners of these, numbered from 1.
CREATE TABLE held_set AS
SELECT
  held.source_set,
  -- The logs of several owners in one file are a file each: copies among them are copies of other owners.
  count(DISTINCT concat(source.file_number, ' ', source.owner_key)) AS files,
  count(DISTINCT source.owner_key) AS owners,
  list_sort(list(DISTINCT source.owner_log)) AS owner_logs
FROM (SELECT DISTINCT source_set FROM chosen) AS held
JOIN source ON get_bit(held.source_set, source.number) = 1
GROUP BY held.source_set;

CREATE TABLE owner_set AS
SELECT owner_logs, row_number() OVER (ORDER BY owner_logs) AS number, list_sort(list(DISTINCT owner_log.owner)) AS owners
FROM (
  SELECT owner_logs, unnest(owner_logs) AS owner_log
  FROM (SELECT owner_logs FROM held_set UNION SELECT [owner_log] FROM source)
) AS held
JOIN owner_log ON owner_log.number = held.owner_log
GROUP BY owner_logs;

CREATE TABLE source_set AS
SELECT held_set.* EXCLUDE (owner_logs), owner_set.number AS owner_set
FROM held_set JOIN owner_set USING (owner_logs);

CREATE TABLE source_alone AS
SELECT source.number, owner_set.number AS owner_set
FROM source JOIN owner_set ON owner_set.owner_logs = [source.owner_log];

-- Reasons that are not written alike; where they are the same words, none has to be chosen. A form, a spreadsheet or a
-- list may have cut the one: what only begins as another goes on was cut, and the longer is used.
CREATE TABLE reason_choice AS
WITH readable AS (
  SELECT group_row.leader, kept.rid, normal_text(reason) AS words, coalesce(agency.key = source.owner_key, false) AS own_log
  FROM kept
  JOIN group_row ON group_row.rid = kept.rid
  JOIN (SELECT leader FROM chosen WHERE reasons_vary) AS varying ON varying.leader = group_row.leader
  JOIN source ON source.number = kept.source
  LEFT JOIN agency ON agency.released = kept.agency
  ANTI JOIN constant_reason ON constant_reason.source = kept.source
  WHERE s_reason = 'value'
),
counted AS (
  SELECT leader, left(words, 250) AS words, count(*) AS copies, bool_or(own_log) AS own_log,
    arg_max(rid, (length(words), own_log, -rid)) AS rid, count(DISTINCT words) AS lengths
  FROM readable
  GROUP BY leader, left(words, 250)
),
whole AS (
  SELECT one.leader, one.words, any_value(one.rid) AS rid, sum(begun.copies) AS copies, bool_or(begun.own_log) AS own_log,
    count(*) AS spellings, max(one.lengths) AS lengths
  FROM counted AS one
  JOIN counted AS begun ON begun.leader = one.leader AND starts_with(one.words, begun.words)
  ANTI JOIN counted AS longer
    ON longer.leader = one.leader AND longer.words <> one.words AND starts_with(longer.words, one.words)
  GROUP BY one.leader, one.words
)
SELECT leader, arg_max(rid, (own_log, copies, -rid)) AS rid, count(*) > 1 OR max(spellings) > 1 AS is_conflict
FROM whole
GROUP BY leader
HAVING is_conflict OR max(lengths) > 1;

-- Cells taken from another row than the leader, first field by field, then one row for each search.
$taken_fields

CREATE TABLE taken_reason AS
SELECT chosen.leader, kept.reason, kept.s_reason, kept.source, kept.page, kept.rid, kept.row
FROM chosen
LEFT JOIN reason_choice USING (leader)
JOIN kept ON kept.rid = coalesce(reason_choice.rid, chosen.reason_rid)
WHERE kept.rid <> chosen.leader;

CREATE TABLE taken AS
SELECT
  chosen.leader, taken_reason.rid AS cited, taken_reason.source AS cited_source, taken_reason.page AS cited_page,
  taken_reason.row AS cited_row, taken_reason.reason, taken_reason.s_reason,
  $taken
FROM chosen
LEFT JOIN taken_reason ON taken_reason.leader = chosen.leader
$taken_joins
WHERE taken_reason.leader IS NOT NULL OR $is_taken;

CREATE TABLE merge_count AS
SELECT (SELECT count(*) FROM reason_choice WHERE is_conflict) AS reason_conflicts;

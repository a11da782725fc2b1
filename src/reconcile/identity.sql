-- Which released rows are one search. A search is known by its leader: the first of its rows in input order
-- (the rowid of `released`). Gives the table `member (leader)`, one row for each row of `released` in the same
-- order; leader is null where the row lies outside the period asked for.
-- Portable but for: rowid, arg_min, UUID, POSITIONAL JOIN (merge.sql).

CREATE TABLE inside AS
SELECT released.rowid AS rid
FROM released, period
WHERE searched_at IS NULL
   OR ((period.first IS NULL OR searched_at >= period.first) AND (period.past IS NULL OR searched_at < period.past));

-- Rows with an id: the same id is the same search, different ids never merge.
CREATE TABLE id_leader AS
SELECT id, min(released.rowid) AS leader
FROM released JOIN inside ON inside.rid = released.rowid
WHERE id IS NOT NULL
GROUP BY id
HAVING count(*) > 1;

-- Rows without an id whose key is whole: agency, second, networks. Reason, account and case number are never
-- in a key, each agency masks them in its own way; a time without seconds merges nothing.
CREATE TABLE bare AS
SELECT
  released.rowid AS rid,
  source,
  agency.key_number AS agency,
  CAST(epoch(searched_at) AS BIGINT) AS second,
  networks,
  CAST(epoch(frame_start) AS BIGINT) AS frame_start,
  CAST(epoch(frame_end) AS BIGINT) AS frame_end,
  CASE WHEN s_plate = 'value' THEN cells_hash END AS same_cells
FROM released
JOIN inside ON inside.rid = released.rowid
JOIN agency ON agency.released = released.agency
WHERE id IS NULL AND to_second AND searched_at IS NOT NULL AND networks IS NOT NULL;

-- A log without time frames takes the frame that the other logs give for the same agency, second and
-- networks, where they give only one.
CREATE TABLE only_frame AS
SELECT agency, second, networks, min(frame_start) AS frame_start, min(frame_end) AS frame_end
FROM bare
WHERE frame_start IS NOT NULL AND frame_end IS NOT NULL
GROUP BY agency, second, networks
HAVING count(DISTINCT (frame_start, frame_end)) = 1;

CREATE TABLE keyed AS
SELECT
  rid, source, bare.agency, bare.second, bare.networks, same_cells,
  coalesce(bare.frame_start, only_frame.frame_start) AS frame_start,
  coalesce(bare.frame_end, only_frame.frame_end) AS frame_end
FROM bare
LEFT JOIN only_frame
  ON only_frame.agency = bare.agency AND only_frame.second = bare.second AND only_frame.networks = bare.networks
 AND bare.frame_start IS NULL AND bare.frame_end IS NULL;

-- The searches with ids that such a row could be: one line for each, its frame where any of its rows bears one.
CREATE TABLE candidate AS
SELECT
  coalesce(id_leader.leader, released.rowid) AS leader,
  agency.key_number AS agency,
  CAST(epoch(searched_at) AS BIGINT) AS second,
  networks,
  max(CAST(epoch(frame_start) AS BIGINT)) AS frame_start,
  max(CAST(epoch(frame_end) AS BIGINT)) AS frame_end
FROM released
JOIN inside ON inside.rid = released.rowid
JOIN agency ON agency.released = released.agency
LEFT JOIN id_leader ON id_leader.id = released.id
WHERE released.id IS NOT NULL AND to_second AND searched_at IS NOT NULL AND networks IS NOT NULL
  AND (agency.key_number, CAST(epoch(searched_at) AS BIGINT), networks) IN (SELECT (agency, second, networks) FROM keyed)
GROUP BY 1, 2, 3, 4;

-- A row without an id joins a search with one only where exactly one matches.
CREATE TABLE full_match AS
SELECT agency, second, networks, frame_start, frame_end, count(*) AS searches, min(leader) AS leader
FROM candidate
WHERE frame_start IS NOT NULL AND frame_end IS NOT NULL
GROUP BY agency, second, networks, frame_start, frame_end;

-- The shorter key serves where one side bears no frame: two frames that differ are two searches.
CREATE TABLE short_match AS
SELECT
  keyed.rid,
  count(*) AS searches,
  min(candidate.leader) AS leader
FROM keyed
JOIN candidate USING (agency, second, networks)
WHERE keyed.frame_start IS NULL OR keyed.frame_end IS NULL
   OR candidate.frame_start IS NULL OR candidate.frame_end IS NULL
GROUP BY keyed.rid;

-- Within a table, rows without ids are one only if equal in every released cell, an unmasked plate among
-- them; else they stay apart. Rows that stay apart under one key bear their place among them, so that n in
-- one table and m in another pair one to one.
CREATE TABLE crowded AS
SELECT source, agency, second, networks, frame_start, frame_end
FROM keyed
GROUP BY source, agency, second, networks, frame_start, frame_end
HAVING count(*) > 1;

CREATE TABLE unit AS
SELECT
  keyed.rid,
  min(keyed.rid) OVER (
    PARTITION BY keyed.source, keyed.agency, keyed.second, keyed.networks, keyed.frame_start, keyed.frame_end,
      coalesce(same_cells, keyed.rid)
  ) AS first_rid,
  keyed.source, keyed.agency, keyed.second, keyed.networks, keyed.frame_start, keyed.frame_end
FROM keyed
JOIN crowded
  ON crowded.source = keyed.source AND crowded.agency = keyed.agency AND crowded.second = keyed.second
 AND crowded.networks = keyed.networks
 AND crowded.frame_start IS NOT DISTINCT FROM keyed.frame_start
 AND crowded.frame_end IS NOT DISTINCT FROM keyed.frame_end;

CREATE TABLE place AS
SELECT
  rid,
  dense_rank() OVER (
    PARTITION BY source, agency, second, networks, frame_start, frame_end ORDER BY first_rid
  ) AS place
FROM unit;

CREATE TABLE bare_leader AS
WITH placed AS (
  SELECT
    keyed.*,
    coalesce(place.place, 1) AS place,
    CASE
      WHEN coalesce(place.place, 1) > 1 THEN NULL
      WHEN full_match.searches = 1 THEN full_match.leader
      WHEN full_match.searches IS NULL AND short_match.searches = 1 THEN short_match.leader
    END AS matched
  FROM keyed
  LEFT JOIN place ON place.rid = keyed.rid
  LEFT JOIN full_match
    ON full_match.agency = keyed.agency AND full_match.second = keyed.second
   AND full_match.networks = keyed.networks
   AND full_match.frame_start = keyed.frame_start AND full_match.frame_end = keyed.frame_end
  LEFT JOIN short_match ON short_match.rid = keyed.rid
),
paired AS (
  SELECT agency, second, networks, frame_start, frame_end, place, min(rid) AS leader
  FROM placed
  WHERE matched IS NULL
  GROUP BY agency, second, networks, frame_start, frame_end, place
)
SELECT placed.rid, coalesce(placed.matched, paired.leader) AS leader
FROM placed
LEFT JOIN paired
  ON placed.matched IS NULL
 AND paired.agency = placed.agency AND paired.second = placed.second AND paired.networks = placed.networks
 AND paired.frame_start IS NOT DISTINCT FROM placed.frame_start
 AND paired.frame_end IS NOT DISTINCT FROM placed.frame_end
 AND paired.place = placed.place;

CREATE TABLE member AS
SELECT
  CASE WHEN inside.rid IS NOT NULL
    THEN coalesce(id_leader.leader, bare_leader.leader, released.rowid) END AS leader
FROM released
LEFT JOIN inside ON inside.rid = released.rowid
LEFT JOIN id_leader ON id_leader.id = released.id
LEFT JOIN bare_leader ON bare_leader.rid = released.rowid
ORDER BY released.rowid;

-- Rows of one table that share a key and were kept apart: it cannot be told whether they are one search.
CREATE TABLE identity_count AS
SELECT coalesce(sum(units - 1), 0) AS possible_duplicates
FROM (
  SELECT source, agency, second, networks, frame_start, frame_end, count(DISTINCT first_rid) AS units
  FROM unit
  GROUP BY source, agency, second, networks, frame_start, frame_end
);

-- Which released rows are one search. A search is known by its leader: one of its rows (rowid of `released`).
-- Gives the table `copy (rid, leader)` of the rows that are not their search's leader; every other row of
-- `kept` leads a search of its own. Narrow on purpose: most rows have no copy.
-- Portable but for: rowid, DISTINCT FROM in joins, UUID.

CREATE TABLE keyed AS
SELECT framed.* EXCLUDE (plate), coalesce(told_apart.apart, CAST(0 AS UBIGINT)) AS apart
FROM framed LEFT JOIN told_apart ON told_apart.rid = framed.rid;

CREATE TABLE candidate AS
SELECT like_bare.* EXCLUDE (plate), coalesce(leader_apart.apart, CAST(0 AS UBIGINT)) AS apart
FROM like_bare LEFT JOIN leader_apart ON leader_apart.leader = like_bare.leader;

-- A row without an id joins a search with one only where exactly one matches.
CREATE TABLE full_match AS
SELECT agency, second, networks, apart, frame_start, frame_end, count(*) AS searches, min(leader) AS leader
FROM candidate
WHERE frame_start IS NOT NULL AND frame_end IS NOT NULL
GROUP BY agency, second, networks, apart, frame_start, frame_end;

-- The shorter key serves where one side bears no frame: two frames that differ are two searches.
CREATE TABLE short_match AS
SELECT keyed.rid, count(*) AS searches, min(candidate.leader) AS leader
FROM keyed
JOIN candidate USING (agency, second, networks, apart)
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
  keyed.* EXCLUDE (same_cells),
  min(keyed.rid) OVER (
    PARTITION BY keyed.source, keyed.agency, keyed.second, keyed.networks, keyed.frame_start, keyed.frame_end,
      same_cells IS NULL, coalesce(same_cells, keyed.rid)
  ) AS first_rid
FROM keyed
SEMI JOIN crowded
  ON crowded.source = keyed.source AND crowded.agency = keyed.agency AND crowded.second = keyed.second
 AND crowded.networks = keyed.networks
 AND crowded.frame_start IS NOT DISTINCT FROM keyed.frame_start
 AND crowded.frame_end IS NOT DISTINCT FROM keyed.frame_end;

CREATE TABLE place AS
SELECT
  rid,
  dense_rank() OVER (
    PARTITION BY source, agency, second, networks, apart, frame_start, frame_end ORDER BY first_rid
  ) AS place
FROM unit;

CREATE TABLE placed AS
SELECT
  keyed.* EXCLUDE (same_cells, source),
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
 AND full_match.networks = keyed.networks AND full_match.apart = keyed.apart
 AND full_match.frame_start = keyed.frame_start AND full_match.frame_end = keyed.frame_end
LEFT JOIN short_match ON short_match.rid = keyed.rid;

CREATE TABLE paired AS
SELECT agency, second, networks, apart, frame_start, frame_end, place, min(rid) AS leader
FROM placed
WHERE matched IS NULL
GROUP BY agency, second, networks, apart, frame_start, frame_end, place
HAVING count(*) > 1;

CREATE TABLE copy AS
SELECT kept.rid, id_leader.leader
FROM kept JOIN id_leader ON id_leader.id = kept.id
WHERE kept.rid <> id_leader.leader
UNION ALL
SELECT rid, matched AS leader FROM placed WHERE matched IS NOT NULL
UNION ALL
SELECT placed.rid, paired.leader
FROM placed
JOIN paired
  ON paired.agency = placed.agency AND paired.second = placed.second AND paired.networks = placed.networks
 AND paired.frame_start IS NOT DISTINCT FROM placed.frame_start
 AND paired.frame_end IS NOT DISTINCT FROM placed.frame_end
 AND paired.place = placed.place AND paired.apart = placed.apart
WHERE placed.matched IS NULL AND placed.rid <> paired.leader;

-- Rows of one table that share a key and were kept apart: it cannot be told whether they are one search.
CREATE TABLE identity_count AS
SELECT coalesce(sum(units - 1), 0) AS possible_duplicates
FROM (
  SELECT count(DISTINCT first_rid) AS units
  FROM unit
  GROUP BY source, agency, second, networks, frame_start, frame_end
);

DROP TABLE bare;
DROP TABLE only_frame;
DROP TABLE framed;
DROP TABLE keyed;
DROP TABLE like_bare;
DROP TABLE candidate;
DROP TABLE told_apart;
DROP TABLE leader_apart;
DROP TABLE full_match;
DROP TABLE short_match;
DROP TABLE crowded;
DROP TABLE unit;
DROP TABLE place;
DROP TABLE placed;
DROP TABLE paired;
DROP TABLE id_leader;

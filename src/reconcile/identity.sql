-- Which released rows are one search. A search is known by its leader: one of its rows (rowid of `released`).
-- Gives the table `copy (rid, leader)` of the rows that are not their search's leader; every other row of
-- `kept` leads a search of its own. Narrow on purpose: most rows have no copy.
-- Portable but for: rowid, DISTINCT FROM in joins, UUID.

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
DROP TABLE unit_words;
DROP TABLE unit_match;
DROP TABLE match_words;
DROP TABLE unit_known;
DROP TABLE place_given;
DROP TABLE unit_place;
DROP TABLE place;
DROP TABLE placed;
DROP TABLE paired;
DROP TABLE id_leader;

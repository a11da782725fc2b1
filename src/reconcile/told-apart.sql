-- Searches of one key that are not one: their plates are shown and differ, and so do their reasons. Two officers of an
-- agency may search in the same second. Neither tells them apart alone: a log may show a part of each plate, and
-- reasons are written otherwise. Gives `told_apart (rid, apart)` and `leader_apart (leader, apart)`: rows of a key with
-- different numbers are never one search. Few keys have two plates.

CREATE TABLE contested AS
SELECT agency, second, networks
FROM (
  SELECT agency, second, networks, plate FROM framed
  UNION ALL
  SELECT agency, second, networks, plate FROM like_bare
)
WHERE plate IS NOT NULL
GROUP BY agency, second, networks
HAVING min(plate) <> max(plate);

CREATE TABLE contested_row AS
SELECT keyed_row.rid, keyed_row.source, keyed_row.id, keyed_row.agency, keyed_row.second, keyed_row.networks, keyed_row.plate
FROM keyed_row
SEMI JOIN contested
  ON contested.agency = keyed_row.agency AND contested.second = keyed_row.second
 AND contested.networks = keyed_row.networks;

CREATE TABLE contested_reason AS
SELECT kept.rid, kept.reason
FROM kept
SEMI JOIN contested_row ON contested_row.rid = kept.rid
ANTI JOIN constant_reason ON constant_reason.source = kept.source
WHERE s_reason = 'value';

CREATE TABLE contested_words AS
SELECT contested_row.*, reason, CASE WHEN reason IS NOT NULL THEN hash(left(normal_text(reason), 250)) END AS words
FROM contested_row LEFT JOIN contested_reason USING (rid);

-- A plate's reason holds for its rows in logs that mask reasons too.
CREATE TABLE plate_words AS
SELECT agency, second, networks, plate, min(words) AS words, min(rid) AS rid
FROM contested_words
WHERE plate IS NOT NULL AND reason IS NOT NULL
GROUP BY agency, second, networks, plate;

-- The searches that a key is known to have, in the order of their first rows.
CREATE TABLE known_search AS
SELECT agency, second, networks, words, row_number() OVER (PARTITION BY agency, second, networks ORDER BY rid) AS place
FROM (SELECT agency, second, networks, words, min(rid) AS rid FROM plate_words GROUP BY agency, second, networks, words)
QUALIFY count(*) OVER (PARTITION BY agency, second, networks) > 1;

CREATE TABLE known_row AS
SELECT one.rid, one.id, one.source, one.agency, one.second, one.networks,
  coalesce(of_plate.words, CASE WHEN one.plate IS NULL THEN known_search.words END) AS words
FROM contested_words AS one
SEMI JOIN (SELECT agency, second, networks FROM known_search) AS several USING (agency, second, networks)
LEFT JOIN plate_words AS of_plate USING (agency, second, networks, plate)
LEFT JOIN known_search
  ON known_search.agency = one.agency AND known_search.second = one.second AND known_search.networks = one.networks
 AND known_search.words = one.words;

-- A row that shows neither may be any of those that its own table does not show: they pair one to one, first with those
-- that other tables of its owner show, which released the same log with less masked.
CREATE TABLE told_apart AS
WITH shown_by_owner AS (
  SELECT DISTINCT source.owner_log, agency, second, networks, words
  FROM known_row JOIN source ON source.number = known_row.source
  WHERE words IS NOT NULL
),
open_row AS (
  SELECT *, row_number() OVER (PARTITION BY source, agency, second, networks ORDER BY rid) AS turn
  FROM known_row WHERE words IS NULL
),
open_search AS (
  SELECT each.*, known_search.words, known_search.place,
    row_number() OVER (
      PARTITION BY each.source, each.agency, each.second, each.networks
      ORDER BY shown_by_owner.words IS NULL, known_search.place
    ) AS turn
  FROM (SELECT DISTINCT source, agency, second, networks FROM open_row) AS each
  JOIN source ON source.number = each.source
  JOIN known_search
    ON known_search.agency = each.agency AND known_search.second = each.second AND known_search.networks = each.networks
  LEFT JOIN shown_by_owner
    ON shown_by_owner.owner_log = source.owner_log AND shown_by_owner.agency = each.agency
   AND shown_by_owner.second = each.second AND shown_by_owner.networks = each.networks
   AND shown_by_owner.words = known_search.words
  ANTI JOIN known_row AS shown
    ON shown.source = each.source AND shown.agency = each.agency AND shown.second = each.second
   AND shown.networks = each.networks AND shown.words = known_search.words
)
SELECT rid, id, words AS apart FROM known_row WHERE words IS NOT NULL
UNION ALL
SELECT open_row.rid, open_row.id, coalesce(open_search.words, first_search.words) AS apart
FROM open_row
JOIN known_search AS first_search
  ON first_search.agency = open_row.agency AND first_search.second = open_row.second
 AND first_search.networks = open_row.networks AND first_search.place = 1
LEFT JOIN open_search
  ON open_search.source = open_row.source AND open_search.agency = open_row.agency
 AND open_search.second = open_row.second AND open_search.networks = open_row.networks
 AND open_search.turn = open_row.turn;

CREATE TABLE leader_apart AS
SELECT coalesce(id_leader.leader, told_apart.rid) AS leader, arg_min(apart, told_apart.rid) AS apart
FROM told_apart LEFT JOIN id_leader ON id_leader.id = told_apart.id
WHERE told_apart.id IS NOT NULL
GROUP BY 1;

DROP TABLE contested;
DROP TABLE contested_row;
DROP TABLE contested_reason;
DROP TABLE contested_words;
DROP TABLE plate_words;
DROP TABLE known_search;
DROP TABLE known_row;

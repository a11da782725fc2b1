-- Within a table, rows without ids are one only if equal in every released cell, an unmasked plate among
-- them; else they stay apart. Rows that stay apart under one key bear their place among them, so that n in
-- one table and m in another pair one to one: those of the same reason first, then in their order. The reason never
-- says whether rows are one search, only which of a key's rows is which. Gives the table `place (rid, place)` of the
-- rows under a key that several rows of one table have.

CREATE TABLE crowded AS
SELECT DISTINCT agency, second, networks, frame_start, frame_end
FROM (
  SELECT source, agency, second, networks, frame_start, frame_end
  FROM keyed
  GROUP BY source, agency, second, networks, frame_start, frame_end
  HAVING count(*) > 1
);

CREATE TABLE unit AS
SELECT
  keyed.* EXCLUDE (same_cells),
  dense_rank() OVER (
    ORDER BY keyed.agency, keyed.second, keyed.networks, keyed.frame_start, keyed.frame_end, keyed.apart
  ) AS key,
  min(keyed.rid) OVER (
    PARTITION BY keyed.source, keyed.agency, keyed.second, keyed.networks, keyed.frame_start, keyed.frame_end,
      same_cells IS NULL, coalesce(same_cells, keyed.rid)
  ) AS first_rid
FROM keyed
SEMI JOIN crowded
  ON crowded.agency = keyed.agency AND crowded.second = keyed.second AND crowded.networks = keyed.networks
 AND crowded.frame_start IS NOT DISTINCT FROM keyed.frame_start
 AND crowded.frame_end IS NOT DISTINCT FROM keyed.frame_end;

-- What a row's reason says, and whether it says the same as the search with an id that its key matches.
CREATE TABLE unit_words AS
SELECT rid, hash(left(normal_text(reason), 250)) AS words
FROM kept
SEMI JOIN unit ON unit.rid = kept.rid
ANTI JOIN constant_reason ON constant_reason.source = kept.source
WHERE s_reason = 'value' AND reason IS NOT NULL;

CREATE TABLE unit_match AS
SELECT unit.rid, coalesce(full_match.leader, short_match.leader) AS leader
FROM unit
LEFT JOIN full_match
  ON full_match.agency = unit.agency AND full_match.second = unit.second
 AND full_match.networks = unit.networks AND full_match.apart = unit.apart
 AND full_match.frame_start = unit.frame_start AND full_match.frame_end = unit.frame_end
LEFT JOIN short_match ON short_match.rid = unit.rid
WHERE coalesce(full_match.searches, short_match.searches) = 1;

CREATE TABLE match_words AS
SELECT DISTINCT led.leader, hash(left(normal_text(reason), 250)) AS words
FROM kept
JOIN (
  SELECT id, rid AS leader FROM kept SEMI JOIN unit_match ON unit_match.leader = kept.rid
) AS led ON led.id = kept.id
ANTI JOIN constant_reason ON constant_reason.source = kept.source
WHERE s_reason = 'value' AND reason IS NOT NULL;

CREATE TABLE unit_known AS
SELECT *,
  row_number() OVER (PARTITION BY source, key, words ORDER BY first_rid) AS turn,
  row_number() OVER (PARTITION BY source, key ORDER BY NOT fits, first_rid) AS place
FROM (
  SELECT unit.source, unit.key, unit.first_rid, unit_words.words, match_words.words IS NOT NULL AS fits
  FROM unit
  LEFT JOIN unit_words ON unit_words.rid = unit.rid
  LEFT JOIN unit_match ON unit_match.rid = unit.rid
  LEFT JOIN match_words ON match_words.leader = unit_match.leader AND match_words.words = unit_words.words
  WHERE unit.rid = unit.first_rid
);

-- The table with most rows under a key gives the places; of such tables the one that shows most reasons.
CREATE TABLE place_given AS
SELECT unit_known.key, words, turn, place
FROM unit_known
JOIN (
  SELECT key, arg_max(source, (units, shown, -source)) AS source
  FROM (SELECT key, source, count(*) AS units, count(DISTINCT words) AS shown FROM unit_known GROUP BY key, source)
  GROUP BY key
) AS largest ON largest.key = unit_known.key AND largest.source = unit_known.source;

CREATE TABLE unit_place AS
WITH named AS (
  SELECT unit_known.source, unit_known.key, first_rid, place_given.place
  FROM unit_known JOIN place_given USING (key, words, turn)
),
left_over AS (
  SELECT source, key, first_rid, row_number() OVER (PARTITION BY source, key ORDER BY place) AS turn
  FROM unit_known ANTI JOIN named USING (source, key, first_rid)
),
open_place AS (
  SELECT source, key, place, row_number() OVER (PARTITION BY source, key ORDER BY place) AS turn
  FROM (
    SELECT each.source, key, place_given.place
    FROM (SELECT DISTINCT source, key FROM left_over) AS each JOIN place_given USING (key)
  )
  ANTI JOIN named USING (source, key, place)
)
SELECT * FROM named
UNION ALL
SELECT source, key, first_rid, open_place.place FROM left_over JOIN open_place USING (source, key, turn);

CREATE TABLE place AS
SELECT rid, unit_place.place FROM unit JOIN unit_place USING (source, key, first_rid);

-- Ids that are none of a search: one log gives them to rows of different times, as where a mask was written as an id
-- of noughts or the column holds the ids of accounts. Between logs times may differ, as each was read in a zone of its
-- own. Runs only where the rows of an id differ in time at all. Gives the table `shared_id (source, rows)`.

CREATE TABLE shared AS
SELECT source, id, count(*) AS rows
FROM kept
SEMI JOIN (SELECT id FROM id_leader WHERE last - first >= INTERVAL 1 MINUTE) AS suspect ON suspect.id = kept.id
GROUP BY source, id
HAVING max(searched_at) - min(searched_at) >= INTERVAL 1 MINUTE;

-- Where half of a log's ids are such, the column is none of search ids.
CREATE TABLE shared_column AS
SELECT source
FROM (SELECT source, sum(rows) AS rows FROM shared GROUP BY source) AS of_shared
JOIN (
  SELECT source, count(*) AS with_id FROM kept
  WHERE id IS NOT NULL AND source IN (SELECT source FROM shared)
  GROUP BY source
) AS ids USING (source)
WHERE rows * 2 >= with_id;

INSERT INTO shared_id
SELECT source, count(*) AS rows
FROM kept
WHERE id IS NOT NULL AND (id IN (SELECT id FROM shared) OR source IN (SELECT source FROM shared_column))
GROUP BY source;

UPDATE released SET id = NULL, id_text = NULL
WHERE id IS NOT NULL AND (id IN (SELECT id FROM shared) OR source IN (SELECT source FROM shared_column));

DROP TABLE shared;
DROP TABLE shared_column;

-- Rows with an id: the same id is the same search, different ids never merge.
-- Gives the table `id_leader` of the ids that several rows bear.

CREATE OR REPLACE TABLE id_leader AS
SELECT id, min(rid) AS leader, min(searched_at) AS first, max(searched_at) AS last
FROM kept
WHERE id IS NOT NULL
GROUP BY id
HAVING count(*) > 1;

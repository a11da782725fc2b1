-- The words of findings: the texts of agencies and of the report as numbers of the type `word`.

CREATE TYPE word AS ENUM (
  SELECT DISTINCT text
  FROM (
    SELECT unnest([name, key, state, kind]) AS text FROM agency
    UNION ALL
    SELECT unnest([$words])
  )
  WHERE text IS NOT NULL
  ORDER BY text
);

-- Names become words once, not for each search.
CREATE TABLE agency_word AS
SELECT released, key_number, CAST(name AS word) AS name, CAST(key AS word) AS key, CAST(state AS word) AS state,
  CAST(kind AS word) AS kind
FROM agency;

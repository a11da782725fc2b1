-- What reconciling needs beside the rows: the period asked for, the kinds of log of each owner, and logs whose
-- reason never varies.

CREATE MACRO in_period(searched_at) AS $inside;

CREATE VIEW kept AS SELECT rowid AS rid, * FROM released WHERE in_period(searched_at);

CREATE TABLE owner_log AS
SELECT owner_key, log_kind, min(owner) AS owner, row_number() OVER (ORDER BY min(number)) AS number
FROM settled_source
GROUP BY owner_key, log_kind;

CREATE TABLE source AS
SELECT settled_source.*, owner_log.number AS owner_log
FROM settled_source JOIN owner_log USING (owner_key, log_kind);

-- Names become words once, not for each row.
CREATE TYPE source_name AS ENUM (
  SELECT DISTINCT name
  FROM (SELECT unnest([file, sheet, owner, log_kind]) AS name FROM source)
  WHERE name IS NOT NULL
  ORDER BY name
);

CREATE TABLE source_word AS
SELECT number, row_base, CAST(owner AS source_name) AS owner, CAST(log_kind AS source_name) AS log_kind,
  CAST(file AS source_name) AS file, CAST(sheet AS source_name) AS sheet
FROM source;

-- One constant value in every row is a redaction in disguise: it says nothing of any one search.
CREATE TABLE constant_reason AS
SELECT source, count(*) AS rows
FROM released
GROUP BY source
HAVING count(*) >= 50 AND count(*) FILTER (s_reason = 'value') = count(*) AND min(reason) = max(reason);

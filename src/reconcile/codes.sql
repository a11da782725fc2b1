-- Codes that stand for persons in every output: accounts by their first search, plates by first appearance.

CREATE TABLE account AS
WITH first_search AS (
  SELECT search.account AS name, agency.key_number AS agency_number, min(searched_at) AS first, min(leader) AS leader, count(*) AS searches
  FROM search LEFT JOIN agency ON agency.released = search.agency
  WHERE search.account IS NOT NULL
  GROUP BY 1, 2
)
SELECT
  name, agency_number, first, searches, number,
  'Account ' || lpad(CAST(number AS VARCHAR), CAST(greatest(2, length(CAST(number AS VARCHAR))) AS INTEGER), '0') AS code,
  CASE WHEN $name_accounts THEN name ELSE code END AS shown
FROM (SELECT *, row_number() OVER (ORDER BY first NULLS LAST, leader) AS number FROM first_search);

-- A token made with the user's own key stays the same from report to report; without one it is an ordinal.
CREATE TABLE plate_number AS
SELECT
  plate, plate_text,
  CASE WHEN $plates_keyed THEN replace(CAST(plate AS VARCHAR), '-', '')
    ELSE 'P' || lpad(CAST(number AS VARCHAR), CAST(greatest(6, length(CAST(number AS VARCHAR))) AS INTEGER), '0') END AS shown
FROM (
  SELECT *, row_number() OVER (ORDER BY first) AS number
  FROM (
    SELECT plate, arg_min(plate_text, leader) AS plate_text, min(leader) AS first
    FROM search WHERE plate IS NOT NULL GROUP BY plate
  )
);

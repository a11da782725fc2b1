-- Names that outputs give: codes for persons (accounts by their first search, plates by first appearance), ids.

CREATE MACRO account_code(number) AS
  'Account ' || lpad(CAST(number AS VARCHAR), CAST(greatest(2, length(CAST(number AS VARCHAR))) AS INTEGER), '0');
CREATE MACRO account_shown(number, name) AS CASE WHEN $name_accounts THEN name ELSE account_code(number) END;

-- A token made with the user's own key stays the same from report to report; without one it is an ordinal.
CREATE MACRO plate_shown(number, token) AS
  CASE WHEN $plates_keyed THEN replace(CAST(token AS VARCHAR), '-', '')
    ELSE 'P' || lpad(CAST(number AS VARCHAR), CAST(greatest(6, length(CAST(number AS VARCHAR))) AS INTEGER), '0') END;

-- A search without an id of its own bears the place of its leading row among all that were loaded, from 1; so do those
-- whose ids, numbers of one file or another, are the same.
CREATE MACRO search_id_shown(id_text, id, leader) AS
  coalesce($own_id, 'S' || lpad(CAST(leader + 1 AS VARCHAR), 9, '0'));

CREATE TABLE account AS
WITH first_search AS (
  SELECT search.account AS name, agency.key_number AS agency_number, min(searched_at) AS first, min(leader) AS leader, count(*) AS searches
  FROM search LEFT JOIN agency ON agency.released = search.agency
  WHERE search.account IS NOT NULL
  GROUP BY 1, 2
)
SELECT
  name, agency_number, first, searches, number,
  account_code(number) AS code, account_shown(number, name) AS shown
FROM (SELECT *, row_number() OVER (ORDER BY first NULLS LAST, leader) AS number FROM first_search);

CREATE TABLE plate_number AS
SELECT plate, plate_text, number, plate_shown(number, plate) AS shown
FROM (
  SELECT *, row_number() OVER (ORDER BY first) AS number
  FROM (
    SELECT plate, arg_min(plate_text, leader) AS plate_text, min(leader) AS first
    FROM search WHERE plate IS NOT NULL GROUP BY plate
  )
);

-- The sets of logs in whose rows a search stands, numbered from 1, with the names of their owners.
CREATE TABLE owner_set AS
SELECT owner_logs, row_number() OVER (ORDER BY owner_logs) AS number, list_sort(list(DISTINCT owner_log.owner)) AS owners
FROM (SELECT owner_logs, unnest(owner_logs) AS owner_log FROM (SELECT DISTINCT owner_logs FROM search)) AS held
JOIN owner_log ON owner_log.number = held.owner_log
GROUP BY owner_logs;

-- The loaded rows of the period, each with its search and its citation.
CREATE VIEW loaded_row AS
SELECT
  released.rowid AS rid,
  member.leader,
  coalesce(released.row, released.rowid + source.row_base) AS row_number,
  released.*
FROM released
POSITIONAL JOIN member
JOIN source ON source.number = released.source
WHERE member.leader IS NOT NULL;

-- The loaded rows of the period, each with its search and its citation.
CREATE VIEW loaded_row AS
SELECT
  coalesce(copy.leader, kept.rid) AS leader,
  coalesce(kept.row, kept.rid + source.row_base) AS row_number,
  kept.*
FROM kept
LEFT JOIN copy ON copy.rid = kept.rid
JOIN source ON source.number = kept.source;

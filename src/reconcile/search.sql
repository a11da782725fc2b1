-- The searches whose leader is one of the rows `$first` to before `$past`, ordered by it: one row each, with the
-- cells that merge.sql chose. A part of the rows at a time, so that sorting never outgrows memory.

SELECT
  kept.rid AS leader,
  coalesce(taken.cited, kept.rid) AS cited,
  coalesce(chosen.released_rows, 1) AS released_rows,
  coalesce(source_set.files, 1) AS files,
  coalesce(source_set.owners, 1) AS owners,
  coalesce(source_set.owner_set, source_alone.owner_set) AS owner_set,
  kept.id,
  kept.id_text,
  coalesce(taken.cited_source, kept.source) AS cited_source,
  CASE WHEN taken.cited IS NULL THEN kept.page ELSE taken.cited_page END AS cited_page,
  CASE WHEN taken.cited IS NULL THEN kept.row ELSE taken.cited_row END AS cited_row,
  $fields,
  coalesce(chosen.reason_masked_somewhere AND coalesce(taken.s_reason, kept.s_reason) = 'value', false) AS reason_recovered
FROM (SELECT * FROM kept WHERE rid >= $first AND rid < $past) AS kept
ANTI JOIN (SELECT rid FROM copy WHERE rid >= $first AND rid < $past) AS copy ON copy.rid = kept.rid
JOIN source_alone ON source_alone.number = kept.source
LEFT JOIN (SELECT * FROM chosen WHERE leader >= $first AND leader < $past) AS chosen ON chosen.leader = kept.rid
LEFT JOIN source_set ON source_set.source_set = chosen.source_set
LEFT JOIN (SELECT * FROM taken WHERE leader >= $first AND leader < $past) AS taken ON taken.leader = kept.rid
ORDER BY kept.rid

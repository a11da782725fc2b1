-- The searches whose leader is one of the rows `$first` to before `$past`, ordered by it: one row each, with the
-- cells that merge.sql chose. A part of the rows at a time, so that sorting never outgrows memory.

SELECT
  kept.rid AS leader,
  coalesce(taken_reason.rid, kept.rid) AS cited,
  coalesce(chosen.released_rows, 1) AS released_rows,
  coalesce(chosen.files, 1) AS files,
  coalesce(chosen.owners, 1) AS owners,
  coalesce(chosen.owner_logs, [source.owner_log]) AS owner_logs,
  coalesce(chosen.id, kept.id) AS id,
  kept.id_text,
  CASE WHEN chosen.leader IS NULL THEN kept.searched_at ELSE chosen.searched_at END AS searched_at,
  CASE WHEN taken_reason.rid IS NULL THEN kept.reason ELSE taken_reason.reason END AS reason,
  coalesce(taken_reason.source, kept.source) AS cited_source,
  CASE WHEN taken_reason.rid IS NULL THEN kept.page ELSE taken_reason.page END AS cited_page,
  CASE WHEN taken_reason.rid IS NULL THEN kept.row ELSE taken_reason.row END AS cited_row,
  $fields,
  coalesce(kept.networks, chosen.networks) AS networks,
  coalesce(kept.devices, chosen.devices) AS devices,
  coalesce(kept.frame_start, chosen.frame_start) AS frame_start,
  coalesce(kept.frame_end, chosen.frame_end) AS frame_end,
  coalesce(chosen.s_reason, kept.s_reason) AS s_reason,
  coalesce(chosen.s_user, kept.s_user) AS s_user,
  coalesce(chosen.s_plate, kept.s_plate) AS s_plate,
  coalesce(chosen.s_case_number, kept.s_case_number) AS s_case_number,
  coalesce(chosen.reason_masked_somewhere AND chosen.s_reason = 'value', false) AS reason_recovered
FROM (SELECT * FROM kept WHERE rid >= $first AND rid < $past) AS kept
ANTI JOIN (SELECT rid FROM copy WHERE rid >= $first AND rid < $past) AS copy ON copy.rid = kept.rid
JOIN source ON source.number = kept.source
LEFT JOIN (SELECT * FROM chosen WHERE leader >= $first AND leader < $past) AS chosen ON chosen.leader = kept.rid
$joins
ORDER BY kept.rid

-- The rows that a key may join: those without an id (`framed`), and the searches with one that they could be
-- (`like_bare`).

-- The key of a row: agency, second, networks; the time frame where the log bears one. Reason, account and case
-- number are never in it, each agency masks them in its own way; a time without seconds merges nothing.
CREATE VIEW keyed_row AS
SELECT
  rid, kept.source, kept.id,
  agency.key_number AS agency,
  epoch_ms(searched_at) // 1000 AS second,
  networks,
  epoch_ms(frame_start) // 1000 AS frame_start,
  epoch_ms(frame_end) // 1000 AS frame_end,
  CASE WHEN s_plate = 'value' THEN hash(plate) END AS plate,
  CASE WHEN s_plate = 'value' THEN cells_hash END AS same_cells
FROM kept
JOIN agency ON agency.released = kept.agency
WHERE to_second AND searched_at IS NOT NULL AND networks IS NOT NULL;

CREATE TABLE bare AS SELECT * EXCLUDE (id) FROM keyed_row WHERE id IS NULL;

-- A row without a time frame takes the frame that other logs give for the same agency, second and networks,
-- where they give only one.
CREATE TABLE only_frame AS
SELECT agency, second, networks, min(frame_start) AS frame_start, min(frame_end) AS frame_end
FROM bare
WHERE frame_start IS NOT NULL AND frame_end IS NOT NULL
GROUP BY agency, second, networks
HAVING min(frame_start) = max(frame_start) AND min(frame_end) = max(frame_end);

CREATE TABLE framed AS
SELECT * FROM bare WHERE frame_start IS NOT NULL OR frame_end IS NOT NULL
UNION ALL BY NAME
SELECT bare.* EXCLUDE (frame_start, frame_end), only_frame.frame_start, only_frame.frame_end
FROM bare
LEFT JOIN only_frame USING (agency, second, networks)
WHERE bare.frame_start IS NULL AND bare.frame_end IS NULL;

-- The searches with ids that such a row could be: one line for each, its frame where any of its rows bears one.
CREATE TABLE like_bare AS
SELECT
  coalesce(id_leader.leader, keyed_row.rid) AS leader,
  keyed_row.agency, keyed_row.second, keyed_row.networks,
  max(keyed_row.frame_start) AS frame_start,
  max(keyed_row.frame_end) AS frame_end,
  max(keyed_row.plate) AS plate
FROM keyed_row
SEMI JOIN framed
  ON framed.agency = keyed_row.agency AND framed.second = keyed_row.second AND framed.networks = keyed_row.networks
LEFT JOIN id_leader ON id_leader.id = keyed_row.id
WHERE keyed_row.id IS NOT NULL
GROUP BY 1, 2, 3, 4;

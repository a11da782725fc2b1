-- One search out of its copies: the table `search`, ordered by its leader. Of each field the least masked
-- value wins; masked cells are null already. Of readable reasons that differ, the searching agency's own log
-- wins, then the most frequent, then input order. `cited` is the row whose reason is used.

CREATE TABLE several AS
SELECT leader FROM member WHERE leader IS NOT NULL GROUP BY leader HAVING count(*) > 1;

-- A log with one and the same reason in every row says as little as a mask: any other copy's reason is
-- preferred to it.
CREATE TABLE row_of_several AS
SELECT
  released.rowid AS rid,
  member.leader,
  source.file_number,
  source.owner_key,
  source.owner_log,
  agency.key = source.owner_key AS own_log,
  coalesce(constant_reason.source IS NOT NULL, false) AS constant,
  released.*
FROM released
POSITIONAL JOIN member
SEMI JOIN several ON several.leader = member.leader
JOIN source ON source.number = released.source
LEFT JOIN agency ON agency.released = released.agency
LEFT JOIN constant_reason ON constant_reason.source = released.source;

-- How often each of a search's readable reasons stands in its copies, where they differ.
CREATE TABLE reason_choice AS
WITH readable AS (
  SELECT leader, rid, lower(trim(reason)) AS words, coalesce(own_log, false) AS own_log
  FROM row_of_several
  WHERE s_reason = 'value' AND NOT constant
),
differing AS (
  SELECT leader FROM readable GROUP BY leader HAVING min(words) <> max(words)
),
counted AS (
  SELECT leader, words, count(*) AS copies, bool_or(own_log) AS own_log, min(rid) FILTER (own_log) AS own_rid, min(rid) AS rid
  FROM readable SEMI JOIN differing USING (leader)
  GROUP BY leader, words
)
SELECT leader, arg_max(coalesce(own_rid, rid), (own_log, copies, -rid)) AS rid
FROM counted
GROUP BY leader;

CREATE TABLE merged AS
SELECT
  leader,
  count(*) AS released_rows,
  count(DISTINCT file_number) AS files,
  count(DISTINCT owner_key) AS owners,
  list_sort(list_distinct(list(owner_log))) AS owner_logs,
  min(id) AS id,
  arg_min(id_text, rid) AS id_text,
  coalesce(arg_min(searched_at, rid) FILTER (to_second), arg_min(searched_at, rid)) AS searched_at,
  arg_min(agency, rid) AS agency,
  arg_min(account, (s_user, rid)) AS account,
  arg_min(plate, (s_plate, rid)) AS plate,
  arg_min(plate_text, (s_plate, rid)) AS plate_text,
  arg_min(rid, (constant, s_reason, rid)) AS cited,
  arg_min(offense_type, (s_offense_type, rid)) AS offense_type,
  arg_min(case_number, (s_case_number, rid)) AS case_number,
  arg_min(on_behalf_of, (s_on_behalf_of, rid)) AS on_behalf_of,
  arg_min(filters, (s_filters, rid)) AS filters,
  arg_min(search_type, (s_search_type, rid)) AS search_type,
  arg_min(text_prompt, (s_text_prompt, rid)) AS text_prompt,
  arg_min(moderation, (s_moderation, rid)) AS moderation,
  arg_min(networks, rid) AS networks,
  arg_min(devices, rid) AS devices,
  arg_min(frame_start, rid) AS frame_start,
  arg_min(frame_end, rid) AS frame_end,
  min(s_reason) AS s_reason,
  min(s_user) AS s_user,
  min(s_plate) AS s_plate,
  min(s_case_number) AS s_case_number,
  bool_or(constant OR s_reason NOT IN ('value', 'placeholder', 'empty', 'not_exported')) AS reason_masked_somewhere
FROM row_of_several
GROUP BY leader;

CREATE TABLE search AS
SELECT
  member.leader,
  released.rowid AS cited,
  1 AS released_rows, 1 AS files, 1 AS owners,
  [source.owner_log] AS owner_logs,
  id, id_text, searched_at, agency, account, plate, plate_text, reason, offense_type, case_number,
  on_behalf_of, filters, search_type, text_prompt, moderation, networks, devices, frame_start, frame_end,
  s_reason, s_user, s_plate, s_case_number,
  false AS reason_recovered
FROM released
POSITIONAL JOIN member
ANTI JOIN several ON several.leader = member.leader
JOIN source ON source.number = released.source
WHERE member.leader IS NOT NULL
UNION ALL
SELECT
  merged.leader,
  coalesce(reason_choice.rid, merged.cited) AS cited,
  released_rows, files, owners, owner_logs,
  merged.id, merged.id_text, merged.searched_at, merged.agency, merged.account, merged.plate, merged.plate_text,
  words.reason, merged.offense_type, merged.case_number, merged.on_behalf_of, merged.filters,
  merged.search_type, merged.text_prompt, merged.moderation, merged.networks, merged.devices,
  merged.frame_start, merged.frame_end, merged.s_reason, merged.s_user, merged.s_plate, merged.s_case_number,
  reason_masked_somewhere AND words.s_reason = 'value' AS reason_recovered
FROM merged
LEFT JOIN reason_choice USING (leader)
JOIN row_of_several AS words ON words.rid = coalesce(reason_choice.rid, merged.cited)
ORDER BY 1;

CREATE TABLE merge_count AS
SELECT (SELECT count(*) FROM reason_choice) AS reason_conflicts;

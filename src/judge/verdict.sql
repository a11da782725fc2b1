-- What each search was judged to say: the view `verdict`, one row for each row of `search` with its columns.
-- A search of which no text says anything has no immigration purpose stated; a person's decision, keyed by
-- meaning, sets the purpose and never the searcher. A view, since whoever reads it makes one wide table of it:
-- every other table that it joins is small.

CREATE TABLE moderation_note AS
SELECT DISTINCT
  moderation AS value,
  CASE
    WHEN regexp_full_match(lower(trim(moderation)), 'block(ed)?') THEN $blocked
    WHEN regexp_matches(lower(moderation), 'issue was identified|unprocessed search') THEN $bug_notice
    ELSE 0
  END AS notes
FROM search
WHERE moderation IS NOT NULL;

CREATE VIEW verdict AS
WITH judged AS (
  SELECT
    search.*,
    coalesce(judgement.purpose, CAST('none' AS verdict_word)) AS purpose_by_rules,
    judgement.immigration_kind AS kind_by_rules,
    coalesce(judgement.actor, CAST('local' AS verdict_word)) AS actor,
    coalesce(
      judgement.searcher,
      CASE WHEN search.agency IS NULL AND account IS NULL THEN CAST('unknown' AS verdict_word) ELSE CAST('local' AS verdict_word) END
    ) AS searcher,
    judgement.component,
    coalesce(judgement.notes, coalesce(reading_reason.notes, 0) | coalesce(reading_offense_type.notes, 0)
      | coalesce(reading_case_number.notes, 0) | coalesce(reading_text_prompt.notes, 0))
      | coalesce(moderation_note.notes, 0) AS notes,
    judgement.rule_set,
    combined.number AS combination,
    $decision AS decision
  FROM search
  LEFT JOIN agency ON agency.released = search.agency
  LEFT JOIN combined ON combined.leader = search.leader
  LEFT JOIN judgement ON judgement.number = combined.number
  LEFT JOIN reading_reason ON reading_reason.value = search.reason
  LEFT JOIN reading_offense_type ON reading_offense_type.value = search.offense_type
  LEFT JOIN reading_case_number ON reading_case_number.value = search.case_number
  LEFT JOIN reading_text_prompt ON reading_text_prompt.value = search.text_prompt
  LEFT JOIN moderation_note ON moderation_note.value = search.moderation
  $review
)
SELECT
  * EXCLUDE (kind_by_rules, decision),
  coalesce(decision, purpose_by_rules) AS purpose,
  CASE WHEN coalesce(decision, purpose_by_rules) = 'immigration' THEN coalesce(kind_by_rules, CAST('unstated' AS verdict_word)) END AS immigration_kind,
  searcher IN ('ice', 'cbp') OR coalesce(decision, purpose_by_rules) = 'immigration' AS flagged,
  decision IS NOT NULL AS reviewed
FROM judged;

-- The texts that a sample is drawn from: one row for each distinct agency, component, reason and offense, with
-- what any other field says of the purpose, and its number of searches. `before` counts the searches of the
-- stratum that stand before it, in an order that depends on the texts alone and begins with the rule, so that a
-- systematic draw spreads over the rules. Judged as the rules did, before any decision of a person: the draw
-- stays the same when decisions come in.

CREATE OR REPLACE TABLE sample_unit AS
WITH look_alike_of AS (
  SELECT field, value, min(label) AS label FROM look_alike GROUP BY field, value
),
placed AS (
  SELECT
    leader,
    CASE
      WHEN searcher IN ('ice', 'cbp') OR purpose_by_rules = 'immigration' THEN 'flagged'
      WHEN purpose_by_rules = 'possible' THEN 'possible'
      WHEN reason_state = 'vague' THEN 'vague'
      WHEN reason_state <> 'readable' THEN 'masked'
      WHEN judged.combination IS NOT NULL OR notes & $topic > 0 THEN 'near_miss'
      WHEN look_alike_reason.label IS NOT NULL OR look_alike_offense.label IS NOT NULL THEN 'near_miss'
      ELSE 'unflagged'
    END AS stratum,
    coalesce(rules[1], look_alike_reason.label, look_alike_offense.label) AS rule,
    CASE WHEN judged.agency IS NOT NULL THEN agency_name END AS agency,
    agency_kind, component, judged.reason, judged.offense_type AS offense,
    combination.account, combination.on_behalf_of, combination.case_number, combination.text_prompt
  FROM judged
  LEFT JOIN combination ON combination.number = judged.combination
  LEFT JOIN look_alike_of AS look_alike_reason
    ON look_alike_reason.field = 'reason' AND look_alike_reason.value = judged.reason
  LEFT JOIN look_alike_of AS look_alike_offense
    ON look_alike_offense.field = 'offense' AND look_alike_offense.value = judged.offense_type
),
unit AS (
  SELECT * EXCLUDE (leader), min(leader) AS first, count(*) AS searches FROM placed GROUP BY ALL
)
SELECT
  *,
  CAST(sum(searches) OVER (
    PARTITION BY stratum
    ORDER BY rule, reason, offense, agency, agency_kind, component, account, on_behalf_of, case_number, text_prompt
    ROWS UNBOUNDED PRECEDING
  ) AS BIGINT) - searches AS before
FROM unit;

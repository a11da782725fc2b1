-- The searches that a sample is drawn from: each with its stratum and its place there, from 0. The order begins
-- with the rule, so that a systematic draw spreads over the rules; after it, searches with the same words stand
-- together, by a digest that is cheaper to sort than the words. It does not depend on the order of the inputs.
-- Judged as the rules did, before any decision of a person: the draw stays the same when decisions come in.

CREATE OR REPLACE TABLE sample_order AS
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
      WHEN combination IS NOT NULL OR notes & $topic > 0 THEN 'near_miss'
      WHEN look_alike_reason.label IS NOT NULL OR look_alike_offense.label IS NOT NULL THEN 'near_miss'
      ELSE 'unflagged'
    END AS stratum,
    coalesce(rules[1], look_alike_reason.label, look_alike_offense.label) AS rule,
    md5_number_lower(concat_ws(chr(31), reason, offense_type, agency_name, agency_kind, component)) AS words
  FROM judged
  LEFT JOIN look_alike_of AS look_alike_reason
    ON look_alike_reason.field = 'reason' AND look_alike_reason.value = reason
  LEFT JOIN look_alike_of AS look_alike_offense
    ON look_alike_offense.field = 'offense' AND look_alike_offense.value = offense_type
)
SELECT leader, stratum, row_number() OVER (PARTITION BY stratum ORDER BY rule, words, leader) - 1 AS place
FROM placed;

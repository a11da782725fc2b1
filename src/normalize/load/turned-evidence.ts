import type { Store } from '../../store/duckdb.ts';
import type { Turn } from '../../model/log-source.ts';

/** SQL of what a cell says in words alone; null for numbers, blanks and masks. A number in it may be of a case. */
export const wordsSql = (cell: string): string =>
  `CASE WHEN regexp_matches(${cell}, '[A-Za-z]{3}') AND NOT regexp_matches(${cell}, '[0-9]|(?i:redact|withh|exempt|\\[plate)') THEN lower(trim(regexp_replace(${cell}, '[\\s+_]+', ' ', 'g'), ' .,;:*!-')) END`;

/** How many of the commonest texts of the one stretch the other must have as well. */
const commonest = 5;
const mostMissing = 1;
/** Of the rows with words, the part whose words both stretches have. */
const leastShared = 0.5;
/** Of turned rows, the part that may have words under the label of reasons: what officers give for a case number. */
const mostWords = 0.4;
const fewestTexts = 8;
/** Numbers of cases among the filters that tell the order by themselves. */
const fewestNumbers = 20;
const fewestKinds = 10;

/** SQL of whether a cell is the number of a case: of five digits or more, which parts of plates among filters have not. */
const isNumberSql = (cell: string): string =>
  `coalesce(regexp_matches(regexp_replace(${cell}, '[^0-9]', '', 'g'), '^[0-9]{5,}$') AND NOT regexp_matches(${cell}, '[A-Za-z]{5}'), false)`;

/**
 * Whether stretches of rows say of themselves that they stand in the other order. The reasons of both stretches are the
 * same ones, not a few vehicles that somebody gave as reasons; and the vendor's own column has moved: it holds reasons, or
 * numbers of cases that it holds nowhere else.
 */
export const isBorneOut = async (
  store: Store,
  relation: string,
  turn: Turn,
  stretches: readonly (readonly [first: number, last: number])[],
): Promise<boolean> => {
  const isTurned = stretches.map(([first, last]) => `rowid BETWEEN ${first} AND ${last}`).join(' OR ');
  const [found] = await store.rows<Record<string, number>>(`
    WITH cells AS (
      SELECT (${isTurned}) AS turned, ${wordsSql('reason')} AS here, ${wordsSql(turn.reason)} AS elsewhere, filters,
        ${isNumberSql('filters')} AS is_number, regexp_matches(filters, '[A-Za-z0-9]') AS is_filled
      FROM ${relation}
    ), own AS (SELECT here AS said, count(*) AS n FROM cells WHERE NOT turned AND here IS NOT NULL GROUP BY ALL),
    other AS (SELECT elsewhere AS said, count(*) AS n FROM cells WHERE turned AND elsewhere IS NOT NULL GROUP BY ALL),
    both_said AS (SELECT said, own.n AS own, other.n AS other FROM own JOIN other USING (said)),
    own_first AS (FROM own ORDER BY n DESC, said LIMIT ${commonest}),
    other_first AS (FROM other ORDER BY n DESC, said LIMIT ${commonest})
    SELECT (SELECT count(*) FROM both_said) AS texts,
      CAST((SELECT sum(own) FROM both_said) / (SELECT sum(n) FROM own) AS DOUBLE) AS own_shared,
      CAST((SELECT sum(other) FROM both_said) / (SELECT sum(n) FROM other) AS DOUBLE) AS other_shared,
      (SELECT count(*) FROM own_first ANTI JOIN other USING (said)) AS own_missing,
      (SELECT count(*) FROM other_first ANTI JOIN own USING (said)) AS other_missing,
      count(*) FILTER (turned AND here IS NOT NULL) / greatest(count(*) FILTER (turned), 1) AS words,
      count(*) FILTER (turned AND is_number) AS numbers,
      count(DISTINCT filters) FILTER (turned AND is_number) AS kinds,
      count(*) FILTER (turned AND is_filled) AS filled,
      count(*) FILTER (NOT turned AND is_number) AS strange
    FROM cells`);
  if (found === undefined) return false;
  const of = (name: string): number => found[name] ?? 0;
  const areSame =
    of('texts') >= fewestTexts &&
    of('own_shared') >= leastShared &&
    of('other_shared') >= leastShared &&
    of('own_missing') <= mostMissing &&
    of('other_missing') <= mostMissing;
  if (!areSame) return false;
  if (turn.reason === 'filters') return of('words') <= mostWords;
  const numbers = of('numbers');
  return (
    numbers >= fewestNumbers &&
    of('kinds') >= fewestKinds &&
    of('strange') === 0 &&
    numbers * 2 >= of('filled')
  );
};

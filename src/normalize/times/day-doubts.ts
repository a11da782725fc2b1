import type { DayDoubt } from '../../model/issue-facts.ts';
import type { Field } from '../../model/field.ts';
import { literal, type Store } from '../../store/duckdb.ts';

/** The date of a cell as three numbers, the year first or last. */
const threeNumbers = '^\\s*(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{1,2})\\b';
/** So few rows may be so by chance. */
const fewest = 5;

interface Spelling {
  /** Rows of one spelling: all of them, those with a number above 12 beside the year, with the first or the second so. */
  readonly rows: number;
  readonly shown: number;
  readonly firstAbove: number;
  readonly secondAbove: number;
  readonly months: number;
  readonly days: number;
  readonly yearFirst: boolean;
}

/**
 * Whether the staged dates contradict each other: some have the month first and others the day, or all of one spelling
 * have no number above 12 and all of another one. The latter is what a spreadsheet leaves that takes days for months:
 * it turns the dates that it can read, and keeps the others as text. Null where nothing of the kind shows.
 */
export const dayDoubtOf = async (
  store: Store,
  relation: string,
  mapped: readonly Field[],
): Promise<DayDoubt | null> => {
  const field = (['date', 'time'] as const).find((one) => mapped.includes(one));
  if (field === undefined) return null;
  const spellings = await spellingsOf(store, relation, field);
  return mixedOrders(spellings) ?? partedByDay(spellings);
};

const sum = (spellings: readonly Spelling[], of: (one: Spelling) => number): number =>
  spellings.reduce((total, one) => total + of(one), 0);

const mixedOrders = (spellings: readonly Spelling[]): DayDoubt | null => {
  const yearLast = spellings.filter(({ yearFirst }) => !yearFirst);
  const dayFirst = sum(yearLast, ({ firstAbove }) => firstAbove);
  const monthFirst = sum(yearLast, ({ secondAbove }) => secondAbove);
  if (dayFirst === 0 || monthFirst === 0) return null;
  const open = sum(yearLast, ({ rows, shown }) => rows - shown);
  return { kind: 'day_orders_mixed', monthFirst, dayFirst, open };
};

const partedByDay = (spellings: readonly Spelling[]): DayDoubt | null => {
  const open = spellings.filter(({ shown }) => shown === 0);
  const sure = spellings.filter(({ shown }) => shown > 0);
  const [openRows, sureRows] = [sum(open, ({ rows }) => rows), sum(sure, ({ rows }) => rows)];
  if (openRows < fewest || sureRows < fewest || sure.some(({ rows, shown }) => shown < rows)) return null;
  // Days of a month that were read rightly are more than the months that they are of.
  return open.some(({ months, days }) => months > days)
    ? { kind: 'days_parted', open: openRows, sure: sureRows }
    : null;
};

const spellingsOf = async (store: Store, relation: string, field: Field): Promise<Spelling[]> =>
  store.rows<Spelling>(`
    WITH cells AS (
      SELECT regexp_replace(regexp_extract(${field}, '^[^+]*'), '\\d+', '9', 'g') AS spelling,
        regexp_extract(${field}, ${literal(threeNumbers)}, ['one', 'two', 'three']) AS number
      FROM ${relation} WHERE regexp_matches(${field}, ${literal(threeNumbers)})
    ), numbers AS (
      SELECT replace(replace(upper(spelling), 'PM', 'AM'), '.9', '') AS spelling, strlen(number.one) = 4 AS year_first,
        TRY_CAST(CASE WHEN strlen(number.one) = 4 THEN number.two ELSE number.one END AS INTEGER) AS first,
        TRY_CAST(CASE WHEN strlen(number.one) = 4 THEN number.three ELSE number.two END AS INTEGER) AS second
      FROM cells
      -- Of three numbers of two digits any may be the year.
      WHERE strlen(number.one) = 4 OR strlen(number.three) = 4
    )
    SELECT count(*) AS rows, count(*) FILTER (greatest(first, second) > 12) AS shown,
      count(*) FILTER (first BETWEEN 13 AND 31) AS "firstAbove", count(*) FILTER (second BETWEEN 13 AND 31) AS "secondAbove",
      count(DISTINCT first) AS months, count(DISTINCT second) AS days, year_first AS "yearFirst"
    FROM numbers GROUP BY spelling, year_first`);

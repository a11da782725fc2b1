import type { Field } from '../../model/field.ts';
import { literal, type Store } from '../../store/duckdb.ts';

/** A date of three numbers with the year last: two numbers that may each be the month. */
const datePattern = '\\b(\\d{1,2})([-/.])(\\d{1,2})([-/.])(\\d{4}|\\d\\d)\\b';

/** A clock with dots behind a date, which looks like another one: `25.01.2025 14.05.33`. */
const dottedClock = "'([-/.](?:\\d{4}|\\d\\d),? +\\d{1,2})[.]([0-5]\\d)[.]([0-5]\\d)'";
const withColonsSql = (cell: string): string =>
  `CASE WHEN contains(${cell}, '.') THEN regexp_replace(${cell}, ${dottedClock}, '\\1:\\2:\\3', 'g') ELSE ${cell} END`;

const searchTimes: readonly Field[] = ['time', 'date'];
const frames: readonly Field[] = ['frame', 'frame_start', 'frame_end'];

/** Said of rows whose dates are read so. */
export const withDayFirst =
  'read with the day first, as a number above 12 in the place of the day, and none in that of the month, shows';

/**
 * The staged columns whose dates bear the day before the month. Only a column that proves it is read so: a first
 * number above 12, and no second one. Years of two digits could be that first number, so there it must vary more
 * than the last. The ends of time frames follow the searches' own times unless they prove the opposite.
 */
export const dayFirstColumns = async (
  store: Store,
  relation: string,
  mapped: readonly Field[],
): Promise<ReadonlySet<Field>> => {
  const found = new Set<Field>();
  for (const field of [...searchTimes, ...frames].filter((one) => mapped.includes(one))) {
    const { proves, denies } = await readDates(store, relation, field);
    const follows = frames.includes(field) && searchTimes.some((one) => found.has(one));
    if (!denies && (proves || follows)) found.add(field);
  }
  return found;
};

const readDates = async (
  store: Store,
  relation: string,
  field: Field,
): Promise<{ readonly proves: boolean; readonly denies: boolean }> => {
  const [dates] = await store.rows<{ proves: boolean; denies: boolean }>(`
    WITH dates AS (
      SELECT unnest(regexp_extract_all(${withColonsSql(field)}, ${literal(datePattern)})) AS date FROM ${relation}
    ), numbers AS (
      SELECT regexp_extract(date, ${literal(datePattern)}, ['day', 'mark', 'month', 'mark_too', 'year']) AS number FROM dates
    ), days AS (
      SELECT CAST(number.day AS INTEGER) AS day, CAST(number.month AS INTEGER) AS month, number.year AS year FROM numbers
    )
    SELECT count(*) FILTER (day BETWEEN 13 AND 31) > 0
        AND (count(DISTINCT day) > count(DISTINCT year) FILTER (strlen(year) = 2)) AS proves,
      count(*) FILTER (month > 12) > 0 AS denies
    FROM days`);
  return dates ?? { proves: false, denies: false };
};

/** A cell with its dates turned round, the month first. */
export const monthFirstSql = (cell: string): string =>
  `regexp_replace(${withColonsSql(cell)}, ${literal(datePattern)}, '\\3\\2\\1\\4\\5', 'g')`;

/** Whether a cell bears such a date. */
export const hasDateSql = (cell: string): string =>
  `coalesce(regexp_matches(${cell}, ${literal(datePattern)}), false)`;

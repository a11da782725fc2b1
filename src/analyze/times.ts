import { literal } from '../store/duckdb.ts';
import type { Measure } from './context.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** SQL of an instant in UTC as a clock in the zone shows it. */
export const localSql = (instant: string, zone: string): string =>
  `timezone(${literal(zone)}, timezone('UTC', ${instant}))`;

/** SQL of an instant in UTC as the day, YYYY-MM-DD, that a calendar in the zone shows. */
export const daySql = (instant: string, zone: string): string =>
  `strftime(${localSql(instant, zone)}, '%Y-%m-%d')`;

/**
 * Searches by month, hour and weekday in the report's zone. Zones differ from UTC by whole quarters of an
 * hour, so searches are counted by quarter first and only the quarters are brought to the zone.
 */
export const measureTimes: Measure<'by_month' | 'by_hour' | 'by_weekday' | 'period'> = async ({
  store,
  zone,
}) => {
  await store.run(`
    CREATE OR REPLACE TABLE quarter_hour AS
    WITH quarters AS (
      SELECT time_bucket(INTERVAL 15 MINUTE, searched_at) AS quarter,
        count(*) AS searches, count(*) FILTER (flagged) AS flagged,
        count(*) FILTER (is_immigration) AS immigration, count(*) FILTER (is_possible) AS possible,
        count(*) FILTER (searcher = 'ice') AS ice, count(*) FILTER (searcher = 'cbp') AS cbp
      FROM judged GROUP BY 1
    )
    SELECT ${localSql('quarter', zone)} AS local, * FROM quarters`);
  const months = await store.rows<Awaited<ReturnType<typeof measureTimes>>['by_month'][number]>(`
    SELECT strftime(local, '%Y-%m') AS month,
      ${sums('searches', 'flagged', 'immigration', 'possible', 'ice', 'cbp')}
    FROM quarter_hour GROUP BY 1 ORDER BY month NULLS LAST`);
  const hours = await store.rows<{ hour: number; searches: number; flagged: number }>(
    `SELECT CAST(hour(local) AS INTEGER) AS hour, ${sums('searches', 'flagged')} FROM quarter_hour WHERE quarter IS NOT NULL GROUP BY 1`,
  );
  const days = await store.rows<{ day: number; searches: number; flagged: number }>(
    `SELECT CAST(isodow(local) AS INTEGER) AS day, ${sums('searches', 'flagged')} FROM quarter_hour WHERE quarter IS NOT NULL GROUP BY 1`,
  );
  const [period] = await store.rows<{ first: string | null; last: string | null }>(
    `SELECT ${isoSql('min(searched_at)')} AS first, ${isoSql('max(searched_at)')} AS last FROM search`,
  );
  return {
    period: { first: period?.first ?? null, last: period?.last ?? null },
    by_month: months,
    by_hour: Array.from({ length: 24 }, (_, hour) => ({
      hour,
      searches: 0,
      flagged: 0,
      ...hours.find((row) => row.hour === hour),
    })),
    by_weekday: weekdays.map((weekday, at) => {
      const found = days.find((row) => row.day === at + 1);
      return { weekday, searches: found?.searches ?? 0, flagged: found?.flagged ?? 0 };
    }),
  };
};

const sums = (...names: string[]): string =>
  names.map((name) => `CAST(sum(${name}) AS BIGINT) AS ${name}`).join(', ');

/** SQL of an instant as ISO 8601 in UTC, to the second. */
export const isoSql = (instant: string): string => `strftime(${instant}, '%Y-%m-%dT%H:%M:%SZ')`;

import { literal, type Store } from '../store/duckdb.ts';
import { localSql } from './times.ts';

/** The instant, in UTC, at which a day begins in a zone; `after` days later where given. */
export const localDayStart = (store: Store, day: string, zone: string, after: number): Promise<string> =>
  store.value<string>(
    `SELECT CAST(timezone('UTC', timezone(${literal(zone)}, CAST(${literal(day)} AS TIMESTAMP) + INTERVAL (${after}) DAY)) AS VARCHAR)`,
  );

/** The day of the last search as a clock in the zone shows it, YYYY-MM-DD; null where no time could be read. */
export const lastDay = (store: Store, zone: string): Promise<string | null> =>
  store.value<string | null>(
    `SELECT strftime(${localSql('max(searched_at)', zone)}, '%Y-%m-%d') FROM search`,
  );

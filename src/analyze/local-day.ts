import { literal, type Store } from '../store/duckdb.ts';

/** The instant, in UTC, at which a day begins in a zone; `after` days later where given. */
export const localDayStart = (store: Store, day: string, zone: string, after: number): Promise<string> =>
  store.value<string>(
    `SELECT CAST(timezone('UTC', timezone(${literal(zone)}, CAST(${literal(day)} AS TIMESTAMP) + INTERVAL (${after}) DAY)) AS VARCHAR)`,
  );

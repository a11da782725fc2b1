import { strptimeSql } from './strptime.ts';

/**
 * A spelling that bears its zone, UTC, and its seconds: the native exports write every time so. A table whose
 * first times all have one is read by it alone; a time that has not sends the table record by record.
 */
export interface TimeSpelling {
  readonly example: string;
  readonly looks: RegExp;
  readonly strptime: string;
}

const spellings: readonly TimeSpelling[] = [
  {
    example: '01/25/2024, 01:27:03 PM UTC',
    looks: /^\d{1,2}\/\d{1,2}\/\d{4}, \d{1,2}:\d\d:\d\d [AP]M UTC$/,
    strptime: '%m/%d/%Y, %I:%M:%S %p UTC',
  },
  {
    example: '2026-03-10T04:31:52.901Z',
    looks: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
    strptime: '%Y-%m-%dT%H:%M:%S.%gZ',
  },
];

/** The spelling that every sampled time has; null where they have none of these, or there is no sample. */
export const spellingOf = (times: readonly string[]): TimeSpelling | null =>
  times.length === 0
    ? null
    : (spellings.find(({ looks }) => times.every((time) => looks.test(time))) ?? null);

/** A time of one spelling as TIMESTAMP in UTC; null where it is spelled otherwise. */
export const spelledSql = (column: string, { strptime }: TimeSpelling): string =>
  strptimeSql(column, strptime);

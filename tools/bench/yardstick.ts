import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { literal } from '../../src/store/duckdb.ts';
import { log, releasedLogs } from './logs/owners.ts';

/**
 * The least that any such tool must do, done by DuckDB alone: each log read, its three times parsed, and
 * written as Parquet. Run as a process of its own: `yardstick.ts LOGS OUT`.
 */
const [logs, out] = process.argv.slice(2);
if (logs === undefined || out === undefined) throw new Error('usage: yardstick.ts LOGS OUT');

const vendor = `'%m/%d/%Y, %I:%M:%S %p UTC'`;
const auditTimes = (between: string): string => `
  try_strptime("Search Time", ${vendor}) AS searched_at,
  try_strptime(split_part("Time Frame", ${between}, 1), ${vendor}) AS frame_start,
  try_strptime(split_part("Time Frame", ${between}, 2), ${vendor}) AS frame_end`;

const timesOf = (bit: number): string => {
  if (bit === log.portal) return `try_strptime("searchDate", '%Y-%m-%dT%H:%M:%S.%gZ') AS searched_at`;
  return auditTimes(bit === log.b ? `' to '` : 'chr(10)');
};

const connection = await (await DuckDBInstance.create(':memory:')).connect();
for (const { bit, file } of releasedLogs.filter((each) => each.bit !== log.again)) {
  // DuckDB does not read Windows-1252: the few rows of that log that are no UTF-8 are left out.
  const options = `header = true, all_varchar = true${bit === log.b ? ', ignore_errors = true' : ''}`;
  await connection.run(
    `COPY (SELECT *, ${timesOf(bit)} FROM read_csv(${literal(path.join(logs, file))}, ${options}))
     TO ${literal(path.join(out, `${bit}.parquet`))}`,
  );
}

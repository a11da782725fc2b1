import path from 'node:path';
import type { Field } from '../model/field.ts';
import type { FileIntake, LoadedLog, TableIntake } from '../model/intake.ts';
import { literal, type Store } from '../store/duckdb.ts';
import { withDayFirst } from './times/day-first.ts';
import { cellsOfTable } from './load/scan-groups.ts';
import { inZoneSql } from './times/time-zone.ts';

/** A date of numbers with the year last, and nothing that says which of the first two is the day. */
const numeric = /^\s*\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d\d)\b/;
/** The vendor's own spelling, whose month stands first. */
const ofVendor = /^\d{1,2}\/\d{1,2}\/\d{4}, \d{1,2}:\d\d:\d\d [AP]M UTC$/;
const utc = /(?:\d|m)\s*(?:utc|gmt|z)\s*$/i;

interface Log extends LoadedLog {
  readonly intake: TableIntake;
  /** What its sisters share: the layout, and the owner or the folder. */
  readonly sisters: string;
  /** The owner or the folder alone. */
  readonly kin: string;
  /** The zone in which its days are counted; null where rows state several. */
  readonly zone: string;
  readonly isVendors: boolean;
  readonly showsDayFirst: boolean;
}

/** The days of a log's times as they were read, the month first. */
interface Days {
  readonly source: number;
  readonly last: number;
  readonly days: number;
  readonly months: number;
  /** YYYY-MM-DD. */
  readonly first: string;
  readonly latest: string;
  readonly rows: number;
}

/**
 * Logs whose dates have no number above 12 do not show which number is the day. Where a sister of the same layout and
 * owner shows that it stands first, and none shows the opposite, they are read so too; else those whose months vary as
 * much as their days are said to be in doubt, and so are those of an owner whose other logs have the day first.
 */
export const settleDays = async (store: Store, intakes: readonly FileIntake[]): Promise<void> => {
  const logs = intakes.flatMap(({ tables }) => tables.flatMap((intake) => logOf(intake) ?? []));
  const asked = logs.filter(
    (log) => !log.isVendors || logs.some((one) => one.showsDayFirst && areSisters(one, log)),
  );
  const found = new Map((await daysOf(store, asked)).map((days) => [days.source, days]));
  for (const log of asked) {
    const days = found.get(log.source.number);
    if (days === undefined || log.showsDayFirst || days.last > 12) continue;
    const sisters = asked.filter((one) => one !== log && areSisters(one, log));
    const sister = sisters.find((one) => one.showsDayFirst);
    const denies = sisters.some(
      (one) => !one.showsDayFirst && (found.get(one.source.number)?.last ?? 0) > 12,
    );
    if (sister !== undefined && !denies) {
      await turnDays(store, log);
      log.intake.issues.push({ kind: 'days_as_in_sister', sister: sister.source.file, rows: days.rows });
    } else if (isInDoubt(log, days) ? sister !== undefined || !log.isVendors : hasKin(logs, log))
      log.intake.issues.push({ kind: 'day_order_unshown', rows: days.rows });
  }
};

/** Many days of few months are those of a log that was read rightly, and so are those that the file's name states. */
const isInDoubt = ({ source: { named } }: Log, { days, months, first, latest }: Days): boolean =>
  months >= days && (named === null || first < named.first || latest > named.last);

/** A log of the same owner in another layout shows the day first: days that look right may still be months. */
const hasKin = (logs: readonly Log[], log: Log): boolean =>
  !log.isVendors && logs.some((one) => one.showsDayFirst && one.kin === log.kin && !areSisters(one, log));

const areSisters = (one: Log, other: Log): boolean => one.sisters === other.sisters;

const logOf = (intake: TableIntake): Log | null => {
  const { table, log } = intake;
  if (log === null) return null;
  const { source, loaded } = log;
  const { columns, rowZones } = source.recognition;
  const field: Field = columns.some((column) => column.field === 'date') ? 'date' : 'time';
  const cells = filled(cellsOfTable(table, source, field));
  if (cells.length === 0 || !cells.every((cell) => numeric.test(cell))) return null;
  const zone = zoneOf(filled(cellsOfTable(table, source, 'time')), source.timeZone, loaded);
  if (zone === null || rowZones !== undefined) return null;
  const owner = source.ownerKey || path.dirname(source.file);
  return {
    ...log,
    intake,
    kin: owner,
    sisters: [owner, source.recognition.format, ...columns.map(({ label }) => label.trim())].join('\n'),
    zone,
    isVendors: cells.every((cell) => ofVendor.test(cell)),
    showsDayFirst: loaded.mended[withDayFirst] !== undefined,
  };
};

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => /\d/.test(cell));

/** Whether all times are of the log's own zone, or all of UTC. */
const zoneOf = (
  cells: readonly string[],
  ofLog: string,
  { rowsZoneAssumed, rowsLoaded }: LoadedLog['loaded'],
): string | null => {
  if (cells.every((cell) => utc.test(cell))) return 'UTC';
  return rowsZoneAssumed === rowsLoaded ? ofLog : null;
};

const localSql = (column: string, zone: string): string =>
  zone === 'UTC' ? column : `timezone(${literal(zone)}, timezone('UTC', ${column}))`;

const daysOf = async (store: Store, logs: readonly Log[]): Promise<Days[]> => {
  const parts = logs.map(
    ({ source, zone }) =>
      `SELECT source, ${localSql('searched_at', zone)} AS local FROM released WHERE source = ${source.number} AND searched_at IS NOT NULL`,
  );
  return parts.length === 0
    ? []
    : store.rows<Days>(`
      SELECT source, max(day(local)) AS last, count(DISTINCT day(local)) AS days, count(DISTINCT month(local)) AS months,
        strftime(min(local), '%Y-%m-%d') AS first, strftime(max(local), '%Y-%m-%d') AS latest, count(*) AS rows
      FROM (${parts.join(' UNION ALL ')}) GROUP BY source`);
};

/** Turns day and month of a log's times round; of its time frames where they too are of numbers below 13. */
const turnDays = async (store: Store, { source, zone, intake }: Log): Promise<void> => {
  const frames = (['frame', 'frame_start', 'frame_end'] as const).flatMap((field) =>
    filled(cellsOfTable(intake.table, source, field)),
  );
  const areNumeric = frames.length > 0 && frames.every((cell) => numeric.test(cell));
  const turned = (column: string): string => {
    const local = localSql(column, zone);
    return inZoneSql(
      `(make_date(year(${local}), day(${local}), month(${local})) + (${local} - date_trunc('day', ${local})))`,
      zone,
    );
  };
  const where = `source = ${source.number}`;
  const below13 = (column: string): string => `coalesce(day(${localSql(column, zone)}), 1) <= 12`;
  const areTurned =
    areNumeric &&
    (await store.value<boolean>(
      `SELECT bool_and(${below13('frame_start')} AND ${below13('frame_end')}) FROM released WHERE ${where}`,
    ));
  const columns = areTurned ? ['searched_at', 'frame_start', 'frame_end'] : ['searched_at'];
  await store.run(
    `UPDATE released SET ${columns.map((column) => `${column} = ${turned(column)}`).join(', ')} WHERE ${where}`,
  );
};

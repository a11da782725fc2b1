import type { FileIntake, LoadedLog, TableIntake } from '../model/intake.ts';
import { literal, type Store } from '../store/duckdb.ts';
import { cellsOfTable } from './load/scan-groups.ts';

/** A time that says which half of the day it is in, or its zone. */
const saysHalf = /\d\s*[ap]\.?\s*m?\b/i;

interface Log extends LoadedLog {
  readonly intake: TableIntake;
  readonly hasHalves: boolean;
}

interface Clocks {
  readonly source: number;
  readonly rows: number;
  readonly least: number;
  readonly most: number;
  readonly hours: number;
  /** Rows at the beginning of a day, without a second, or all of a log where none stands elsewhere. */
  readonly dayAlone: number;
}

/** So many rows of a clock of 24 hours would show some hour past noon. */
const enough = 48;
const enoughHours = 10;

/**
 * Says of which logs the hours cannot be told: their clock runs from 1 to 12 and no cell says AM or PM, or rows bear a
 * day alone, which stands in a report as its first hour.
 */
export const sayClocks = async (store: Store, intakes: readonly FileIntake[]): Promise<void> => {
  const logs = intakes.flatMap(({ tables }) => tables.flatMap((intake) => logOf(intake) ?? []));
  const found = new Map((await clocksOf(store, logs)).map((clocks) => [clocks.source, clocks]));
  for (const { source, intake, hasHalves } of logs) {
    const clocks = found.get(source.number);
    if (clocks === undefined) continue;
    const { rows, least, most, hours, dayAlone } = clocks;
    if (!hasHalves && rows >= enough && least >= 1 && most === 12 && hours >= enoughHours)
      intake.issues.push({ kind: 'half_of_day_unshown', rows });
    // Few searches begin with a day by chance: a minute has 1,440 sisters.
    if (dayAlone >= 3 && dayAlone * 50 >= rows) intake.issues.push({ kind: 'days_alone', rows: dayAlone });
  }
};

const logOf = (intake: TableIntake): Log | null => {
  const { table, log } = intake;
  if (log === null || log.loaded.rowsZoneAssumed === 0 || log.source.recognition.rowZones !== undefined)
    return null;
  const hasHalves =
    log.source.recognition.halfDayAt !== undefined ||
    cellsOfTable(table, log.source, 'time').some((cell) => saysHalf.test(cell));
  return { ...log, intake, hasHalves };
};

const clocksOf = async (store: Store, logs: readonly Log[]): Promise<Clocks[]> => {
  const parts = logs.map(
    ({ source: { number, timeZone } }) =>
      `SELECT source, to_second, timezone(${literal(timeZone)}, timezone('UTC', searched_at)) AS local
       FROM released WHERE source = ${number} AND searched_at IS NOT NULL AND NOT zone_stated`,
  );
  return parts.length === 0
    ? []
    : store.rows<Clocks>(`
      SELECT source, count(*) AS rows, min(hour(local)) AS least, max(hour(local)) AS most,
        count(DISTINCT hour(local)) AS hours,
        CASE WHEN bool_and(local = date_trunc('day', local)) THEN count(*)
          ELSE count(*) FILTER (NOT to_second AND local = date_trunc('day', local)) END AS "dayAlone"
      FROM (${parts.join(' UNION ALL ')}) GROUP BY source`);
};

import type { RawRecord } from '../model/raw-table.ts';
import type { AlignedRow, CellCheck, ColumnUse, RowZones, StatedZone } from '../model/recognition.ts';
import { zoneInLabel } from './label-zone.ts';
import { labelKey } from './labels.ts';
import { isVoid } from './shapes.ts';
import { voidPattern } from './shape-patterns.ts';

const zoneKeys = new Set(
  [
    'Time Zone',
    'TZ',
    'Time Zone Name',
    'Time Zone ID',
    'UTC Offset',
    'Time Zone Offset',
    'Search Time Zone',
  ].map(labelKey),
);

const zoneIn = (cell: string): string | null => zoneInLabel(`(${cell.trim()})`);

/** The letters of a clock put forward, which only a column that tells summer from winter has. */
const summer = /^\s*(?:[ecmp]dt|akdt|\w+ daylight(?: time)?)\s*$/i;
const letters = /^\s*(?:(?:[ecmp]|ak)[sd]t|hst|\w+ (?:standard|daylight) time)\s*$/i;

/** What a column beside the times says of their zone. */
export interface ZoneColumn {
  readonly index: number;
  /** The zone of all of the first records; null where they have more than one. */
  readonly stated: StatedZone | null;
  readonly rows: RowZones;
  /** What its cells must be for the table to be read in one zone; null where each row must be looked at. */
  readonly check: CellCheck | null;
}

/** The column beside the times that says their zone: one for all of the first records, or each row its own. */
export const zoneColumn = (
  columns: readonly ColumnUse[],
  samples: readonly (readonly string[])[],
): ZoneColumn | null => {
  for (const { index, label, use } of columns) {
    if (use !== 'unknown' || !zoneKeys.has(labelKey(label))) continue;
    const cells = samples.map((row) => row[index] ?? '').filter((cell) => !isVoid(cell));
    const zones = new Set(cells.map(zoneIn));
    const [value = null] = zones;
    if (value === null && zones.size < 2) continue;
    const rows = { at: index, toTheLetter: cells.some((cell) => summer.test(cell)) };
    const isOne = value !== null && zones.size === 1;
    return {
      index,
      rows,
      stated: isOne ? { value, from: `the column "${label.trim()}"` } : null,
      check: isOne ? { at: index, pattern: oneOf(cells) } : null,
    };
  }
  return null;
};

/** A later row with another zone than the first ones sends the table record by record, where its own is read. */
const oneOf = (cells: readonly string[]): string => {
  const spellings = [...new Set(cells)].map((cell) => cell.replaceAll(/[^\p{L}\p{N} ]/gu, String.raw`\$&`));
  return [voidPattern, ...spellings.map((cell) => `^${cell}$`)].join('|');
};

const clock = /\d:\d\d|\d ?[ap](?:\.\s*)?m\b/i;
const bareClock = /^\s*\d{1,4}\s*$/;
/** The time bears its zone itself. */
const zoned =
  /(?:\d|m\.?|\s)\s*\(?(?!am\b|pm\b)(?:z|[a-z]{2,5}|[a-z]+\/[a-z_/]+|[+-]\d\d?:?(?:\d\d)?)\)?\s*$/i;

/** What is written after a time for the store to read it in a zone. */
const afterTime = (zone: string): string => {
  const [, sign, hours = ''] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? [];
  return sign === undefined ? zone : `${sign === '+' ? '-' : '+'}${hours.padStart(2, '0')}:00`;
};

/** Gives each time the zone that its row states in a column of its own; `all` is the one the table is read in. */
export const withRowZones = (
  { at, toTheLetter }: RowZones,
  all: string | null,
  align: (record: RawRecord) => AlignedRow,
): ((record: RawRecord) => AlignedRow) => {
  const known = new Map<string, string | null>();
  const zoneOf = (cell: string): string | null => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const zone = zoneIn(cell);
    const isRead = zone !== null && zone !== all;
    const found = !isRead ? null : toTheLetter && letters.test(cell) ? cell.trim() : afterTime(zone);
    known.set(cell, found);
    return found;
  };
  return (record) => {
    const row = align(record);
    if (row.kind !== 'search') return row;
    const zone = zoneOf(record.cells[at] ?? '');
    const { time = '', date } = row.cells;
    if (zone === null || zoned.test(time)) return row;
    if (clock.test(time)) return { ...row, cells: { ...row.cells, time: `${time.trim()} ${zone}` } };
    // A spreadsheet takes the noughts of a clock without its colon away.
    if (date === undefined || !bareClock.test(time)) return row;
    return { ...row, cells: { ...row.cells, time: `${time.trim().padStart(4, '0')} ${zone}` } };
  };
};

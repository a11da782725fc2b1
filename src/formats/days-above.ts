import type { RawRecord, RawTable } from '../model/raw-table.ts';
import type { AlignedRow, ColumnUse, Days } from '../model/recognition.ts';
import type { BesideHeader } from './beside-header.ts';
import { daysOfMonth, withMonth } from './days-of-month.ts';
import { shareOf } from './settled-shape.ts';
import { areBlank, filledCells, isBlank, looksLikeDate } from './shapes.ts';

/** A day over its rows, alone in its line: `Thursday, May 1, 2025`, `Date: 5/1/2025`. */
const label = /^(?:date|day)\s*[:–-]\s*/i;
const dayIn = (cells: readonly string[]): string | null => {
  const [only = '', ...others] = filledCells(cells).map((cell) => cell.trim());
  const parts = label.test(only) || others.length === 0 ? [only, ...others] : [];
  const day = parts.join(' ').replace(label, '');
  return parts.length < 3 && looksLikeDate(day) ? day : null;
};

/**
 * Where the days stand that rows leave out: a line over the rows of each day, or once in a column of days, before the
 * first row of each. Null where each row bears its own.
 */
export const daysOf = (
  table: RawTable,
  { above, below }: BesideHeader,
  columns: readonly ColumnUse[],
): Days | null => {
  const at = (field: string): number => columns.find((column) => column.field === field)?.index ?? -1;
  const [time, date] = [at('time'), at('date')];
  const rows = below.filter(({ cells }) => !areBlank(cells));
  const clocks = rows.filter(({ cells }) => (shareOf('clock', [cells[time] ?? '']) || 0) === 1);
  if (clocks.length * 2 < rows.length || clocks.length === 0) return null;
  if (date < 0) {
    const first = dayIn(above.findLast(({ cells }) => !areBlank(cells))?.cells ?? []);
    const isFirst = rows[0] !== undefined && dayIn(rows[0].cells) !== null;
    const ofMonth = daysOfMonth(table, { above, below }, columns);
    if (ofMonth !== null) return ofMonth;
    if (isFirst || (first !== null && rows.some(({ cells }) => dayIn(cells) !== null)))
      return { kind: 'lines', first: isFirst ? null : first };
    const day = dayOfSheet(
      table,
      clocks.map(({ cells }) => cells[time] ?? ''),
    );
    return day === null ? null : { kind: 'lines', first: day };
  }
  return leftOut(clocks, date) ? { kind: 'column', alike: alike(clocks, columns, date) } : null;
};

/** The day that is the name of a sheet, which can have no slash: `03-14-2025`, `3.14.25`, `March 14, 2025`. */
const namedDay = (sheet: string | null): string | null => {
  const name = sheet?.trim() ?? '';
  // `25-03-14` may begin with the year or with the day.
  if (!looksLikeDate(name) || /^(?:1[3-9]|[2-9]\d)[-.]\d{1,2}[-.]\d{2}$/.test(name)) return null;
  return /^\d{1,2}[-.]\d{1,2}[-.]\d+$/.test(name) ? name.replaceAll(/[-.]/g, '/') : name;
};

/** What is to be said of where the days of a table stand. */
export const saidOfDays = (days: Days | undefined, { sheet }: RawTable): string[] => {
  if (days?.kind === 'month')
    return [`its times have a day alone, and the month ${days.month} is stated once for all`];
  const isOfSheet = days?.kind === 'lines' && days.first !== null && days.first === namedDay(sheet);
  return isOfSheet ? ["its times have no day, and the sheet's name is one"] : [];
};

/**
 * The day that a sheet is named by, as logs with a sheet a day have it. Its clocks must go on one way, as they do
 * within a day: where they begin again, days were lost, and the name may be the day of the export.
 */
const dayOfSheet = ({ sheet }: RawTable, clocks: readonly string[]): string | null => {
  const day = namedDay(sheet);
  const minutes = clocks.map(minutesOf);
  const goesOn = (way: number): boolean =>
    minutes.every((one, at) => at === 0 || (one - (minutes[at - 1] ?? 0)) * way >= 0);
  return goesOn(1) || goesOn(-1) ? day : null;
};

/** The minutes since midnight of a clock, of 24 hours or of 12. */
const minutesOf = (clock: string): number => {
  const [, hour = '', minute = '0'] = /(\d{1,2})(?::(\d{2}))?/.exec(clock) ?? [];
  const isHalf = /[ap]\.?\s?m?\.?\s*$/i.test(clock);
  const later = /p\.?\s?m?\.?\s*$/i.test(clock) ? 12 : 0;
  return ((isHalf ? Number(hour) % 12 : Number(hour)) + later) * 60 + Number(minute);
};

/** Whether a column is filled in the first row and where its value changes, and blank where it would be the same again. */
const leftOut = (rows: readonly RawRecord[], at: number): boolean => {
  const cells = rows.map((record) => record.cells[at] ?? '');
  const filled = filledCells(cells);
  return (
    !isBlank(cells[0] ?? '') &&
    filled.length < cells.length &&
    cells.every((cell, place) => isBlank(cell) || place === 0 || cell !== cells[place - 1])
  );
};

/**
 * The columns of who searched that leave out what is the same again, as the column of days beside them does: blank in a
 * row that has no day either.
 */
const alike = (rows: readonly RawRecord[], columns: readonly ColumnUse[], date: number): number[] =>
  columns
    .filter(({ field, index }) => (field === 'user' || field === 'agency') && leftOut(rows, index))
    .filter(({ index }) =>
      rows.some(({ cells }) => isBlank(cells[index] ?? '') && isBlank(cells[date] ?? '')),
    )
    .map(({ index }) => index);

/** Gives each row the day, and who searched, that it leaves out; lines of a day alone are no searches. */
export const withDays = (
  days: Days,
  columns: readonly ColumnUse[],
  align: (record: RawRecord) => AlignedRow,
): ((record: RawRecord) => AlignedRow) =>
  days.kind === 'month'
    ? withMonth(days, align)
    : days.kind === 'lines'
      ? underLines(days.first, align)
      : afterFirst(days.alike, columns, align);

const fromAbove = 'what the row leaves out as the same again was taken from the row above';
const joined = (mended: string | null, words: string): string =>
  mended === null ? words : `${mended}; ${words}`;

const isClock = (cell: string): boolean => shareOf('clock', [cell]) === 1;

const underLines = (first: string | null, align: (record: RawRecord) => AlignedRow) => {
  let day = first;
  return (record: RawRecord): AlignedRow => {
    const stated = record.damage === undefined ? dayIn(record.cells) : null;
    if (stated !== null) {
      day = stated;
      return { kind: 'skipped', why: 'day' };
    }
    const row = align(record);
    if (row.kind !== 'search' || day === null || !isClock(row.cells.time ?? '')) return row;
    return { ...row, cells: { ...row.cells, time: `${day} ${(row.cells.time ?? '').trim()}` } };
  };
};

const afterFirst = (
  among: readonly number[],
  columns: readonly ColumnUse[],
  align: (record: RawRecord) => AlignedRow,
) => {
  const date = columns.find(({ field }) => field === 'date')?.index ?? -1;
  const time = columns.find(({ field }) => field === 'time')?.index ?? -1;
  const last = new Map<number, string>();
  return (record: RawRecord): AlignedRow => {
    const { cells } = record;
    if (record.damage !== undefined || !isClock(cells[time] ?? '')) return align(record);
    const isDated = !isBlank(cells[date] ?? '');
    const whole = [...cells];
    for (const at of [date, ...among]) {
      const cell = cells[at] ?? '';
      if (!isBlank(cell)) last.set(at, cell);
      else if (at === date || !isDated) whole[at] = last.get(at) ?? '';
    }
    const row = align({ ...record, cells: whole });
    return row.kind === 'search' && !isDated ? { ...row, mended: joined(row.mended, fromAbove) } : row;
  };
};

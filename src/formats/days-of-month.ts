import { monthWords } from '../model/month-words.ts';
import type { RawRecord, RawTable } from '../model/raw-table.ts';
import type { AlignedRow, ColumnUse, Days } from '../model/recognition.ts';
import type { BesideHeader } from './beside-header.ts';
import { isOfDay, monthDigits } from './date-parts.ts';
import { shareOf } from './settled-shape.ts';
import { isBlank } from './shapes.ts';

type OfMonth = Extract<Days, { kind: 'month' }>;

const named = new RegExp(String.raw`\b(?<name>${monthWords})[\s.,'’_-]{1,3}(?<year>20\d\d)\b`, 'gi');
const numbered = /^\s*(?<year>20\d\d)[-_.\s](?<month>0[1-9]|1[0-2])\s*$/;
/** When a report was made is no month of its searches. */
const ofReport = /\b(?:print\w*|generat\w*|export\w*|creat\w*|prepared|produced|run|as of|request\w*)\b/i;

/** The months with a year that a text names, as `2025-05`. */
const monthsIn = (text: string): string[] => {
  if (ofReport.test(text)) return [];
  const { year, month } = numbered.exec(text)?.groups ?? {};
  return [
    ...(year === undefined ? [] : [`${year}-${month}`]),
    ...[...text.matchAll(named)].map(
      ({ groups }) => `${groups?.['year']}-${monthDigits(groups?.['name'] ?? '')}`,
    ),
  ];
};

/** The day of a month that a cell is, in two digits; null for any other cell and one that the month does not have. */
const dayIn = (month: string, cell: string): string | null => {
  const day = /^\s*(\d{1,2})(?:\.0+)?\s*$/.exec(cell)?.[1]?.padStart(2, '0');
  if (day === undefined) return null;
  const date = new Date(`${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day) ? day : null;
};

/**
 * A column of days whose month stands once for all: in the sheet's name, else in a line above the header. The days must go
 * on one way, as they do within a month: where they begin again, a month was lost.
 */
export const daysOfMonth = (
  { sheet }: Pick<RawTable, 'sheet'>,
  { above, below }: BesideHeader,
  columns: readonly ColumnUse[],
): OfMonth | null => {
  const at = columns.find(({ use, label }) => use === 'unknown' && isOfDay(label))?.index;
  const time = columns.find(({ field }) => field === 'time')?.index;
  if (at === undefined || time === undefined || columns.some(({ field }) => field === 'date')) return null;
  const ofSheet = new Set(monthsIn(sheet ?? ''));
  const months = ofSheet.size > 0 ? ofSheet : new Set(above.flatMap(({ cells }) => cells.flatMap(monthsIn)));
  const [month] = months;
  if (month === undefined || months.size > 1) return null;
  const rows = below.filter(({ cells }) => isClock(cells[time] ?? ''));
  const days = rows.map(({ cells }) => Number(dayIn(month, cells[at] ?? '') ?? Number.NaN));
  const goesOn = (way: number): boolean =>
    days.every((day, place) => place === 0 || (day - (days[place - 1] ?? 0)) * way >= 0);
  return days.length > 0 && !days.includes(Number.NaN) && (goesOn(1) || goesOn(-1))
    ? { kind: 'month', month, at }
    : null;
};

/** The columns of a table with that of its days known for one. */
export const withDayUsed = (columns: readonly ColumnUse[], days: Days | undefined): readonly ColumnUse[] =>
  days?.kind === 'month'
    ? columns.map((column) =>
        column.index === days.at
          ? { ...column, use: 'ignored', note: `the day of ${days.month}, read with the time` }
          : column,
      )
    : columns;

const isClock = (cell: string): boolean => !isBlank(cell) && shareOf('clock', [cell]) === 1;

/** Gives the clock of each row its day and the month. */
export const withMonth =
  ({ month, at }: OfMonth, align: (record: RawRecord) => AlignedRow): ((record: RawRecord) => AlignedRow) =>
  (record) => {
    const row = align(record);
    // In a row whose cells were moved another cell may stand there.
    if (row.kind !== 'search' || row.mended !== null || !isClock(row.cells.time ?? '')) return row;
    const day = dayIn(month, record.cells[at] ?? '');
    if (day === null) return row;
    return { ...row, cells: { ...row.cells, time: `${month}-${day} ${(row.cells.time ?? '').trim()}` } };
  };

import type { RawRecord } from '../model/raw-table.ts';
import type { AlignedRow, ColumnUse } from '../model/recognition.ts';
import { filledCells, isBlank, looksLikeDate } from './shapes.ts';

/** AM or PM and nothing else. */
export const halfOfDay = /^\s*[ap](?:\.\s*)?m\.?\s*$/i;
const hasHalf = /[ap](?:\.\s*)?m\b/i;

/** The column beside the time that says AM or PM and nothing else; null where there is none. */
export const halfDayColumn = (
  columns: readonly ColumnUse[],
  samples: readonly (readonly string[])[],
): number | null => {
  if (!columns.some(({ field }) => field === 'time')) return null;
  const found = columns.find(({ index, use }) => {
    const cells = filledCells(samples.map((row) => row[index] ?? ''));
    return use === 'unknown' && cells.length > 0 && cells.every((cell) => halfOfDay.test(cell));
  });
  return found?.index ?? null;
};

/** Gives each time the half of the day that stands in a column of its own. */
export const withHalfDays =
  (at: number, align: (record: RawRecord) => AlignedRow): ((record: RawRecord) => AlignedRow) =>
  (record) => {
    const row = align(record);
    const said = record.cells[at] ?? '';
    if (row.kind !== 'search' || !halfOfDay.test(said)) return row;
    const { time = '' } = row.cells;
    if (isBlank(time) || hasHalf.test(time)) return row;
    // A day alone has no half that would tell more.
    if (looksLikeDate(time) && row.cells.date === undefined) return row;
    return { ...row, cells: { ...row.cells, time: `${time.trim()} ${said.trim()}` } };
  };

/** Whether nearly all times of a printed page tell the half of the day; few tell nothing. */
export const tellHalf = (columns: readonly ColumnUse[], samples: readonly (readonly string[])[]): boolean => {
  const at = columns.find(({ field }) => field === 'time')?.index ?? -1;
  const clocks = samples.map((row) => row[at] ?? '').filter((cell) => clockOfTwelve.test(cell));
  return (
    clocks.length >= fewest && clocks.filter((cell) => hasHalf.test(cell)).length >= clocks.length * nearlyAll
  );
};
const clockOfTwelve = /(?:^|[^\d:])(?:0?[1-9]|1[0-2]):[0-5]\d(?::[0-5]\d)?(?![\d:])/;
const fewest = 5;
const nearlyAll = 0.8;

const halfLost = 'a time had lost its AM or PM on the page; it was not read';

/** Takes a time away that has lost its half of the day where the others tell it: it may be twelve hours off. */
export const withoutHalved =
  (align: (record: RawRecord) => AlignedRow): ((record: RawRecord) => AlignedRow) =>
  (record) => {
    const row = align(record);
    const { time = '' } = row.kind === 'search' ? row.cells : {};
    if (row.kind !== 'search' || !clockOfTwelve.test(time) || hasHalf.test(time)) return row;
    const mended = row.mended === null ? halfLost : `${row.mended}; ${halfLost}`;
    return { ...row, cells: { ...row.cells, time: '' }, mended };
  };

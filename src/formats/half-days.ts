import type { RawRecord } from '../model/raw-table.ts';
import type { AlignedRow, ColumnUse } from '../model/recognition.ts';
import { isBlank, looksLikeDate } from './shapes.ts';

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
    const cells = samples.map((row) => row[index] ?? '').filter((cell) => !isBlank(cell));
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

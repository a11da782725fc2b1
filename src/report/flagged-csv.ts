import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { UserError } from '../model/error.ts';
import { flaggedSearchSchema, type FlaggedSearch } from '../model/flagged-search.ts';
import { flaggedCell, flaggedColumns, needsGuard, splitNames } from './flagged-columns.ts';

const header: readonly string[] = [...flaggedColumns.map((column) => column.key), 'guarded'];

const record = (search: FlaggedSearch): string[] => {
  const guarded: string[] = [];
  const cells = flaggedColumns.map(({ key }) => {
    const cell = flaggedCell(search, key);
    if (!needsGuard(cell)) return cell === null ? '' : String(cell);
    guarded.push(key);
    return `'${cell}`;
  });
  return [...cells, guarded.join(' ')];
};

const lines = (cells: readonly (readonly string[])[]): string =>
  stringify([...cells], { record_delimiter: '\r\n' });

/**
 * flagged.csv, part by part: UTF-8, a header row, one line for each flagged or possible search in the order given. A cell
 * that a spreadsheet would take for a formula gets an apostrophe before it, and `guarded` names its field; an
 * empty cell is null.
 */
export async function* flaggedCsv(
  flagged: AsyncIterable<readonly FlaggedSearch[]> | Iterable<readonly FlaggedSearch[]>,
): AsyncGenerator<string> {
  yield lines([header]);
  for await (const some of flagged) yield lines(some.map(record));
}

const numbers = new Set(['networks', 'devices', 'page', 'row', 'other_copies']);
const lists = new Set(['owners', 'flagged_by', 'notes', 'rules']);

const valueOf = (key: string, cell: string): unknown => {
  if (lists.has(key)) return splitNames(cell);
  if (key === 'matches') return cell === '' ? [] : JSON.parse(cell);
  if (key === 'flagged') return cell === 'true';
  if (cell === '') return key === 'agency_kind' || key === 'file' || key === 'search_id' ? '' : null;
  return numbers.has(key) ? Number(cell) : cell;
};

/**
 * Reads back what `flaggedCsv` wrote, with the apostrophes of guarded cells taken off.
 * Throws a `UserError` that names the line where the text is not such a file.
 */
export const parseFlaggedCsv = (text: string): FlaggedSearch[] => {
  const [head, ...records] = recordsOf(text);
  const missing = header.filter((key) => !head?.includes(key));
  if (head === undefined || missing.length > 0) {
    throw new UserError(`flagged.csv lacks columns that it was written with: ${missing.join(', ')}`);
  }
  const place = new Map(head.map((key, index) => [key, index]));
  return records.map((cells, index) => {
    const cellOf = (key: string): string => cells[place.get(key) ?? -1] ?? '';
    const guarded = new Set(cellOf('guarded').split(' '));
    const search = Object.fromEntries(
      header
        .filter((key) => key !== 'guarded' && key !== 'matched_words')
        .map((key) => [key, valueOf(key, guarded.has(key) ? cellOf(key).slice(1) : cellOf(key))]),
    );
    const parsed = flaggedSearchSchema.safeParse(search);
    if (parsed.success) return parsed.data;
    throw new UserError(`flagged.csv, record ${index + 2} cannot be read: ${z.prettifyError(parsed.error)}`);
  });
};

/** One that was edited or cut is the user's to mend, no fault of the program. */
const recordsOf = (text: string): string[][] => {
  try {
    return parse(text, { bom: true, relax_column_count: false });
  } catch {
    throw new UserError(
      'flagged.csv is no whole table: it was changed or cut; make the report anew from its logs with alpr-audit analyze',
    );
  }
};

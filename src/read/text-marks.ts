import type { RawRecord } from '../model/raw-table.ts';
import { isFilled } from './filled.ts';

/*
 * A spreadsheet's mark for "this is text" is an apostrophe before the cell. It is not shown there, and is written out
 * with the cell by programs that know nothing of it; others write one before a text that a spreadsheet would compute.
 */

const mark = /^\s*['’‘`´](?=\S)/;
/** After the mark a date, a time of day or a long number, or what a spreadsheet would take for a formula: no word begins so. */
const beforeDate = /^\s*['’‘`´]\d{1,4}[-/.:]\d{1,2}[-/.:]\d/;
const beforeNumber = /^\s*['’‘`´]\d[\d-]{2,}\s*$/;
const beforeFormula = /^\s*['’‘`´](?:=|[+@-](?=[\p{L}\d(]))/u;
const isBefore = (cell: string): boolean =>
  beforeDate.test(cell) || beforeNumber.test(cell) || beforeFormula.test(cell);
const closed = /['’`´]\s*$/;

/** Whether most cells of a column bear the mark: what stands after it is then whatever the column holds. */
const isMarked = (cells: readonly string[]): boolean => {
  const filled = cells.filter(isFilled);
  const marked = filled.filter((cell) => mark.test(cell));
  // The label bears none, and stands among them.
  return marked.length > 1 && marked.length * 3 >= (filled.length - 1) * 2;
};

/** The columns whose cells bear the mark, by the first records. */
const markedColumns = (head: readonly RawRecord[]): ReadonlySet<number> => {
  const width = Math.max(0, ...head.map(({ cells }) => cells.length));
  const all = Array.from({ length: width }, (_, at) => at);
  return new Set(all.filter((at) => isMarked(head.map(({ cells }) => cells[at] ?? ''))));
};

/** What the cell shows; one that is closed by a second mark stood in single quotes. */
const unmarked = (cell: string): string => {
  const text = cell.replace(mark, '');
  return closed.test(text) ? text.replace(closed, '') : text;
};

/**
 * Takes the marks off a cell at a place, as the first records of its table show them.
 * @param isScanned Whether the store may read the table by itself, marks and all: where its first records bear none,
 * only later dates are rid of theirs, for which a table is read record by record.
 */
export const textMarks = (
  head: readonly RawRecord[],
  isScanned: boolean,
): ((cell: string, at: number) => string) => {
  const columns = markedColumns(head);
  const isScannedWhole = isScanned && columns.size === 0 && !head.some(({ cells }) => cells.some(isBefore));
  const isAlone = (cell: string): boolean => (isScannedWhole ? beforeDate.test(cell) : isBefore(cell));
  return (cell, at) => {
    if (!mark.test(cell)) return cell;
    if (columns.has(at)) return unmarked(cell);
    return isAlone(cell) ? cell.replace(mark, '') : cell;
  };
};

import type { RawRecord, RawTable } from '../../model/raw-table.ts';
import { recordTable } from '../record-table.ts';
import { bare, splitLines } from './cells.ts';
import type { Dialect } from './dialect.ts';
import { holdsNoText } from './no-text.ts';

/** Where the columns of a printed table begin, from 0; each ends where the next begins, the last with its line. */
export type Columns = readonly { readonly from: number; readonly to: number }[];

/** So many lines tell the columns. */
const looked = 200;
const fewestColumns = 3;

/** A line under the labels, with a stretch of dashes for each column. */
const rule = /^\s*[-=_]{2,}(?: +[-=_]{2,})+\s*$/;
/** Cells of one line stand two spaces or more apart. */
const gap = / {2,}(?=\S)/g;

const withoutPageBreak = (line: string): string => bare(line).replace(/^\f/, ' ').replace(/\s+$/, '');

const byRule = (line: string): Columns => {
  const starts = [...line.matchAll(/[-=_]+/g)].map(({ index }) => index);
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? Infinity }));
};

const hasSeveralCells = (line: string): boolean => (line.trim().match(gap)?.length ?? 0) >= fewestColumns - 1;

const fewestFilledUp = 20;

/**
 * Whether cells to the left of a place were filled up with blanks so that the next begin there: one of them, or its label,
 * is as long as its column, and leaves a single blank. Between two words there is never more than one.
 */
const isFilledUp = (rows: readonly string[], at: number): boolean =>
  rows.length >= fewestFilledUp &&
  rows.filter((line) => line[at - 2] === ' ' && (line[at] ?? ' ') !== ' ').length * 2 >= rows.length;

/** The columns between the places that are blank in every line of several cells. */
const byBlanks = (lines: readonly string[]): Columns => {
  const rows = lines.filter(hasSeveralCells);
  if (rows.length < 3 || rows.length * 2 < lines.filter((line) => line.trim() !== '').length) return [];
  const width = Math.max(...rows.map((line) => line.length));
  const isBlank = (at: number): boolean => rows.every((line) => (line[at] ?? ' ') === ' ');
  const columns: { from: number; to: number }[] = [];
  for (let at = 0; at < width; at += 1) {
    if (isBlank(at) || (at > 0 && !isBlank(at - 1))) continue;
    // A single blank in all lines may stand between two words of one column.
    if (at > 1 && columns.length > 0 && !isBlank(at - 2) && !isFilledUp(rows, at)) continue;
    const before = columns.at(-1);
    if (before) before.to = at;
    columns.push({ from: at, to: Infinity });
  }
  return columns;
};

/** The columns of a text in which nothing but their places parts them; null where it is no such table. */
export const fixedColumns = (text: string, lineEnd: Dialect['lineEnd']): Columns | null => {
  const lines = splitLines(text, lineEnd).slice(0, looked).map(withoutPageBreak);
  const ruled = lines.find((line) => rule.test(line));
  const columns = ruled === undefined ? byBlanks(lines) : byRule(ruled);
  return columns.length >= fewestColumns ? columns : null;
};

/** Whether a line of dashes says where the columns of a text stand. */
export const isRuled = (text: string): boolean => text.split('\n', looked).some((line) => rule.test(line));

/** Makes the table of a text whose columns stand at fixed places of each line; `text` begins it anew. */
export const fixedWidthTable = async (
  file: string,
  encoding: string,
  text: () => AsyncIterable<string>,
  columns: Columns,
  lineEnd: Dialect['lineEnd'],
): Promise<RawTable> => {
  const records = (): AsyncGenerator<RawRecord[]> => fixedRecords(text(), columns, lineEnd);
  const remarks = ['has no sign between its columns; they were read by their places in each line'];
  return recordTable({ file, sheet: null, container: 'csv', encoding, remarks }, records);
};

async function* fixedRecords(
  chunks: AsyncIterable<string>,
  columns: Columns,
  lineEnd: Dialect['lineEnd'],
): AsyncGenerator<RawRecord[]> {
  let row = 0;
  let rest = '';
  for await (const chunk of chunks) {
    const lines = splitLines(rest + chunk, lineEnd);
    rest = lines.at(-1)?.endsWith(lineEnd) === true ? '' : (lines.pop() ?? '');
    if (lines.length > 0) yield lines.map((line) => fixedRecord(line, ++row, columns));
  }
  if (rest !== '') yield [fixedRecord(rest, ++row, columns)];
}

/** The record of a line. */
export const fixedRecord = (released: string, row: number, columns: Columns): RawRecord => {
  const line = withoutPageBreak(released);
  // What rules the labels off holds nothing.
  if (line.trim() === '' || rule.test(line)) return { row, page: null, cells: [] };
  if (holdsNoText(line)) return { row, page: null, cells: [line], damage: 'a byte in it is no text' };
  // A title or a total runs over the places where columns part.
  if (columns.some(({ from }) => from > 0 && (line[from - 1] ?? ' ') !== ' ')) {
    return line.trim().split(gap).length >= fewestColumns
      ? { row, page: null, cells: [line], damage: 'a cell runs over into the next column' }
      : { row, page: null, cells: [line.trim()] };
  }
  return { row, page: null, cells: columns.map(({ from, to }) => line.slice(from, to).trim()) };
};

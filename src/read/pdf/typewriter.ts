import type { RawRecord } from '../../model/raw-table.ts';
import { fixedColumns, fixedRecord, isRuled, type Columns } from '../csv/fixed-width.ts';
import type { Line } from './lines.ts';
import { median } from './median.ts';

/** A page set in letters of one width, as old systems print their reports: its columns are places of letters. */
export interface Typewriter {
  readonly columns: Columns;
  readonly left: number;
  readonly letter: number;
}

/** The places of the columns where all text is set in letters of one width; null for any other pages. */
export const typewritten = (
  pages: readonly (readonly Line[])[],
  columnsOfGrid: number,
): Typewriter | null => {
  const runs = pages.flat().flatMap((line) => line.runs.filter(({ text }) => text.length > 3));
  const widths = runs.map(({ text, width }) => width / text.length);
  const letter = median(widths) ?? 0;
  const even = widths.filter((width) => Math.abs(width - letter) < letter * 0.02);
  if (letter === 0 || even.length < widths.length * 0.95) return null;
  const left = runs.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const text = pages
    .flat()
    .map((line) => typed(line, left, letter))
    .join('\n');
  const columns = fixedColumns(text, '\n');
  return columns !== null && (isRuled(text) || columns.length > columnsOfGrid)
    ? { columns, left, letter }
    : null;
};

const typed = (line: Line, left: number, letter: number): string =>
  line.runs.reduce((text, run) => {
    const at = Math.round((run.x - left) / letter);
    return text.slice(0, at).padEnd(at) + run.text;
  }, '');

/** The lines of a page, a record each. */
export const typedRecords = (
  lines: readonly Line[],
  page: number,
  { columns, left, letter }: Typewriter,
): RawRecord[] =>
  lines.map((line) => ({ ...fixedRecord(typed(line, left, letter), line.number, columns), page }));

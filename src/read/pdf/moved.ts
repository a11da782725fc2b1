import { findColumns, headerLines, type Column } from './columns.ts';
import type { Line } from './lines.ts';

/** The columns of a page, given those of the page before it. */
export type ColumnsOf = (lines: readonly Line[], before: readonly Column[]) => readonly Column[];

/** So far, in points, a label may stand from where it stands on other pages. */
const near = 2;

const textOf = ({ runs }: Line): string => runs.map(({ text }) => text).join('|');

/**
 * The columns of pages whose header says the same at other places, as where each page, or each month, is a table of its
 * own: they are found from that page alone, and hold until the header comes again.
 * @param usual The columns that were found from all pages together.
 */
export const movedColumns = (pages: readonly (readonly Line[])[], usual: readonly Column[]): ColumnsOf => {
  const [header] = headerLines(pages[0] ?? []);
  if (header === undefined || header.runs.length < 2) return () => usual;
  const key = textOf(header);
  return (lines, before) => {
    const own = lines.find((line) => line.runs.length === header.runs.length && textOf(line) === key);
    if (own === undefined) return before;
    const isMoved = own.runs.some(({ x }, at) => Math.abs(x - (header.runs[at]?.x ?? x)) > near);
    if (!isMoved) return usual;
    const found = findColumns([lines]);
    return found.length === usual.length ? found : usual;
  };
};

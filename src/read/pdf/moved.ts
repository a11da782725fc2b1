import { findColumns, headerLines, type Column } from './columns.ts';
import { labelsText } from './labels.ts';
import type { Line } from './lines.ts';

/** The columns of a page, given those of the page before it. */
export type ColumnsOf = (lines: readonly Line[], before: readonly Column[]) => readonly Column[];

/** So far, in points, a label may stand from where it stands on other pages. */
const near = 2;

/** Whether a line of a page is the header of the table, first line of its labels. */
export type IsHeader = (line: Line) => boolean;

/** Tells the header that stands again on other pages, or between rows, by what it says. */
export const headerAgain = (pages: readonly (readonly Line[])[]): IsHeader => {
  const [header] = headerLines(pages[0] ?? []);
  if (header === undefined || header.runs.length < 2) return () => false;
  const key = labelsText(header);
  return (line) => line.runs.length === header.runs.length && labelsText(line) === key;
};

const isMoved = (own: Line, header: Line): boolean =>
  own.runs.some(({ x }, at) => Math.abs(x - (header.runs[at]?.x ?? x)) > near);

/** The pages whose columns stand where those of the first do: all but those below the header at other places. */
export const unmoved = (
  pages: readonly (readonly Line[])[],
  isHeader: IsHeader,
): readonly (readonly Line[])[] => {
  const header = pages[0]?.find(isHeader);
  if (header === undefined) return pages;
  let isElsewhere = false;
  return pages.filter((lines) => {
    const own = lines.find(isHeader);
    if (own !== undefined) isElsewhere = isMoved(own, header);
    return !isElsewhere;
  });
};

/**
 * The columns of pages whose header says the same at other places, as where each page, or each month, is a table of its
 * own: they are found from that page alone, and hold until the header comes again.
 * @param usual The columns that were found from all other pages together.
 */
export const movedColumns = (
  pages: readonly (readonly Line[])[],
  usual: readonly Column[],
  isHeader: IsHeader,
): ColumnsOf => {
  const header = pages[0]?.find(isHeader);
  if (header === undefined) return () => usual;
  return (lines, before) => {
    const own = lines.find(isHeader);
    if (own === undefined) return before;
    if (!isMoved(own, header)) return usual;
    const found = findColumns([lines]);
    return found.length === usual.length ? found : usual;
  };
};

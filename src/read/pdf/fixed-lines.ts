import { tally } from '../../model/tally.ts';
import type { Column } from './columns.ts';
import type { Line } from './lines.ts';

/** The lines of a page that stand on most pages at the same height. */
export type FixedOf = (lines: readonly Line[], page: number) => ReadonlySet<Line>;

/**
 * The text of a line with the number of its page taken out, and its height on the page. At the edge of a page all numbers
 * are: there pages are numbered through a whole production, and bear the time when each was printed.
 */
const keyOf = (line: Line, page: number, isAtEdge: boolean): string => {
  const text = line.runs.map((run) => run.text).join(' ');
  const numbers = isAtEdge ? /\d+/g : new RegExp(`\\b${page}\\b`);
  return `${isAtEdge ? edge : ''} ${Math.round(line.y / 2)} ${text.replace(numbers, '#')}`;
};

/** What the key of a line at the edge of a page begins with. */
const edge = 'edge';
const isEdge = (key: string): boolean => key.startsWith(edge);

/** A stamp is so much larger than the line of a fax machine above it. */
const larger = 1.4;

const areApart = (above?: Line, below?: Line): boolean => {
  if (!above || !below) return true;
  const [small, large] = [Math.min(above.size, below.size), Math.max(above.size, below.size)];
  return large > small * larger || below.y - above.y >= large * 1.8;
};

/** How much farther than the lines of the page from each other a line of many texts stands from the table. */
const farther = 1.5;

/**
 * The first and the last line of a page where they stand apart and are no row of many cells; one of many texts, as a footer
 * of time, user, page and stamp is, stands farther from the table than its rows from each other.
 */
const edgesOf = (lines: readonly Line[], columns: number): ReadonlySet<Line> => {
  const gaps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0));
  const widest = Math.max(0, ...gaps.slice(1, -1));
  const isAtEdge = (line: Line | undefined, gap: number, isBeside: boolean): boolean =>
    line !== undefined && isBeside && (line.runs.length * 2 <= columns || gap > widest * farther);
  const [first, second] = lines;
  const [before, last] = [lines.at(-2), lines.at(-1)];
  const edges = [
    ...(isAtEdge(first, gaps[0] ?? 0, areApart(first, second)) ? [first] : []),
    ...(isAtEdge(last, gaps.at(-1) ?? 0, areApart(before, last)) ? [last] : []),
  ];
  return new Set(edges.filter((line) => line !== undefined));
};

/** Finds what stands on most pages at the same height: a title, a footer, the header again. */
export const fixedLines = (
  pages: readonly { number: number; lines: readonly Line[] }[],
  columns: readonly Column[],
): FixedOf => {
  const keysOf = (lines: readonly Line[], number: number): string[] => {
    const edges = edgesOf(lines, columns.length);
    return lines.map((line) => keyOf(line, number, edges.has(line)));
  };
  const counts = tally(pages.flatMap(({ number, lines }) => keysOf(lines, number)));
  const enough = Math.max(2, pages.length * 0.6);
  const areFull = ({ runs }: Line): boolean => runs.length >= Math.max(2, columns.length * 0.5);
  // Below a row of the page's own it may be the rest of one, where wrapped cells end alike on two pages.
  const isBelowRows = (keys: readonly string[], lines: readonly Line[], at: number): boolean =>
    lines.slice(0, at).some((line, above) => areFull(line) && (counts.get(keys[above] ?? '') ?? 0) < enough);
  const fixed = new Set<string>();
  for (const { number, lines } of pages) {
    const keys = keysOf(lines, number);
    lines.forEach((line, at) => {
      const key = keys[at] ?? '';
      if ((counts.get(key) ?? 0) < enough) return;
      const above = lines[at - 1];
      const below = lines[at + 1];
      const isApart = [above, below].every(
        (other) => !other || Math.abs(other.y - line.y) >= line.size * 1.8,
      );
      // A row of the body may repeat by chance; a title stands apart, a header fills its columns, and the
      // second line of its labels follows the first.
      const goesOn =
        above !== undefined && line.y - above.y < line.size * 1.5 && fixed.has(keys[at - 1] ?? '');
      const isHeader = areFull(line) && (isEdge(key) || !isBelowRows(keys, lines, at));
      if (isApart || goesOn || isHeader) fixed.add(key);
    });
    // Labels in the middle of their cells begin above the line that has most of them.
    for (let at = lines.length - 2; at >= 0; at--) {
      const [key, line, below] = [keys[at] ?? '', lines[at], lines[at + 1]];
      const isClose = line && below && below.y - line.y < line.size * 1.5 && fixed.has(keys[at + 1] ?? '');
      if (isClose && (counts.get(key) ?? 0) >= enough && !isBelowRows(keys, lines, at)) fixed.add(key);
    }
  }
  return (lines, page) => {
    const keys = keysOf(lines, page);
    return new Set(lines.filter((_, at) => fixed.has(keys[at] ?? '')));
  };
};

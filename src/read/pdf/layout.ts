import { columnAt, findColumns, type Column } from './columns.ts';
import { gridLine, isSentence, type GridLine } from './grid.ts';
import type { Line } from './lines.ts';
import { chooseDivision } from './choose.ts';
import { brokenWords, type BrokenWords } from './broken.ts';
import { Divider, type Division, type PageLines, type Part } from './divide.ts';
import { headerAgain, movedColumns, unmoved, type ColumnsOf, type IsHeader } from './moved.ts';

/** How the pages of a PDF are to be read as one table. */
export interface Layout {
  readonly columns: readonly Column[];
  /** Those of a page, which may stand at other places. */
  readonly columnsOf: ColumnsOf;
  readonly isHeader: IsHeader;
  readonly division: Division;
  readonly broken: BrokenWords;
  /** Whether nearly all records have texts in several columns. */
  readonly areWide: boolean;
  /** The size of most of the text. */
  readonly size: number;
  /** The lines of a page that stand on most pages at the same height: a title, a footer, the header again. */
  readonly fixedOf: (lines: readonly Line[], page: number) => ReadonlySet<Line>;
}

const sampled = 24;

/** A page that the layout is learnt from. */
export interface Page {
  readonly number: number;
  readonly lines: readonly Line[];
}

/** Learns the layout of pages that have the same columns. */
export const learnLayout = (pages: readonly Page[]): Layout => {
  const tables = tablePages(pages);
  const lines = tables.map((page) => page.lines);
  const isHeader = headerAgain(lines);
  const columns = findColumns(unmoved(lines, isHeader));
  const columnsOf = movedColumns(lines, columns, isHeader);
  const fixedOf = fixedLines(tables, columns);
  const size = usualSize(lines.flat());
  let own: readonly Column[] = columns;
  const divided = tables.map((page) => {
    own = columnsOf(page.lines, own);
    return pageLines(page.lines, page.number, { columns: own, size, fixedOf, isHeader });
  });
  const division = chooseDivision(divided, columns.length);
  const divider = new Divider(division);
  // Where columns stand at other places, no line tells by its end that it is full.
  const usual = divided.filter((page) => page.columns === columns);
  const parts = [...usual.flatMap((page) => divider.page(page)), ...divider.finish()];
  return {
    columns,
    columnsOf,
    isHeader,
    size,
    fixedOf,
    division,
    broken: brokenWords(parts, columns.length),
    areWide: areWide(parts),
  };
};

/** Rows that lack all but one text are as few. */
const nearlyAll = 0.9;

const areWide = (parts: readonly Part[]): boolean => {
  const rows = parts.filter(({ isBeside }) => isBeside !== true);
  const wide = rows.filter(({ lines }) => {
    const filled = new Set(lines.flatMap(({ cells }) => cells.flatMap((cell, at) => (cell ? [at] : []))));
    return filled.size > 1;
  });
  return wide.length >= rows.length * nearlyAll;
};

const usualSize = (lines: readonly Line[]): number =>
  lines.map(({ size }) => size).toSorted((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;

/**
 * The pages that have lines of as many texts as the table has: a letter before it, or a certificate after it, says
 * nothing of its columns.
 */
const tablePages = <P extends { readonly lines: readonly Line[] }>(pages: readonly P[]): readonly P[] => {
  const widest = pages.map(({ lines }) => {
    const counts = lines.map(({ runs }) => runs.length).toSorted((a, b) => b - a);
    return counts[1] ?? counts[0] ?? 0;
  });
  const enough = Math.max(2, Math.max(...widest) * 0.6);
  const found = pages.filter((_, at) => (widest[at] ?? 0) >= enough);
  return found.length > 0 ? found : pages;
};

/** The number of the page, which no cell says; it may stand as near to the last row as rows to each other. */
const pageNumber = /^page \d+(?: ?(?:of|\/) ?\d+)?$/i;
const numbersPage = ({ runs: [run, ...others] }: Line): boolean =>
  run !== undefined && others.length === 0 && pageNumber.test(run.text);

/** Parts what stands on most pages, above and below the table, and sentences, from the table. */
export const pageLines = (
  lines: readonly Line[],
  page: number,
  { columns, size, fixedOf, isHeader }: Omit<Layout, 'division' | 'columnsOf' | 'broken' | 'areWide'>,
): PageLines => {
  const fixedLinesHere = fixedOf(lines, page);
  const header = lines.findIndex(isHeader);
  // Texts alone on their lines above the header are titles, and no rest of a row from the page before.
  const titles = lines.slice(0, Math.max(0, header));
  const others = new Set<Line>(titles.every(({ runs }) => runs.length === 1) ? titles : []);
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    const isTitle = line.size > size * 1.1 && line.runs.length * 2 < columns.length;
    // The last line of a sentence is short.
    const endsSentence =
      above !== undefined &&
      isSentence(above, columns) &&
      line.runs.length === 1 &&
      line.y - above.y < line.size * 1.5 &&
      Math.abs((line.runs[0]?.x ?? 0) - (above.runs[0]?.x ?? 0)) < line.size;
    if (fixedLinesHere.has(line) || isTitle || endsSentence || isSentence(line, columns)) others.add(line);
  });
  for (const line of [lines[0], lines.at(-1)]) if (line && numbersPage(line)) others.add(line);
  // On a page of sentences the short lines between them are no rows either.
  const isLetter =
    lines.every(({ runs }) => runs.length === 1) && lines.some((line) => isSentence(line, columns));
  const own = isLetter ? [] : lines.filter((line) => !others.has(line));
  const first = own[0]?.y ?? Number.POSITIVE_INFINITY;
  const fixed = isLetter ? lines : lines.filter((line) => others.has(line));
  const grid = (some: readonly Line[], isBeside = false): PageLines['body'] =>
    some.map((line) => gridLine(line, columns, isBeside));
  const beside = (some: readonly Line[]): PageLines['above'] => blocks(grid(some, true), columns);
  return {
    page,
    columns,
    above: beside(fixed.filter(({ y }) => y < first)),
    body: grid(own),
    below: beside(fixed.filter(({ y }) => y >= first)),
  };
};

/** Labels of a header that wrap are one row; a title or a footer, which runs across columns, is one by itself. */
const blocks = (lines: PageLines['body'], columns: readonly Column[]): PageLines['above'] => {
  const found: GridLine[][] = [];
  for (const line of lines) {
    const above = found.at(-1)?.at(-1);
    const isNext = above && line.line.y - above.line.y < 1.5 * line.line.size;
    if (isNext && !runsAcross(above, columns) && !runsAcross(line, columns)) found.at(-1)?.push(line);
    else found.push([line]);
  }
  return found;
};

const runsAcross = ({ line }: GridLine, columns: readonly Column[]): boolean =>
  line.runs.some(({ x, width }) => columnAt(x, columns) !== columnAt(x + width, columns));

/** The first pages, and some spread over the rest. */
export const samplePages = (pages: number): number[] => {
  if (pages <= sampled) return Array.from({ length: pages }, (_, at) => at + 1);
  const half = sampled / 2;
  const rest = Array.from({ length: half }, (_, at) => half + Math.round(((at + 1) * (pages - half)) / half));
  return [...Array.from({ length: half }, (_, at) => at + 1), ...rest];
};

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

const areApart = (above?: Line, below?: Line): boolean =>
  !above || !below || below.y - above.y >= Math.max(above.size, below.size) * 1.8;

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

const fixedLines = (
  pages: readonly { number: number; lines: readonly Line[] }[],
  columns: readonly Column[],
): Layout['fixedOf'] => {
  const counts = new Map<string, number>();
  const keysOf = (lines: readonly Line[], number: number): string[] => {
    const edges = edgesOf(lines, columns.length);
    return lines.map((line) => keyOf(line, number, edges.has(line)));
  };
  for (const { number, lines } of pages) {
    for (const key of keysOf(lines, number)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
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

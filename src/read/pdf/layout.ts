import { columnAt, findColumns, type Column } from './columns.ts';
import { fixedLines, type FixedOf } from './fixed-lines.ts';
import { gridLine, isSentence, type GridLine } from './grid.ts';
import type { Line } from './lines.ts';
import { usualSize } from './median.ts';
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
  readonly fixedOf: FixedOf;
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

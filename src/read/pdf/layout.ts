import { columnAt, findColumns, type Column } from './columns.ts';
import type { PdfText } from './document.ts';
import { gridLine, type GridLine } from './grid.ts';
import { linesOf, type Line } from './lines.ts';
import { chooseDivision } from './choose.ts';
import type { Division, PageLines } from './divide.ts';

/** How the pages of a PDF are to be read as one table. */
export interface Layout {
  readonly columns: readonly Column[];
  readonly division: Division;
  /** Whether a line of a page stands on most pages at the same height: a title, a footer, the header again. */
  readonly isFixed: (line: Line, page: number) => boolean;
}

const sampled = 24;

/** Learns the layout from the first pages and from some spread over the rest; null where there is no text. */
export const learnLayout = async (pdf: PdfText): Promise<Layout | null> => {
  const pages: { number: number; lines: Line[] }[] = [];
  for (const number of samplePages(pdf.pages)) {
    const lines = linesOf((await pdf.page(number)).runs);
    if (lines.length > 0) pages.push({ number, lines });
  }
  if (pages.length === 0) return null;
  const columns = findColumns(pages.map(({ lines }) => lines));
  const isFixed = fixedLines(pages, columns);
  const divided = pages.map(({ number, lines }) => pageLines(lines, number, { columns, isFixed }));
  return { columns, isFixed, division: chooseDivision(divided, rightmost(divided, columns.length)) };
};

/** Parts what stands on most pages, above and below the table, from the table. */
export const pageLines = (
  lines: readonly Line[],
  page: number,
  { columns, isFixed }: Pick<Layout, 'columns' | 'isFixed'>,
): PageLines => {
  const own = lines.filter((line) => !isFixed(line, page));
  const first = own[0]?.y ?? Number.POSITIVE_INFINITY;
  const fixed = lines.filter((line) => isFixed(line, page));
  const grid = (some: readonly Line[]): PageLines['body'] => some.map((line) => gridLine(line, columns));
  return {
    page,
    above: blocks(grid(fixed.filter(({ y }) => y < first)), columns),
    body: grid(own),
    below: blocks(grid(fixed.filter(({ y }) => y >= first)), columns),
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

const samplePages = (pages: number): number[] => {
  if (pages <= sampled) return Array.from({ length: pages }, (_, at) => at + 1);
  const half = sampled / 2;
  const rest = Array.from({ length: half }, (_, at) => half + Math.round(((at + 1) * (pages - half)) / half));
  return [...Array.from({ length: half }, (_, at) => at + 1), ...rest];
};

const rightmost = (pages: readonly PageLines[], columns: number): number[] =>
  Array.from({ length: columns }, (_, at) =>
    Math.max(0, ...pages.flatMap(({ body }) => body.map(({ cells }) => cells[at]?.to ?? 0))),
  );

/** The text of a line with the number of its page taken out, and its height on the page. */
const keyOf = (line: Line, page: number): string => {
  const text = line.runs.map((run) => run.text).join(' ');
  return `${Math.round(line.y / 2)} ${text.replace(new RegExp(`\\b${page}\\b`), '#')}`;
};

const fixedLines = (
  pages: readonly { number: number; lines: readonly Line[] }[],
  columns: readonly Column[],
): Layout['isFixed'] => {
  const counts = new Map<string, number>();
  for (const { number, lines } of pages) {
    for (const line of lines) counts.set(keyOf(line, number), (counts.get(keyOf(line, number)) ?? 0) + 1);
  }
  const enough = Math.max(2, pages.length * 0.6);
  const fixed = new Set<string>();
  for (const { number, lines } of pages) {
    lines.forEach((line, at) => {
      const key = keyOf(line, number);
      if ((counts.get(key) ?? 0) < enough) return;
      const above = lines[at - 1];
      const below = lines[at + 1];
      const isApart = [above, below].every(
        (other) => !other || Math.abs(other.y - line.y) >= line.size * 1.8,
      );
      // A row of the body may repeat by chance; a title stands apart, a header fills its columns, and the
      // second line of its labels follows the first.
      const goesOn =
        above !== undefined && line.y - above.y < line.size * 1.5 && fixed.has(keyOf(above, number));
      if (isApart || goesOn || line.runs.length >= Math.max(2, columns.length * 0.5)) fixed.add(key);
    });
  }
  return (line, page) => fixed.has(keyOf(line, page));
};

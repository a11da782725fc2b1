import { findColumns, type Column } from './columns.ts';
import type { PdfText } from './document.ts';
import { gridLine } from './grid.ts';
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
    const lines = linesOf(await pdf.page(number));
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
    above: grid(fixed.filter(({ y }) => y < first)),
    body: grid(own),
    below: grid(fixed.filter(({ y }) => y >= first)),
  };
};

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
    lines.forEach((line, at) => {
      const gap = Math.min(
        Math.abs((lines[at + 1]?.y ?? Number.POSITIVE_INFINITY) - line.y),
        Math.abs(line.y - (lines[at - 1]?.y ?? Number.NEGATIVE_INFINITY)),
      );
      // A row of the body may repeat by chance; a title stands apart, a header fills its columns.
      if (gap < line.size * 1.8 && line.runs.length < Math.max(2, columns.length * 0.5)) return;
      counts.set(keyOf(line, number), (counts.get(keyOf(line, number)) ?? 0) + 1);
    });
  }
  const enough = Math.max(2, pages.length * 0.6);
  return (line, page) => (counts.get(keyOf(line, page)) ?? 0) >= enough;
};

import { tally } from '../../model/tally.ts';
import { byBeginnings, unlikeWay } from './begun.ts';
import { brokenWords } from './broken.ts';
import { breaksEarly, cellsOf } from './cells.ts';
import { byWiderGaps, Divider, type Division, type PageLines, type Part } from './divide.ts';
import type { GridLine } from './grid.ts';
import { pattern } from './lines.ts';

/**
 * Chooses how to divide lines into records from the pages themselves: the way that gives cells which are alike
 * in their columns (whole dates, whole ids, one number), none empty for want of its other half, and none whose
 * first line had room for its second.
 */
export const chooseDivision = (pages: readonly PageLines[], columns: number): Division => {
  const ways: Division[] = pitchesOf(pages).map((pitch) => ({
    by: 'gap',
    pitch,
    ...alwaysFilled(pages, pitch, columns),
  }));
  for (const at of ['top', 'foot', 'middle'] as const) {
    for (let column = 0; column < columns; column++) ways.push({ by: 'anchor', column, at });
  }
  ways.push(...byBeginnings(pages, columns));
  const rightmost = rightmostOf(pages);
  const scored = ways.map((way) => ({ way, score: scoreOf(pages, way, columns, rightmost) }));
  return scored.reduce((best, one) => (one.score > best.score + 1e-9 ? one : best)).way;
};

/** Where the text of each column of a page ends at the right. */
type Rightmost = (page: number) => readonly number[];

/** By page, since the tables of two pages may be laid to other widths. */
const rightmostOf = (pages: readonly PageLines[]): Rightmost => {
  const found = new Map<number, number[]>();
  for (const { page, columns, body } of pages) {
    const right = found.get(page) ?? columns.map(() => 0);
    found.set(page, right);
    // What stands above the table, as the line that a fax machine puts over a page, runs on where its columns end.
    const first = body.findIndex(({ cells }) => cells.filter(Boolean).length * 2 >= columns.length);
    for (const { cells } of body.slice(Math.max(0, first))) {
      cells.forEach((cell, at) => (right[at] = Math.max(right[at] ?? 0, cell?.to ?? 0)));
    }
  }
  return (page) => found.get(page) ?? [];
};

const common = (some: readonly number[]): number =>
  some.toSorted((a, b) => a - b)[Math.floor(some.length * 0.05)] ?? 0;

/**
 * The least distance between two lines of one cell that is common, in all columns and in the one where it is least:
 * where few cells wrap, and those of one column alone, that is common there only.
 */
const pitchesOf = (pages: readonly PageLines[]): number[] => {
  const gaps: number[][] = [];
  for (const { body } of pages) {
    const last: number[] = [];
    for (const { line, cells } of body) {
      cells.forEach((piece, at) => {
        if (!piece) return;
        const before = last[at];
        if (before !== undefined) (gaps[at] ??= []).push(line.y - before);
        last[at] = line.y;
      });
    }
  }
  const inColumns = Object.values(gaps).filter((some) => some.length >= fewestGaps);
  return [
    ...new Set([common(gaps.flat()), ...(inColumns.length > 0 ? [Math.min(...inColumns.map(common))] : [])]),
  ];
};

/** Fewer distances in a column say nothing. */
const fewestGaps = 20;

/**
 * What speaks for a division by gaps whose records have two columns that are filled in nearly all and always stand on as
 * many lines, but for titles: more than words that look alike can, which the second line of a cell does in the
 * empty cell below it, and more than room at the end of a line, which is another on a page set to other widths.
 */
const regular = 1;

/** The number of lines that a column takes in most records, and in which share of them. */
const usualLines = (parts: readonly { readonly lines: readonly GridLine[] }[], column: number): Usual => {
  const counts = tally(parts.map(({ lines }) => lines.filter(({ cells }) => cells[column]).length));
  const [lines = 0, records = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const filled = parts.length - (counts.get(0) ?? 0);
  return { lines, share: records / Math.max(1, parts.length), filled: filled / Math.max(1, parts.length) };
};

interface Usual {
  readonly lines: number;
  readonly share: number;
  /** In which share of the records the column has any text. */
  readonly filled: number;
}

const isRegular = (parts: readonly Part[], way: Division, columns: number): boolean => {
  if (way.by !== 'gap') return false;
  // A title, or the header again, has no figure; in a short log they are many beside its rows.
  const rows = parts.filter(({ lines }) =>
    lines.some(({ cells }) => cells.some((cell) => cell && /\d/.test(cell.text))),
  );
  const even = Array.from({ length: columns }, (_, at) => usualLines(rows, at));
  const those = even.filter(({ lines, share }) => lines > 0 && share >= 0.9);
  // Without a column of one line they may be whole pages, which are alike too.
  return those.length > 1 && those.some(({ lines }) => lines === 1);
};

/**
 * The columns that a record of these gaps has, and the rest of one from the page before has not: those that stand on one
 * line in nearly all, since a cell of several lines may itself go on over the page break; else those that are
 * hardly ever empty.
 */
const alwaysFilled = (
  pages: readonly PageLines[],
  pitch: number,
  columns: number,
): { always: readonly number[]; lacks: number } => {
  const records = pages.flatMap(({ body }) => byWiderGaps(body, pitch).map((lines) => ({ lines })));
  const usual = Array.from({ length: columns }, (_, at) => usualLines(records, at));
  const those = (isSo: (one: Usual) => boolean): number[] =>
    usual.flatMap((one, at) => (isSo(one) ? [at] : []));
  const single = those(({ lines, share }) => lines === 1 && share >= most);
  if (single.length > 0) return { always: single, lacks: single.length };
  // A cell of several lines in a column that is hardly ever empty may itself go on, though not all of them do.
  const full = those(({ filled }) => filled >= most);
  return { always: full, lacks: Math.floor(full.length / 2) + 1 };
};

/** Rests of records and titles are few beside records. */
const most = 0.8;

/**
 * How well a way fits: the share of cells that follow their column's commonest pattern, less the
 * share of records with a cell that breaks off early, less a little for each record over a page break, since
 * printing programs avoid that. The last tells top from foot where lines stand evenly: the wrong one shifts
 * every record by a line and leaves a rest on each page.
 */
const scoreOf = (
  pages: readonly PageLines[],
  way: Division,
  columns: number,
  rightmost: Rightmost,
): number => {
  const divider = new Divider(way);
  const parts = [...pages.flatMap((page) => divider.page(page)), ...divider.finish()];
  if (parts.length === 0) return Number.NEGATIVE_INFINITY;
  const own = new Set(pages.flatMap(({ body }) => body));
  const patterns = Array.from({ length: columns }, () => new Map<string, number>());
  const usual = pages[0]?.columns;
  const usualPages = new Set(pages.flatMap((page) => (page.columns === usual ? [page.page] : [])));
  const broken = brokenWords(
    parts.filter(({ page }) => usualPages.has(page)),
    columns,
  );
  for (const { lines } of parts) {
    cellsOf(lines, columns, broken).forEach((cell, at) => {
      const counts = patterns[at];
      if (cell !== '') counts?.set(pattern(cell), (counts.get(pattern(cell)) ?? 0) + 1);
    });
  }
  const alike = patterns.map((counts) => Math.max(0, ...counts.values()) / parts.length);
  const early = parts.reduce((sum, part) => sum + earlyBreaks(part, rightmost(part.page)), 0);
  const body = parts.filter(({ lines }) => lines.some((line) => own.has(line)));
  const bonus = (isRegular(body, way, columns) ? regular : 0) - undivided(body, pages) * regular;
  const unlike = way.by === 'anchor' && way.begins ? unlikeWay(body, way) : 0;
  return average(alike) + bonus - unlike - early / parts.length - (0.002 * divider.joined) / pages.length;
};

/** The share of pages of many lines in which no more than one record begins: they were left undivided. */
const undivided = (parts: readonly Part[], pages: readonly PageLines[]): number => {
  const long = pages.filter(({ body }) => body.length >= manyLines);
  const begun = tally(parts.map(({ page }) => page));
  return long.filter(({ page }) => (begun.get(page) ?? 0) <= 1).length / Math.max(1, long.length);
};

const manyLines = 10;

const earlyBreaks = ({ lines }: Part, rightmost: readonly number[]): number => {
  let early = 0;
  rightmost.forEach((right, at) => {
    const pieces = lines.flatMap(({ cells }) => cells[at] ?? []);
    early += pieces
      .slice(1)
      .filter((piece, index) => breaksEarly(pieces[index] ?? piece, piece, right)).length;
  });
  return early;
};

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

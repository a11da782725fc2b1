import { breaksEarly, cellsOf } from './cells.ts';
import type { GridLine } from './grid.ts';
import { pattern } from './lines.ts';

/** How lines make records: by wider gaps, or by a column that has one line a record, at its top, foot or middle. */
export type Division =
  | { readonly by: 'gap'; readonly pitch: number }
  | { readonly by: 'anchor'; readonly column: number; readonly at: 'top' | 'foot' | 'middle' };

/** Lines of a page divided into records; the first and last may go on over the page break. */
export interface Divided {
  readonly records: readonly (readonly GridLine[])[];
  /** Lines before the first record's beginning: the rest of the page before's last record. */
  readonly before: readonly GridLine[];
  /** Lines after the last record's end: the beginning of the next page's first record. */
  readonly after: readonly GridLine[];
}

/** Divides the lines of a page's body. */
export const divide = (lines: readonly GridLine[], division: Division): Divided => {
  if (division.by === 'gap') return { records: byGaps(lines, division.pitch), before: [], after: [] };
  const anchors = lines.flatMap(({ cells }, at) => (cells[division.column] ? [at] : []));
  if (anchors.length === 0)
    return {
      records: [],
      before: division.at === 'foot' ? [] : lines,
      after: division.at === 'foot' ? lines : [],
    };
  const starts = anchors.map((anchor, at) => {
    const previous = anchors[at - 1];
    if (division.at === 'top') return anchor;
    if (division.at === 'foot') return previous === undefined ? 0 : previous + 1;
    return previous === undefined ? 0 : middle(lines, previous, anchor);
  });
  const end = division.at === 'foot' ? (anchors.at(-1) ?? 0) + 1 : lines.length;
  return {
    records: starts.map((start, at) => lines.slice(start, starts[at + 1] ?? end)),
    before: lines.slice(0, starts[0]),
    after: lines.slice(end),
  };
};

/** The first line that is nearer to the anchor below than to the one above. */
const middle = (lines: readonly GridLine[], above: number, below: number): number => {
  const half = ((lines[above]?.line.y ?? 0) + (lines[below]?.line.y ?? 0)) / 2;
  const at = lines.findIndex(({ line }, index) => index > above && line.y > half);
  return at < 0 ? below : Math.min(at, below);
};

const byGaps = (lines: readonly GridLine[], pitch: number): GridLine[][] => {
  const records: GridLine[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    if (line.line.y - last > pitch * 1.15) records.push([]);
    records.at(-1)?.push(line);
    last = line.line.y;
  }
  return records;
};

/**
 * Chooses how to divide from the pages themselves: the way that gives cells which are alike in their columns
 * (whole dates, whole ids, one number), none empty for want of its other half, and no cell whose first line
 * had room for the second.
 */
export const chooseDivision = (
  pages: readonly (readonly GridLine[])[],
  rightmost: readonly number[],
): Division => {
  const ways: Division[] = [{ by: 'gap', pitch: pitchOf(pages) }];
  for (let column = 0; column < rightmost.length; column++) {
    for (const at of ['top', 'foot', 'middle'] as const) ways.push({ by: 'anchor', column, at });
  }
  const scored = ways.map((way) => ({ way, score: score(pages, way, rightmost) }));
  return scored.reduce((best, one) => (one.score > best.score + 1e-9 ? one : best)).way;
};

/** The least distance between two lines of one cell that is common. */
const pitchOf = (pages: readonly (readonly GridLine[])[]): number => {
  const gaps: number[] = [];
  for (const lines of pages) {
    const last: number[] = [];
    for (const { line, cells } of lines) {
      cells.forEach((piece, at) => {
        if (!piece) return;
        const before = last[at];
        if (before !== undefined) gaps.push(line.y - before);
        last[at] = line.y;
      });
    }
  }
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.05)] ?? 0;
};

const score = (
  pages: readonly (readonly GridLine[])[],
  way: Division,
  rightmost: readonly number[],
): number => {
  const columns = rightmost.length;
  const patterns = Array.from({ length: columns }, () => new Map<string, number>());
  let records = 0;
  let early = 0;
  for (const page of pages) {
    const { records: divided, before, after } = divide(page, way);
    early += before.length > 0 ? 0.5 : 0;
    early += after.length > 0 ? 0.5 : 0;
    for (const lines of divided) {
      records++;
      cellsOf(lines, columns).forEach((cell, at) => {
        const counts = patterns[at];
        if (cell !== '') counts?.set(pattern(cell), (counts.get(pattern(cell)) ?? 0) + 1);
      });
      early += earlyBreaks(lines, rightmost);
    }
  }
  if (records === 0) return Number.NEGATIVE_INFINITY;
  const alike = patterns.map((counts) => Math.max(0, ...counts.values()) / records);
  return alike.reduce((sum, share) => sum + share, 0) / columns - early / records;
};

const earlyBreaks = (lines: readonly GridLine[], rightmost: readonly number[]): number => {
  let early = 0;
  rightmost.forEach((right, at) => {
    const pieces = lines.flatMap(({ cells }) => cells[at] ?? []);
    pieces.slice(1).forEach((piece, index) => {
      const before = pieces[index];
      if (before && breaksEarly(before, piece, right)) early++;
    });
  });
  return early / rightmost.length;
};

import type { GridLine } from './grid.ts';

/** What tells a record: the lines of one cell of it, from the first to the last, and its middle. */
export interface Anchor {
  readonly first: number;
  readonly last: number;
  readonly y: number;
}

/** So near, as a share of the font size, to its mirror place a line stands. */
const even = 0.2;
/** Cells in the middle of their rows stand between each other's lines; two rows are a line apart at least. */
const apart = 0.95;
/** What speaks against a line that is left for the record of the page before, or a row set from its top. */
const slight = { rest: 0.1, top: 0.5, nearer: 0.001 };

/** The least distance, but for the odd one, between two lines of one column. */
const pitchOf = (lines: readonly GridLine[]): number => {
  const last: number[] = [];
  const gaps: number[] = [];
  for (const { line, cells } of lines) {
    cells.forEach((cell, at) => {
      if (!cell) return;
      if (last[at] !== undefined) gaps.push(line.y - last[at]);
      last[at] = line.y;
    });
  }
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.05)] ?? 0;
};

/** The lines at which a record may begin, of some after each other: those with room above them. */
const startsAmong = (lines: readonly GridLine[], from: number, to: number, pitch: number): number[] => {
  const all = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const roomy = all.filter((at) => {
    const [above, own] = [lines[at - 1], lines[at]];
    return !above || !own || own.line.y - above.line.y >= pitch * apart;
  });
  return roomy.length > 0 ? roomy : all;
};

/** A text of a column, the line that it is on, and the one that mirrors it about the middle of its record, if any. */
interface Mirrored {
  readonly at: number;
  readonly mirror: number;
}

const mirrorsOf = (lines: readonly GridLine[], { y }: Anchor, from: number, to: number): Mirrored[] => {
  const found: Mirrored[] = [];
  for (let at = from; at < to; at++) {
    const { line, cells } = lines[at] as GridLine;
    const mirrored = 2 * y - line.y;
    const places: number[] = [];
    for (let other = from; other < to; other++)
      if (Math.abs((lines[other]?.line.y ?? 0) - mirrored) < line.size * even) places.push(other);
    cells.forEach((cell, column) => {
      if (cell) found.push({ at, mirror: places.find((other) => lines[other]?.cells[column]) ?? -1 });
    });
  }
  return found;
};

/** How many texts of a record have no mirror image in it: a cell in the middle of its row is as long above as below. */
const unmirrored = (pieces: readonly Mirrored[], start: number, end: number): number => {
  let count = 0;
  for (const { at, mirror } of pieces)
    if (at >= start && at < end && (mirror < start || mirror >= end)) count++;
  return count;
};

/**
 * How many texts of a record do not go on from its first line: a row that goes on over the page break is set from its top,
 * wherever its cells stand in the others.
 */
const unlikeTop = (lines: readonly GridLine[], start: number, anchor: Anchor): number => {
  if (anchor.first !== start) return Number.POSITIVE_INFINITY;
  const top = lines[start]?.cells ?? [];
  return lines
    .slice(start)
    .reduce((sum, { cells }) => sum + cells.filter((cell, at) => cell && !top[at]).length, 0);
};

interface Way {
  readonly cost: number;
  readonly starts: readonly number[];
}

/**
 * Where the records around anchors begin, whose cells stand in the middle of their rows: where the fewest lines lack a
 * mirror image in their record. What is above the first is the rest of one from the page before.
 */
export const startsAround = (lines: readonly GridLine[], anchors: readonly Anchor[]): number[] => {
  const pitch = pitchOf(lines);
  const options = anchors.map(({ first }, at) =>
    startsAmong(lines, at === 0 ? 0 : (anchors[at - 1]?.last ?? 0) + 1, first, pitch),
  );
  let ways: Way[] = (options[0] ?? []).map((start) => ({ cost: start * slight.rest, starts: [start] }));
  for (const [at, anchor] of anchors.entries()) {
    const next = anchors[at + 1];
    const ends = options[at + 1] ?? [lines.length];
    const [from, to] = [options[at]?.[0] ?? 0, Math.max(...ends)];
    const pieces = mirrorsOf(lines, anchor, from, to);
    const middle = next ? (anchor.y + next.y) / 2 : 0;
    const half = next ? lines.findIndex(({ line }, index) => index > anchor.last && line.y > middle) : 0;
    ways = ends.map((end) => {
      const away = next ? Math.abs(end - half) * slight.nearer : 0;
      const found = ways.map(({ cost, starts }): Way => {
        const start = starts.at(-1) ?? 0;
        const odd = unmirrored(pieces, start, end);
        const top = next || odd === 0 ? odd : unlikeTop(lines, start, anchor) + slight.top;
        return { cost: cost + Math.min(odd, top) + away, starts: next ? [...starts, end] : starts };
      });
      return found.reduce((best, one) => (one.cost < best.cost ? one : best));
    });
  }
  return [...(ways[0]?.starts ?? [])];
};

import { tally } from '../../model/tally.ts';
import type { Line } from './lines.ts';

/** A footer stands this far, as a share of its size, from the nearest line of the table. */
const apart = 1.3;
/** It has no more texts than the time, the title or the address, and the number of the page. */
const mostTexts = 3;
/** On so many of the pages it stands at one height. */
const common = 0.6;

const isApart = (one: Line, other: Line | undefined): boolean =>
  other !== undefined && Math.abs(one.y - other.y) >= Math.max(one.size, other.size) * apart;

const heightOf = ({ y }: Line): number => Math.round(y / 2);

/** The first and the last line of a page, where they may be its header and its footer. */
const edgesOf = (lines: readonly Line[]): Line[] => {
  const ends = [
    [lines.at(0), lines.at(1)],
    [lines.at(-1), lines.at(-2)],
  ] as const;
  return ends.flatMap(([end, next]) =>
    end && end.runs.length <= mostTexts && isApart(end, next) ? [end] : [],
  );
};

/**
 * The lines of pages without what a program prints at their head and foot: such a text lies across the columns, and says
 * nothing of where they are.
 */
export const withoutMargins = (pages: readonly (readonly Line[])[]): Line[] => {
  if (pages.length < 2) return pages.flat();
  const edges = pages.flatMap(edgesOf);
  const counts = tally(edges.map(heightOf));
  const those = new Set(
    edges.filter((line) => (counts.get(heightOf(line)) ?? 0) >= Math.max(2, pages.length * common)),
  );
  return pages.flat().filter((line) => !those.has(line));
};

import { edgesOf, fit, type Edges } from './edges.ts';
import type { Line } from './lines.ts';

/** Pages with the same columns. Two logs printed into one file, or a list of something before a log, are two groups. */
export interface PageGroups {
  readonly count: number;
  /** The group of a page; one that tells nothing belongs to the page before it. */
  readonly of: (lines: readonly Line[], before: number) => number;
}

/** Below this share of columns at the same places two pages have different ones. */
const least = 0.7;

/** Puts pages into groups by where their columns begin. */
export const pageGroups = (pages: readonly (readonly Line[])[]): PageGroups => {
  const groups: Edges[] = [];
  for (const lines of pages) {
    const edges = edgesOf(lines, { rows: 5, columns: 3 });
    if (edges !== null && !groups.some((group) => fit(group, edges) > least)) groups.push(edges);
  }
  return {
    count: Math.max(1, groups.length),
    of: (lines, before) => {
      const edges = edgesOf(lines, { rows: 3, columns: 2 });
      if (edges === null || groups.length < 2) return before;
      const fits = groups.map((group, at) => fit(group, edges) + (at === before ? 0.05 : 0));
      return Math.max(...fits) > least ? fits.indexOf(Math.max(...fits)) : before;
    },
  };
};

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

/**
 * Puts pages into groups by where their columns begin. Each must begin with a header of its own: columns that are only laid
 * anew from page to page are those of one log, and without their names nothing would tell which is which.
 */
export const pageGroups = (pages: readonly (readonly Line[])[]): PageGroups => {
  const found: Edges[] = [];
  let areNamed = true;
  for (const lines of pages) {
    const edges = edgesOf(lines, { rows: 5, columns: 3 });
    if (edges === null || found.some((group) => fit(group, edges) > least)) continue;
    found.push(edges);
    areNamed &&= beginsWithLabels(lines);
  }
  const groups = areNamed ? found : [];
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

/** A header stands among so many lines at a page's top. */
const topLines = 8;

/** Whether the first line of a page that is as full as its rows has labels in all cells: words without a digit. */
const beginsWithLabels = (lines: readonly Line[]): boolean => {
  const most = Math.max(...lines.map(({ runs }) => runs.length));
  const header = lines.slice(0, topLines).find(({ runs }) => runs.length >= most * 0.6);
  return header !== undefined && header.runs.every(({ text }) => /\p{L}/u.test(text) && !/\d/.test(text));
};

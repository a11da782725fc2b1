import { edgesOf, fit, likeness, type Edges } from './edges.ts';
import { areOthers, areReordered, areWords, labelsText } from './labels.ts';
import type { Line } from './lines.ts';
import type { Section } from './sections.ts';

/** Pages with the same columns. Two logs printed into one file, or a list of something before a log, are two groups. */
export interface PageGroups {
  readonly count: number;
  /** The group of a page, or of a part of one; one that tells nothing belongs to the page before it. */
  readonly of: (section: Section, before: number) => number;
}

/** Below this share of columns at the same places two pages have different ones. */
const least = 0.7;

/**
 * Puts pages into groups by where their columns begin. A group begins with a header of its own. Pages with other columns
 * and no header go on with the group of the pages before them, and where they come now and again, all pages are one group:
 * nothing would tell which column is which.
 */
export const pageGroups = (pages: readonly Section[]): PageGroups => {
  const layouts: Layout[] = [];
  let before: Layout | undefined;
  let areParted = true;
  const again = repeatedLabels(pages);
  for (const { lines, isPart } of pages) {
    const labels = labelsOf(lines);
    // Below labels few rows tell.
    const edges = edgesOf(lines, { rows: labels === null ? 5 : isPart ? 2 : 3, columns: 3 });
    if (edges === null) continue;
    const isOther = (layout: Layout): boolean =>
      labels !== null &&
      layout.labels !== null &&
      labels !== layout.labels &&
      (isPart ||
        areReordered(labels, layout.labels) ||
        (again.has(labels) && areOthers(labels, layout.labels) && likeness(layout.edges, edges) <= least));
    let found = layouts.find((layout) => fit(layout.edges, edges) > least && !isOther(layout));
    if (found === undefined) {
      const isNamed = labels !== null;
      const next = new Set(layouts.map(({ group }) => group)).size;
      // The same labels at other places are the same columns, moved.
      const same = isNamed ? layouts.find((layout) => layout.labels === labels)?.group : before?.group;
      found = { edges, isNamed, labels, group: same ?? (isNamed ? next : 0) };
      layouts.push(found);
    } else if (!found.isNamed && found !== before) areParted = false;
    before = found;
  }
  const known = areParted ? layouts : [];
  return {
    count: Math.max(1, new Set(known.map(({ group }) => group)).size),
    of: ({ lines }, group) => {
      if (known.length < 2) return group;
      const labels = labelsOf(lines);
      const named = labels === null ? undefined : known.find((layout) => layout.labels === labels);
      if (named !== undefined) return named.group;
      const edges = edgesOf(lines, { rows: 3, columns: 2 });
      if (edges === null) return group;
      const fits = known.map((layout) => fit(layout.edges, edges) + (layout.group === group ? 0.05 : 0));
      const best = Math.max(...fits);
      return (best > least ? known[fits.indexOf(best)]?.group : undefined) ?? group;
    },
  };
};

/** The labels with which more than one page begins: no row of words, which would hardly come twice. */
const repeatedLabels = (pages: readonly Section[]): ReadonlySet<string> => {
  const all = pages.flatMap(({ lines }) => labelsOf(lines) ?? []);
  return new Set(all.filter((labels, at) => all.indexOf(labels) !== at));
};

/** Where the columns of some pages begin, whether a header names them, and the group that they are of. */
interface Layout {
  readonly edges: Edges;
  readonly isNamed: boolean;
  readonly labels: string | null;
  readonly group: number;
}

/** A header stands among so many lines at a page's top. */
const topLines = 8;

/** The first line of a page that is as full as its rows, where it has labels in all cells: words without a digit. */
const labelsOf = (lines: readonly Line[]): string | null => {
  const most = Math.max(...lines.map(({ runs }) => runs.length));
  const header = lines.slice(0, topLines).find(({ runs }) => runs.length >= most * 0.6);
  return header !== undefined && areWords(header) ? labelsText(header) : null;
};

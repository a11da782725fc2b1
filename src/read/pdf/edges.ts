import type { Run } from './page.ts';
import type { Line } from './lines.ts';

/** Where the texts of a page's rows stand. */
export interface Edges {
  /** What begins at one place in many rows: the texts of a column. */
  readonly columns: readonly (readonly [left: number, middle: number, right: number])[];
  /** At each place, in which share of the rows a text begins, has its middle, or ends. */
  readonly shares: readonly ReadonlyMap<number, number>[];
}

/** Places of columns are told apart by so many points. */
export const step = 3;
/** A place where at least so many of the rows begin a text is the left of a column. */
const strong = 0.5;
/** And so many are enough for one that is known from another page. */
const weak = 0.05;

interface Fewest {
  readonly rows: number;
  readonly columns: number;
}

/** Where a text begins, has its middle, and ends, told apart by so many points; a column may stand at any of these. */
export const placesOf = ({ x, width }: Run, apart: number): [number, number, number] => [
  Math.round(x / apart),
  Math.round((x + width / 2) / apart),
  Math.round((x + width) / apart),
];

/** The edges of a page; null where it has too few rows or columns to tell. */
export const edgesOf = (lines: readonly Line[], fewest: Fewest): Edges | null => {
  const most = Math.max(0, ...lines.map(({ runs }) => runs.length));
  const rows = lines.filter(({ runs }) => runs.length >= Math.max(Math.min(2, fewest.columns), most * 0.6));
  if (rows.length < fewest.rows) return null;
  const shares = [0, 1, 2].map(() => new Map<number, number>());
  const places = rows.flatMap(({ runs }) => runs.map((run) => placesOf(run, step)));
  for (const of of places)
    of.forEach((place, at) => shares[at]?.set(place, (shares[at].get(place) ?? 0) + 1 / rows.length));
  const columns = places.filter(
    ([left], at) =>
      (shares[0]?.get(left) ?? 0) >= strong && places.findIndex(([other]) => other === left) === at,
  );
  return columns.length < fewest.columns ? null : { columns, shares };
};

/** Which share of the columns of two pages stand at the same places on both. */
export const likeness = (one: Edges, other: Edges): number =>
  Math.min(shareIn(one, other), shareIn(other, one));

/** The same, of the page with the fewer columns: some may be empty on all of it. */
export const fit = (one: Edges, other: Edges): number =>
  one.columns.length < other.columns.length ? shareIn(one, other) : shareIn(other, one);

/** Columns may stand at the left, in the middle or at the right of their cells. */
const shareIn = ({ columns }: Edges, { shares }: Edges): number => {
  const found = columns.filter((places) =>
    places.some((place, at) =>
      [place - 1, place, place + 1].some((near) => (shares[at]?.get(near) ?? 0) >= weak),
    ),
  );
  return found.length / columns.length;
};

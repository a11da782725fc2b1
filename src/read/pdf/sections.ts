import { edgesOf, placesOf, step } from './edges.ts';
import { areReordered, areWords, labelsText } from './labels.ts';
import type { Line } from './lines.ts';

/** A stretch of a page that is of one table. */
export interface Section {
  readonly lines: readonly Line[];
  /** Whether the page holds others: then the labels that it begins with are those of its own columns, be its rows few. */
  readonly isPart: boolean;
}

const longestLabel = 40;

/** Whether a line holds nothing but labels, each another. */
const areLabels = (line: Line): boolean =>
  line.runs.length >= 3 &&
  areWords(line) &&
  line.runs.every(({ text }) => text.length <= longestLabel) &&
  new Set(line.runs.map(({ text }) => text)).size === line.runs.length;

/** The places of the texts of some lines: those of the left, the middle and the right, each by themselves. */
const placesIn = (lines: readonly Line[]): ReadonlySet<number>[] => {
  const places = lines.flatMap(({ runs }) => runs.map((run) => placesOf(run, step)));
  return [0, 1, 2].map((side) => new Set(places.flatMap((of) => of.slice(side, side + 1))));
};

const isAmong = (of: readonly number[], places: readonly ReadonlySet<number>[]): boolean =>
  of.some((place, side) => [place - 1, place, place + 1].some((near) => places[side]?.has(near)));

/** Which share of texts stand at places of some lines. */
const shareAt = (those: readonly (readonly number[])[], places: readonly ReadonlySet<number>[]): number =>
  those.filter((of) => isAmong(of, places)).length / Math.max(1, those.length);

/** In so many of the rows above the labels a text stands at a place of theirs where they have the same columns. */
const common = 0.4;

const commonPlaces = (lines: readonly Line[]): ReadonlySet<number>[] =>
  edgesOf(lines, { rows: 1, columns: 1 })?.shares.map(
    (shares) => new Set([...shares].flatMap(([place, share]) => (share >= common ? [place] : []))),
  ) ?? placesIn(lines);

/** Whether lines are rows of a log, which have figures; those of a list of names are told from labels by nothing. */
const haveFigures = (lines: readonly Line[]): boolean => {
  const rows = lines.filter(({ runs }) => runs.length > 1);
  const those = rows.filter(({ runs }) => runs.some(({ text }) => /\d/.test(text)));
  return those.length > 0 && those.length * 2 >= rows.length;
};

/** Whether the same labels stand at other places: each table was made as wide as its own texts. */
const areMoved = (header: Line, line: Line): boolean =>
  labelsText(header) === labelsText(line) &&
  header.runs.some(({ x }, at) => Math.abs(x - (line.runs[at]?.x ?? x)) > step);

/** Whether labels stand over the columns of the lines below them, and apart from those of the lines above. */
const beginsTable = (labels: Line, above: readonly Line[], below: readonly Line[]): boolean => {
  const known = shareAt(
    labels.runs.map((run) => placesOf(run, step)),
    commonPlaces(above),
  );
  if (known > 0.5) return false;
  const edges = edgesOf(below, { rows: 1, columns: 2 });
  // At the foot of a page labels may stand alone.
  if (below.length <= 2 || edges === null) return below.length <= 2 && known === 0 && haveFigures(above);
  return haveFigures(below) && shareAt(edges.columns, placesIn([labels])) >= 0.7;
};

/** A title stands right above the labels, by itself, and farther from what is above it than lines of one text. */
const titled = (lines: readonly Line[], labels: number): number => {
  let first = labels;
  while (first > 1) {
    const [before, line] = [lines[first - 2], lines[first - 1]];
    if (!before || !line || line.runs.length > 1) break;
    first--;
    if (line.y - before.y > Math.max(line.size, before.size) * 1.6) return first;
  }
  return labels;
};

/** Parts a page where one table ends and another, with labels and columns of its own, begins below it. */
export const sectionsOf = (lines: readonly Line[]): Section[] => {
  const starts = [0];
  lines.forEach((line, at) => {
    const from = starts.at(-1) ?? 0;
    if (at < from + 3 || !areLabels(line)) return;
    const above = lines.slice(from, at);
    const header = above.find(areLabels);
    const isAgain =
      header !== undefined && (areReordered(labelsText(header), labelsText(line)) || areMoved(header, line));
    if (isAgain || beginsTable(line, above, lines.slice(at + 1))) starts.push(titled(lines, at));
  });
  return starts.map((start, at) => ({
    lines: lines.slice(start, starts[at + 1]),
    isPart: starts.length > 1,
  }));
};

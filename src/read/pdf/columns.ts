import { tally } from '../../model/tally.ts';
import type { Joint, Run } from './page.ts';
import { pattern, type Line } from './lines.ts';
import { withoutMargins } from './margins.ts';
import { usualSize } from './median.ts';
import { partedLabels, touching, withoutHeader } from './touching.ts';

/** A column of the page: where its text stands, and the line between it and the next. */
export interface Column {
  readonly from: number;
  readonly to: number;
  /** Text that begins left of this belongs here, if not to a column before. */
  readonly until: number;
  /** Whether texts that run over its right side are two cells, of it and of the next column. */
  readonly isJoined?: boolean;
}

interface Span {
  from: number;
  to: number;
}

/** Text across a gap is forgiven on this share of the lines: titles, footers, a text that runs over. */
const forgiven = 0.01;

/**
 * Finds the columns of a table from where text stands and where none does, on many pages at once. The labels
 * of the header tell how many there are: a gap inside a column (a number far right below its label, a date
 * apart from its time) is no border, and a column whose cells are empty is one all the same.
 */
export const findColumns = (pages: readonly (readonly Line[])[]): Column[] => {
  const lines = withoutMargins(pages);
  const header = headerLines(pages[0] ?? []);
  const whole = header.flatMap((line) => endingAtNext(line.runs));
  const body = touching(whole) ? withoutHeader(lines, header) : lines;
  const parted = touching(whole) ? partedLabels(whole, bandsOf(body, leastGap)) : whole;
  const labels = headerLabels(parted);
  const isParted = parted.length > whole.length;
  const table = (isParted ? body : lines)
    .filter((line) => !runsOverLabels(line, labels))
    .map((line) => ({ ...line, runs: line.runs.flatMap((run) => cutAtLabels(run, labels)) }));
  const bands = splitBands(bandsOf(table, usualGap), bandsOf(table, leastGap), labels);
  const runs = table.flatMap((line) => line.runs);
  const numbers = labels.length > 1 ? numbersBefore(bands, labels, runs) : [];
  const spans = labels.length > 1 ? [...numbers, ...byLabels(bands, labels, numbers)] : bands;
  return spans.map((span, at) => {
    const next = spans[at + 1];
    if (!next) return { ...span, until: Number.POSITIVE_INFINITY };
    const until = Math.max((span.to + next.from) / 2, next.from - 4);
    return { ...span, until, isJoined: areJoined(runs, { ...span, until }, next) };
  });
};

/** So near, as a share of the font size, the text of a cell stands to the edge of its column. */
const edge = 0.4;

/** Whether the end of a text is set as a cell of a column: at its left, its right, or in its middle. */
export const isSetIn = ({ from, to }: Pick<Column, 'from' | 'to'>, run: Run, { x }: Joint): boolean => {
  const end = run.x + run.width;
  return [x - from, end - to, (x + end - from - to) / 2].some(
    (distant) => Math.abs(distant) < run.size * edge,
  );
};

/** Words of a text that runs over the next cells begin at the next column by chance. */
const seldom = 0.8;
const fewest = 5;

/** Whether texts that run over the right side of a column nearly all begin anew at the next one. */
const areJoined = (runs: readonly Run[], column: Column, next: Span): boolean => {
  const all = runs.filter(
    ({ x, width, size, cell }) =>
      !cell && x < column.until && x < next.from - size * 0.6 && x + width > next.from + size * 0.8,
  );
  // One text that stands in many rows says no more than once.
  const over = [...new Map(all.map((run) => [run.text, run])).values()];
  const anew = over.filter((run) => run.joints?.some((joint) => isSetIn(next, run, joint)));
  return over.length >= fewest && anew.length >= over.length * seldom;
};

/** A text as two where one of its words was drawn apart right below the beginning of a label. */
const cutAtLabels = (run: Run, labels: readonly Span[]): Run[] => {
  const cut = run.joints?.find(
    ({ x, isApart }) => isApart && labels.some(({ from }) => Math.abs(from - x) < run.size * 0.05),
  );
  if (cut === undefined) return [run];
  const text = run.text.slice(0, cut.at).trimEnd();
  const left = { ...run, text, width: cut.x - run.x - run.size * (leastGap + leastGap) };
  return [left, { ...run, text: run.text.slice(cut.at), x: cut.x, width: run.x + run.width - cut.x }];
};

/** A text alone on its line that stands below several labels is a title or a sentence. */
const runsOverLabels = ({ runs }: Line, labels: readonly Span[]): boolean => {
  const [run] = runs;
  if (!run || runs.length > 1) return false;
  return labels.filter(({ from, to }) => from < run.x + run.width && to > run.x).length > 2;
};

/** Between two columns there is at least this share of the font size; and where columns stand close, this. */
const usualGap = 0.25;
const leastGap = 0.1;

/** A text so many points left of its label may end the cell before it. */
const farLeft = 6;

const isOver = (band: Span, label: Span): boolean => label.from < band.to && label.to > band.from;

/** A band below several labels is parted at its narrower gaps, and so is one that begins far left of its own. */
const splitBands = (wide: readonly Span[], narrow: readonly Span[], labels: readonly Span[]): Span[] =>
  wide.flatMap((band) => {
    const own = labels.filter((label) => isOver(band, label));
    const isAtLabel = own.every(({ from }) => band.from > from - farLeft);
    if (own.length < 2 && isAtLabel) return band;
    return narrow.filter(({ from, to }) => from >= band.from && to <= band.to);
  });

/** Stretches of the page's width in which text stands, with at least a share of the font size between two. */
const bandsOf = (lines: readonly Line[], gap: number): Span[] => {
  const steps = 4;
  const runs = lines.flatMap((line) => line.runs);
  const right = Math.max(0, ...runs.map((run) => run.x + run.width));
  const counts = new Uint32Array(Math.ceil(right * steps) + 2);
  for (const run of runs) {
    for (let at = Math.floor(run.x * steps); at < (run.x + run.width) * steps; at++)
      if (at >= 0) counts[at]! += 1;
  }
  const least = Math.floor(lines.length * forgiven);
  const em = usualSize(runs);
  const bands: Span[] = [];
  counts.forEach((count, at) => {
    if (count <= least) return;
    const last = bands.at(-1);
    if (last && at / steps - last.to < em * gap) last.to = (at + 1) / steps;
    else bands.push({ from: at / steps, to: (at + 1) / steps });
  });
  return bands;
};

/** Labels too long for their columns, which are drawn over the next ones, as if they ended there. */
const endingAtNext = (runs: readonly Run[]): Run[] =>
  runs.map((run, at) => {
    const room = (runs[at + 1]?.x ?? Number.POSITIVE_INFINITY) - run.x;
    return room > 0 && room < run.width ? { ...run, width: room } : run;
  });

/** The labels of the header; those over several lines are one where they stand over each other. */
const headerLabels = (runs: readonly Pick<Run, 'x' | 'width'>[]): Span[] =>
  mergeSpans(runs.map(({ x, width }) => ({ from: x, to: x + width })));

/**
 * The header of a page: its lines down to the first that holds figures as the body does, up to the last of several
 * columns.
 */
export const headerLines = (lines: readonly Line[]): Line[] => {
  const counts = tally(lines.flatMap(({ runs }) => runs.map(({ text }) => pattern(text))));
  const isFigure = ({ text }: Run): boolean =>
    pattern(text).includes('9') && (counts.get(pattern(text)) ?? 0) > 2;
  const most = Math.max(0, ...lines.slice(0, 60).map(({ runs }) => runs.length));
  // A number in a title, alone on its line, is none of a row.
  const body = lines.findIndex(({ runs }) => runs.length >= Math.min(2, most) && runs.some(isFigure));
  const above = lines.slice(0, body < 0 ? lines.length : body);
  const first = above.findIndex(({ runs }) => runs.length >= Math.max(2, most * 0.6));
  if (first < 0) return [];
  const header = [above[first] as Line];
  if (body > 0) {
    // Labels that wrap stand close above or below the line that has most of them.
    for (const line of above.slice(first + 1)) if (isNear(header.at(-1) as Line, line)) header.push(line);
    for (const line of above.slice(0, first).toReversed()) {
      if (isNear(line, header[0] as Line) && line.runs.length > 1) header.unshift(line);
    }
  }
  return header;
};

const isNear = (above: Line, below: Line): boolean => below.y - above.y < 1.6 * below.size;

const mergeSpans = (spans: readonly Span[]): Span[] => {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged;
};

/** The number of a row, or the box that is ticked for it. */
const countsRow = /^(?:\d{1,7}[.)]?|\[[ xX]?\]|[^\p{L}\p{N}\s█]{1,3})$/u;
/** So many of the texts of a column of numbers are such, but for what stands at the edge of the page. */
const nearlyAll = 0.95;

/**
 * The band left of the first label, where it holds the numbers of the rows and that label has texts of its own: a column
 * without a label. In the first column they would make each name another one.
 */
const numbersBefore = (bands: readonly Span[], labels: readonly Span[], runs: readonly Run[]): Span[] => {
  const [label] = labels;
  if (!label) return [];
  const before = bands.filter(({ to }) => to <= label.from);
  const [band] = before;
  if (!band || before.length > 1) return [];
  const within = runs.filter(({ x }) => x >= band.from - 1 && x < band.to);
  const below = runs.filter(({ x, width }) => isOver({ from: x, to: x + width }, label));
  // A label that stands beside its own numbers has no more below it than itself.
  if (below.length < within.length / 2) return [];
  const counting = within.filter(({ text }) => countsRow.test(text));
  return counting.length >= within.length * nearlyAll ? [band] : [];
};

/** One column a label: the bands below it, and bands below no label that begin to the right of it. */
const byLabels = (bands: readonly Span[], labels: readonly Span[], without: readonly Span[]): Span[] => {
  const columns = labels.map((label) => ({ ...label }));
  for (const band of bands.filter((one) => !without.includes(one))) {
    const over = labels.flatMap((label, at) => (isOver(band, label) ? [at] : []));
    const before = labels.findLastIndex((label) => label.from <= band.from);
    if (over.length > 1) continue;
    const column = columns[over[0] ?? Math.max(before, 0)];
    if (!column) continue;
    column.from = Math.min(column.from, band.from);
    column.to = Math.max(column.to, band.to);
  }
  for (const [at, column] of columns.entries()) {
    const next = columns[at + 1];
    if (next) column.to = Math.min(column.to, Math.max(column.from, next.from));
  }
  return columns;
};

/** The column of a position. */
export const columnAt = (x: number, columns: readonly Column[]): number =>
  Math.max(
    0,
    columns.findIndex(({ until }) => x < until),
  );

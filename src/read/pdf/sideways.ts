import type { Run } from './page.ts';

/** A text that does not stand upright: where it begins, and how far across and down the page it goes. */
export interface Sideways {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
  readonly size: number;
}

/** A label with the stretch of the page that it takes. */
interface Label {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** Fewer texts on their side are stamps; a row has so many texts, too. */
const fewest = 3;
const longestLabel = 40;
/** So far, as a share of the font size, the lines of one label stand from each other, and its words. */
const nextLine = 1.3;
const nextWord = 0.14;
const widestSpace = 0.5;
/** A gap between two columns is this wide at least, in points. */
const gap = 2;

/**
 * The texts of a page with the labels of its columns that were set on their side, or slanting, to save room: without them the
 * columns have no names, and one is taken for another. A few texts on their side are stamps, and left out.
 */
export const withLabels = (runs: Run[], sideways: readonly Sideways[]): Run[] => {
  const labels = headerOf(sideways);
  if (labels.length < fewest) return runs;
  const [top, bottom] = [
    Math.min(...labels.map((label) => label.top)),
    Math.max(...labels.map((label) => label.bottom)),
  ];
  const bands = bandsOf(runs.filter(({ y, size }) => y - size / 2 > bottom));
  const beside = runs.filter(({ y }) => y > top && y <= bottom + 1);
  // Labels that stand upright beside those on their side are in their line.
  const y = Math.max(bottom, ...beside.map((run) => run.y));
  if (bands.length < fewest || new Set(beside.map((run) => Math.round(run.y))).size > 1) return runs;
  const areOneEach = bands.length === labels.length;
  return [
    ...runs.map((run) => (beside.includes(run) ? { ...run, y } : run)),
    ...labels.map(({ text, left, right, size }, at): Run => {
      const below = areOneEach ? bands[at] : bands.find((band) => band.from < right && band.to > left);
      const [from, to] = below ? [below.from, below.to] : [left, right];
      return { text, x: from, y, width: to - from, size };
    }),
  ];
};

/** Labels on their side that stand beside each other, from left to right; none where the texts are no header. */
const headerOf = (sideways: readonly Sideways[]): readonly Label[] => {
  const labels = ['up', 'down', 'slanting'].map((way) =>
    joined(sideways.filter((one) => wayOf(one) === way)),
  );
  const most = labels.reduce((best, some) => (some.length > best.length ? some : best));
  const areBeside =
    Math.max(...most.map(({ top }) => top)) < Math.min(...most.map(({ bottom }) => bottom)) &&
    most.every(({ text }) => /\p{L}/u.test(text) && text.length <= longestLabel) &&
    new Set(most.map(({ text }) => text)).size === most.length;
  return areBeside ? most : [];
};

const wayOf = ({ across, down }: Sideways): 'up' | 'down' | 'slanting' | null => {
  if (Math.abs(across) <= Math.abs(down) / 4) return down < 0 ? 'up' : 'down';
  return across > 0 && down < -across / 4 ? 'slanting' : null;
};

/** The lines of labels, of their pieces, and the labels of their lines. */
const joined = (texts: readonly Sideways[]): Label[] => {
  const labels: Label[] = [];
  const isDown = texts.every(({ down }) => down > 0);
  for (const line of linesOf(texts)) {
    const before = labels.at(-1);
    const isNext = before !== undefined && line.right - before.right < line.size * nextLine;
    if (!isNext) labels.push(line);
    else {
      const text = isDown ? `${line.text} ${before.text}` : `${before.text} ${line.text}`;
      labels[labels.length - 1] = {
        ...line,
        text,
        left: before.left,
        top: Math.min(before.top, line.top),
        bottom: Math.max(before.bottom, line.bottom),
      };
    }
  }
  return labels;
};

/** The lines of labels from left to right, each with its pieces put together: one begins where another ends. */
const linesOf = (texts: readonly Sideways[]): Label[] => {
  const whole: Sideways[] = [];
  for (const one of texts) {
    const before = whole.at(-1);
    const apart = before
      ? Math.hypot(one.x - before.x - before.across, one.y - before.y - before.down)
      : Number.POSITIVE_INFINITY;
    if (!before || apart > one.size * widestSpace) whole.push(one);
    else {
      const text = `${before.text}${apart > one.size * nextWord ? ' ' : ''}${one.text}`;
      const [across, down] = [one.x + one.across - before.x, one.y + one.down - before.y];
      whole[whole.length - 1] = { ...before, text, across, down };
    }
  }
  return whole
    .map(({ text, x, y, down, size }) => {
      const left = down > 0 ? x - size * 0.2 : x - size * 0.8;
      return {
        text,
        left,
        right: left + size,
        top: Math.min(y, y + down),
        bottom: Math.max(y, y + down),
        size,
      };
    })
    .toSorted((one, other) => one.left - other.left);
};

/** The stretches of the page's width in which the rows have text. */
const bandsOf = (runs: readonly Run[]): { from: number; to: number }[] => {
  const rows = new Map<number, Run[]>();
  for (const run of runs) {
    const row = rows.get(Math.round(run.y));
    if (row) row.push(run);
    else rows.set(Math.round(run.y), [run]);
  }
  const bands: { from: number; to: number }[] = [];
  const texts = [...rows.values()].filter((row) => row.length >= fewest).flat();
  for (const { x, width } of texts.toSorted((a, b) => a.x - b.x)) {
    const last = bands.at(-1);
    if (last && x - last.to < gap) last.to = Math.max(last.to, x + width);
    else bands.push({ from: x, to: x + width });
  }
  return bands;
};

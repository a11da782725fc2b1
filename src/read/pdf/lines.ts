import type { Run } from './page.ts';
import { median, usualSize } from './median.ts';
import { onBaselines } from './off-baseline.ts';
import { letterSpacing, widened } from './spaced-letters.ts';

/** Runs on one baseline of a page, from left to right. */
export interface Line {
  /** Number of the line on its page, from 1. */
  readonly number: number;
  readonly y: number;
  readonly size: number;
  readonly runs: readonly Run[];
}

/** A text so many times the size of most is a stamp across the table, as a watermark is. */
const huge = 2.5;

/**
 * Puts the runs of a page into lines, from the top down; a stamp is a line of its own, whatever stands beside it.
 * @param before How many lines of the page stand before them.
 */
export const linesOf = (runs: readonly Run[], before = 0): Line[] => {
  const usual = usualSize(runs);
  const stamps = runs.filter(({ size }) => size > usual * huge);
  const groups = [
    ...withSmall(onBaselines(grouped(runs.filter(({ size }) => size <= usual * huge)))),
    ...grouped(stamps),
  ];
  const rows = groups
    .toSorted((a, b) => baselineOf(a) - baselineOf(b))
    .map((group) => group.toSorted((a, b) => a.x - b.x));
  const apart = letterSpacing(rows);
  const set = rows.map((group, at) => widened(group, apart[at] ?? 0));
  const isDrawn = drawsSpaces(set);
  return set.map((group, at) => ({
    number: before + at + 1,
    y: baselineOf(group),
    size: sizeOf(group),
    runs: widened(joinedRuns(group, { isDrawn, apart: apart[at] ?? 0 }), -(apart[at] ?? 0)),
  }));
};

/** Text so much smaller than that of a line is set into it, as a label over what is blacked out. */
const small = 0.75;

const sizeOf = (group: readonly Run[]): number => Math.max(...group.map(({ size }) => size));

/** The baseline of the text of a line that is not set into it: that of most of it, where a text or two stand off it. */
const baselineOf = (group: readonly Run[]): number => {
  const least = sizeOf(group) * small;
  const heights = group.flatMap(({ y, size }) => (size >= least ? [y] : []));
  const highest = Math.min(...heights);
  if (heights.every((y) => y === highest)) return highest;
  const middle = median(heights) ?? highest;
  const on = heights.filter((y) => Math.abs(y - middle) < onLine);
  return on.length * 2 > heights.length ? middle : highest;
};

/** Texts on one baseline differ in height by less, in points. */
const onLine = 0.1;

/** The texts of a line; small ones that are set into it are joined by themselves. */
const joinedRuns = (group: readonly Run[], spacing: Spacing): Run[] => {
  const least = sizeOf(group) * small;
  const capitals = smallCapitals(group, least);
  const isSet = (run: Run): boolean => run.size < least && !capitals.has(run);
  const set = group.filter(isSet);
  const own = joinPieces(set.length === 0 ? group : group.filter((run) => !isSet(run)), spacing);
  return set.length === 0 ? own : [...own, ...joinPieces(set, spacing)].toSorted((a, b) => a.x - b.x);
};

const isCapitals = (run: Run): boolean => /\p{Lu}/u.test(run.text) && !/\p{Ll}/u.test(run.text);

/** The small capitals of a line: on its baseline, where some go on a word that a large one begins. */
const smallCapitals = (group: readonly Run[], least: number): ReadonlySet<Run> => {
  const baseline = baselineOf(group);
  const capitals = group.filter(
    (run) => run.size < least && Math.abs(run.y - baseline) < run.size * 0.1 && isCapitals(run),
  );
  const goesOn = (run: Run): boolean =>
    group.some(
      (large) =>
        large.size >= least && /\p{Lu}$/u.test(large.text) && Math.abs(gapBetween(large, run)) < withinWord,
    );
  return new Set(capitals.some(goesOn) ? capitals : []);
};

/** Puts small text that stands within the height of the line below it into that line. */
const withSmall = (groups: readonly Run[][]): Run[][] =>
  groups.reduceRight<Run[][]>((lines, group) => {
    const below = lines[0];
    const size = below ? sizeOf(below) : 0;
    const isWithin =
      below !== undefined &&
      sizeOf(group) < size * small &&
      baselineOf(below) - baselineOf(group) < size * small;
    return isWithin ? [[...group, ...below], ...lines.slice(1)] : [group, ...lines];
  }, []);

const grouped = (runs: readonly Run[]): Run[][] => {
  const groups: Run[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    if (run.y - baseline > run.size * 0.25) {
      groups.push([]);
      baseline = run.y;
    }
    groups.at(-1)?.push(run);
  }
  return groups;
};

/** Between two pieces of one word there is less than this share of the font size. */
const withinWord = 0.12;
/** A space that was not drawn is narrower than this, and one that was, than that. */
const spaceLeftOut = 0.3;
const spaceDrawn = 0.7;

const gapBetween = (left: Run, right: Run): number => (right.x - (left.x + left.width)) / right.size;

/** Whether a space was drawn between two texts: one that ends a line of a cell does not reach to the next cell. */
const isSpaced = (left: Run, right: Run): boolean => {
  if (right.spaceBefore === true || left.spaceAfter !== true) return right.spaceBefore === true;
  const { spaceWidth = 0 } = left;
  return spaceWidth === 0 || gapBetween(left, right) < spaceWidth / right.size + withinWord;
};

/** How the texts of a page are set: whether its spaces are drawn, and how far the letters of the line stand apart. */
interface Spacing {
  readonly isDrawn: boolean;
  readonly apart: number;
}

/**
 * Whether the spaces between words are drawn as letters on a page. Then two texts a space apart without one are two cells
 * of columns that stand close.
 */
const drawsSpaces = (rows: readonly (readonly Run[])[]): boolean => {
  let drawn = 0;
  let left = 0;
  for (const runs of rows) {
    runs.forEach((run, at) => {
      const before = runs[at - 1];
      if (run.text.includes(' ') || (before && isSpaced(before, run))) drawn++;
      const gap = before && !isSpaced(before, run) ? gapBetween(before, run) : 0;
      if (gap >= withinWord && gap < spaceLeftOut) left++;
    });
  }
  return drawn > left;
};

/**
 * Pieces of a word, which a PDF sets apart for the sake of spacing, become one run again, and so do words with
 * no more than a space between them: some programs set each word by itself.
 */
const joinPieces = (runs: readonly Run[], { isDrawn, apart }: Spacing): Run[] => {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const gap = last ? gapBetween(last, run) : Number.POSITIVE_INFINITY;
    const usual = last && isSpaced(last, run) ? spaceDrawn : isDrawn ? withinWord : spaceLeftOut;
    const widest = usual === withinWord ? usual : usual + apart;
    if (last && gap > -0.5 && gap < widest && !areCells(last, run, gap))
      joined[joined.length - 1] = oneRun([last, run], gap < withinWord ? '' : ' ');
    else joined.push(run);
  }
  return isOneSentence(joined) ? [oneRun(joined)] : joined;
};

/** Many words, each no more than a wide space from the next: a row of a table has some wider gap. */
const isOneSentence = (runs: readonly Run[]): boolean =>
  runs.length > 3 &&
  !runs.some(({ cell }) => cell) &&
  runs.slice(1).every((run, at) => {
    const before = runs[at] ?? run;
    return run.x - (before.x + before.width) < run.size * 0.45;
  });

/** Texts beside each other as one, which knows where each of them begins. */
export const oneRun = (runs: readonly Run[], between = ' '): Run =>
  runs.reduce((before, run) => {
    const at = before.text.length + between.length;
    const joints = [
      ...(before.joints ?? []),
      { at, x: run.x, isApart: true },
      ...(run.joints ?? []).map((joint) => ({ ...joint, at: at + joint.at })),
    ];
    const width = run.x + run.width - before.x;
    const { spaceAfter = false, spaceWidth = 0, isCut = false } = run;
    const text = before.text + between + run.text;
    return { ...before, text, width, spaceAfter, spaceWidth, isCut, joints };
  });

/** Whether two texts stand in cells beside each other: each is cut to its own, or would be. */
const areCells = (left: Run, right: Run, gap: number): boolean => {
  if (!left.cell || (!right.cell && left.isCut !== true && left.cell.isColumn !== true)) return false;
  if (left.cell.right > (right.cell?.left ?? right.x) + 1) return false;
  const isColumn = left.cell.isColumn === true || right.cell?.isColumn === true;
  return isColumn || left.isCut === true || right.isCut === true || gap >= withinWord;
};

/** A text as a pattern: digits and words each as one letter, all else as it stands. */
export const pattern = (text: string): string =>
  text.replaceAll(/[\p{L}\p{N}]+/gu, (word) => (/\d/.test(word) ? '9' : 'a'));

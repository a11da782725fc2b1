import { levelled } from './askew.ts';
import { oneRun } from './lines.ts';
import { median, usualSize } from './median.ts';
import type { Run } from './page.ts';
import type { DrawnRun } from './runs.ts';

const lettersOf = (some: readonly DrawnRun[]): number =>
  some.reduce((sum, { letters }) => sum + letters.length, 0);

/** Whether most of the letters of a page are not drawn: they were recognized on its picture. */
export const areRecognized = (runs: readonly DrawnRun[]): boolean =>
  lettersOf(runs.filter(({ isNotDrawn }) => isNotDrawn === true)) * 2 > lettersOf(runs);

/** The height of the word in the middle; of two the upper one, as letters that reach below a line have a word stand lower. */
const middleHeight = (line: readonly Run[]): number => -(median(line.map(({ y }) => -y)) ?? 0);

/** Words of one line stand no farther apart in height, as a share of the font size, and never over each other. */
const sameLine = 0.42;
const overlap = 0.3;

const areOver = (one: readonly Run[], other: readonly Run[], size: number): boolean =>
  one.some((run) =>
    other.some(
      ({ x, width }) => Math.min(run.x + run.width, x + width) - Math.max(run.x, x) > size * overlap,
    ),
  );

const heightOf = (line: readonly Run[]): number => line.reduce((sum, { y }) => sum + y, 0) / line.length;

/** Words by lines: those nearest in height are put together first. */
const inLines = (runs: readonly Run[], size: number): Run[][] => {
  let lines = runs.toSorted((a, b) => a.y - b.y).map((run) => ({ runs: [run], y: run.y }));
  // So far lines are put together in each round.
  for (const within of [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.36, sameLine]) {
    const next: typeof lines = [];
    for (const line of lines) {
      const last = next.at(-1);
      if (last && line.y - last.y <= size * within && !areOver(last.runs, line.runs, size)) {
        last.runs.push(...line.runs);
        last.y = heightOf(last.runs);
      } else next.push(line);
    }
    lines = next;
  }
  return lines.map((line) => line.runs);
};

/** What a speck or a rule of the page is recognized as. */
const speck = /^[.,'`’‘"·•°~*:;-]$/u;
const rule = /^(?=.*[|¦_])[|¦_=—-]+$/;
/** A rule that stands close before a word, or after it; `|CE` and `|mmigration` are words. */
const ruleBefore = /^[|¦_=—](?=[\p{L}\p{N}])(?!CE|MM|mm|NS)/u;
const ruleAfter = /(?<=[\p{L}\p{N}])[|¦_]+$/u;

/** A day and the clock behind it that were taken for one word. */
const dayAndClock = /^(20\d\d-\d\d-\d\d|\d{1,2}\/\d{1,2}\/20\d\d),?(?=\d{1,2}:\d\d)/;

const mended = (run: Run): Run[] => {
  if (rule.test(run.text)) return [];
  const kept = run.text.replace(ruleBefore, '').replace(ruleAfter, '');
  const text = kept.replace(dayAndClock, '$1 ');
  if (text === run.text) return [run];
  const before = run.text.length - run.text.replace(ruleBefore, '').length;
  const letter = run.width / run.text.length;
  const { joints: _joints, ...others } = run;
  return [{ ...others, text, x: run.x + before * letter, width: kept.length * letter }];
};

/** How far words stand apart where nothing tells it, as a share of the font size, and in no text farther. */
const leastSpace = 0.2;
const mostSpace = 0.6;
/** Words of one cell stand no farther apart, in spaces of the page, but where a column begins; and cells at least so far. */
const sameCell = 1.8;
const otherCell = 1.4;
/** In so many of the lines a word stands where a column begins. */
const edgeLines = 0.3;
const edgeStep = 3;

const gapBefore = (line: readonly Run[], at: number): number => {
  const [before, run] = [line[at - 1], line[at]];
  return before && run ? run.x - before.x - before.width : Number.POSITIVE_INFINITY;
};

/** How far most words of a page stand from those before them. */
const spaceOf = (lines: readonly (readonly Run[])[], size: number): number => {
  const gaps = lines.flatMap((line) => line.map((_, at) => gapBefore(line, at)));
  return median(gaps.filter((gap) => gap > -size / 2 && gap < size)) ?? 0;
};

/**
 * The words of lines with their whole width: some programs draw a space after each within the room of the word. The space
 * itself tells no more than where the words stand.
 */
const withSpaces = (lines: readonly (readonly Run[])[], size: number): Run[][] => {
  const wide = (isWithin: boolean): Run[][] =>
    lines.map((line) =>
      line.map(({ spaceBefore: _before, spaceAfter, spaceWidth = 0, ...run }) => ({
        ...run,
        width: run.width + (isWithin && spaceAfter === true ? spaceWidth : 0),
      })),
    );
  const within = wide(true);
  return spaceOf(within, size) > size * 0.1 ? within : wide(false);
};

/** Where columns begin: many words do there, most of them well apart from what stands before them. */
const edgesOf = (lines: readonly (readonly Run[])[], space: number): ((x: number) => boolean) => {
  const found = new Map<number, { all: number; apart: number }>();
  for (const line of lines) {
    line.forEach(({ x }, at) => {
      const place = Math.round(x / edgeStep);
      for (const near of [place - 1, place, place + 1]) {
        const counts = found.get(near) ?? { all: 0, apart: 0 };
        counts.all++;
        if (gapBefore(line, at) > space * otherCell) counts.apart++;
        found.set(near, counts);
      }
    });
  }
  const rows = lines.filter(({ length }) => length > 2).length;
  return (x) => {
    const { all = 0, apart = 0 } = found.get(Math.round(x / edgeStep)) ?? {};
    return all >= rows * edgeLines && apart * 2 > all;
  };
};

/** The words of a line as the texts of its cells, each of which knows where its words begin. */
const joined = (line: readonly Run[], isEdge: (x: number) => boolean, space: number): Run[] => {
  const texts: Run[] = [];
  line.forEach((run, at) => {
    const last = texts.at(-1);
    const gap = gapBefore(line, at);
    if (last && Math.abs(gap) < space * sameCell && !isEdge(run.x))
      texts[texts.length - 1] = oneRun([last, run]);
    else texts.push(run);
  });
  return texts;
};

/** Sizes that differ less are one, as the height of a word depends on its letters. */
const isUsual = (size: number, usual: number): boolean => size > usual * 0.55 && size < usual * 1.35;

/**
 * The words of a page as they were recognized on its picture, each at a place and of a size of its own, set as they were
 * printed: turned level, those of a line at one height and of one size, without what was made of rules and specks.
 */
export const straightened = (recognized: readonly Run[]): Run[] => {
  const runs = recognized.flatMap(mended);
  const size = usualSize(runs);
  const lines = inLines(levelled(runs, size), size).flatMap((line) => {
    if (line.every(({ text }) => speck.test(text))) return [];
    const [y, own] = [middleHeight(line), usualSize(line)];
    return [
      line.map((run) => ({ ...run, y, size: isUsual(own, size) ? size : own })).toSorted((a, b) => a.x - b.x),
    ];
  });
  const spaced = withSpaces(lines, size);
  const space = Math.min(Math.max(spaceOf(spaced, size), size * leastSpace), size * mostSpace);
  const isEdge = edgesOf(spaced, space);
  return spaced.flatMap((line) => joined(line, isEdge, space));
};

import type { Run } from './page.ts';
import { median } from './median.ts';

/** Letters that touch stand no farther from each other, as a share of the font size, and those of two cells farther. */
const least = 0.015;
const most = 1;
/** Gaps of a text that is set so are alike, within this much, most of them; and fewer letters tell nothing. */
const alike = 0.04;
const nearlyAll = 0.6;
const fewest = 6;

/** What stands between the letters of a text where nearly all gaps are alike, and wide; 0 where its letters touch. */
const spacingOf = (gaps: readonly number[]): number => {
  if (gaps.length < fewest) return 0;
  const middle = median(gaps) ?? 0;
  const same = gaps.filter((gap) => Math.abs(gap - middle) < alike);
  return middle >= least && same.length >= gaps.length * nearlyAll ? middle : 0;
};

const isLetter = ({ text }: Run): boolean => text.length === 1;

/** The gaps between letters that are drawn one by one, with no space between them. */
const gapsIn = (runs: readonly Run[]): number[] =>
  runs.flatMap((run, at) => {
    const before = runs[at - 1];
    if (!before || !isLetter(before) || !isLetter(run)) return [];
    if (before.spaceAfter === true || run.spaceBefore === true) return [];
    const gap = (run.x - before.x - before.width) / run.size;
    return gap > -alike && gap < most ? [gap] : [];
  });

/** Texts with what stands after each of their letters as a part of it. */
export const widened = (runs: readonly Run[], apart: number): readonly Run[] =>
  apart === 0
    ? runs
    : runs.map((run) => {
        const { width, size, spaceWidth } = run;
        const more = apart * size;
        return {
          ...run,
          width: width + more,
          ...(spaceWidth !== undefined && { spaceWidth: spaceWidth + more }),
        };
      });

/** How far the letters of each line are set apart, as a share of the font size; a line of few is set as the page is. */
export const letterSpacing = (lines: readonly (readonly Run[])[]): number[] => {
  const gaps = lines.map(gapsIn);
  const page = spacingOf(gaps.flat());
  return gaps.map((own) =>
    own.length >= fewest || own.some((gap) => Math.abs(gap - page) > alike) ? spacingOf(own) : page,
  );
};

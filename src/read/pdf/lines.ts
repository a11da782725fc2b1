import type { Run } from './document.ts';

/** Runs on one baseline of a page, from left to right. */
export interface Line {
  /** Number of the line on its page, from 1. */
  readonly number: number;
  readonly y: number;
  readonly size: number;
  readonly runs: readonly Run[];
}

/** Puts the runs of a page into lines, from the top down. */
export const linesOf = (runs: readonly Run[]): Line[] => {
  const groups: Run[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    if (run.y - baseline > run.size * 0.25) {
      groups.push([]);
      baseline = run.y;
    }
    groups.at(-1)?.push(run);
  }
  return groups.map((group, at) => ({
    number: at + 1,
    y: group[0]?.y ?? 0,
    size: Math.max(...group.map(({ size }) => size)),
    runs: joinPieces(group.toSorted((a, b) => a.x - b.x)),
  }));
};

/**
 * Pieces of a word, which a PDF sets apart for the sake of spacing, become one run again, and so do words with
 * no more than a space between them: some programs set each word by itself.
 */
const joinPieces = (runs: readonly Run[]): Run[] => {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const gap = last ? (run.x - (last.x + last.width)) / run.size : Number.POSITIVE_INFINITY;
    if (last && gap > -0.5 && gap < 0.3) {
      const text = gap < 0.12 ? last.text + run.text : `${last.text} ${run.text}`;
      joined[joined.length - 1] = { ...last, text, width: run.x + run.width - last.x };
    } else joined.push(run);
  }
  return joined;
};

/** A text as a pattern: digits and words each as one letter, all else as it stands. */
export const pattern = (text: string): string =>
  text.replaceAll(/[\p{L}\p{N}]+/gu, (word) => (/\d/.test(word) ? '9' : 'a'));

import type { DrawnRun } from './runs.ts';

/** How far a page reaches to the right, as it is shown. */
export interface PageSize {
  readonly width: number;
}

/**
 * The part of a text that its page shows: a page that was cropped holds the whole still, and shows none of what is beyond its
 * sides. The same text where all of it is shown, and null where none is.
 */
export const withinPage = (run: DrawnRun, { width }: PageSize): DrawnRun | null => {
  if (run.x >= 0 && run.x + run.width <= width) return run;
  const isShown = run.letters.map(({ to }, at) => {
    const centre = run.x + ((run.letters[at - 1]?.to ?? 0) + to) / 2;
    return centre >= 0 && centre <= width;
  });
  const [first, last] = [isShown.indexOf(true), isShown.lastIndexOf(true)];
  if (first < 0) return null;
  if (first === 0 && last === isShown.length - 1) return run;
  const before = run.letters[first - 1]?.to ?? 0;
  return {
    ...run,
    x: run.x + before,
    width: (run.letters[last]?.to ?? before) - before,
    letters: run.letters.slice(first, last + 1).map((letter) => ({ ...letter, to: letter.to - before })),
    joints: run.joints.flatMap((joint) =>
      joint.at > first && joint.at <= last ? [{ ...joint, at: joint.at - first }] : [],
    ),
  };
};

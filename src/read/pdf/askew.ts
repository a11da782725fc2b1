import type { Run } from './page.ts';

/** A page lies on the scanner no more askew than this; and so little is told apart, in points to the point. */
const mostSkew = 0.036;
const skewStep = 0.0005;
/** Fewer words do not tell it. */
const fewestWords = 20;

/** How much places gather at some of them: the more, the straighter the lines or the columns stand. */
const gathering = (places: readonly number[], step: number): number => {
  const first = Math.floor(
    places.reduce((least, place) => Math.min(least, place), Number.POSITIVE_INFINITY) / step,
  );
  const last = Math.floor(
    places.reduce((most, place) => Math.max(most, place), Number.NEGATIVE_INFINITY) / step,
  );
  const counts = new Float64Array(Math.max(0, last - first) + 2);
  for (const place of places) {
    // Each counts for the two nearest steps, as it may stand between them.
    const low = Math.floor(place / step);
    const share = place / step - low;
    counts[low - first]! += 1 - share;
    counts[low - first + 1]! += share;
  }
  return counts.reduce((sum, count) => sum + count * count, 0);
};

/** How much lines must gather better where they are taken as askew: by chance some always do a little. */
const clearly = 1.03;

/** How far lines rise or fall to the right, in points to the point. */
const skewOf = (runs: readonly Run[], size: number): number => {
  if (runs.length < fewestWords) return 0;
  const at = (skew: number): number =>
    gathering(
      runs.map(({ x, y }) => y - x * skew),
      size * 0.15,
    );
  const steps = Math.round(mostSkew / skewStep);
  let best = { skew: 0, score: at(0) * clearly };
  for (let step = -steps; step <= steps; step++) {
    const score = at(step * skewStep);
    if (score > best.score) best = { skew: step * skewStep, score };
  }
  return best.skew;
};

/** The words of a page that lay askew, as it was printed: lines are turned level, and columns upright where they then stand straighter. */
export const levelled = (runs: readonly Run[], size: number): Run[] => {
  const skew = skewOf(runs, size);
  if (skew === 0) return [...runs];
  const across = (by: number): number[] => runs.map(({ x, y }) => x + y * by);
  const isTurned = gathering(across(skew), size * 0.15) > gathering(across(0), size * 0.15);
  return runs.map((run) => {
    const shift = isTurned ? run.y * skew : 0;
    const joints = run.joints?.map((joint) => ({ ...joint, x: joint.x + shift }));
    return { ...run, x: run.x + shift, y: run.y - run.x * skew, ...(joints && { joints }) };
  });
};

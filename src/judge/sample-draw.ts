import { createHmac } from 'node:crypto';
import { sampleStrata, type SampleStratum } from '../model/sample.ts';

/** Searches by stratum. */
export type ByStratum = Readonly<Record<SampleStratum, number>>;

/** Shares of the places; those that a stratum cannot fill go to the others by the same shares. */
const shareOf: ByStratum = { flagged: 0.4, possible: 0.2, near_miss: 0.2, unflagged: 0.2 };

/** How many searches are drawn from each stratum: together `size`, or all that there are where they are fewer. */
export const allocate = (size: number, searches: ByStratum): ByStratum => {
  const places: Record<SampleStratum, number> = { flagged: 0, possible: 0, near_miss: 0, unflagged: 0 };
  let open = sampleStrata.filter((stratum) => searches[stratum] > 0);
  let left = size;
  for (;;) {
    const shares = open.reduce((sum, stratum) => sum + shareOf[stratum], 0);
    const quota = (stratum: SampleStratum): number => (left * shareOf[stratum]) / shares;
    const filled = open.filter((stratum) => searches[stratum] <= quota(stratum));
    if (filled.length === 0) return { ...places, ...wholePlaces(open, left, quota) };
    for (const stratum of filled) {
      places[stratum] = searches[stratum];
      left -= searches[stratum];
    }
    open = open.filter((stratum) => !filled.includes(stratum));
  }
};

/** Whole places by quota, the ones left over to the largest fractions; every stratum has room for one more. */
const wholePlaces = (
  open: readonly SampleStratum[],
  left: number,
  quota: (stratum: SampleStratum) => number,
): Partial<ByStratum> => {
  // Products of shares and places miss whole numbers by a last digit, which must not cost a place.
  const whole = (stratum: SampleStratum): number => Math.floor(quota(stratum) + 1e-9);
  const over = left - open.reduce((sum, stratum) => sum + whole(stratum), 0);
  const fraction = (stratum: SampleStratum): number => quota(stratum) - whole(stratum);
  const more = open.toSorted((a, b) => fraction(b) - fraction(a)).slice(0, Math.max(0, over));
  return Object.fromEntries(open.map((s) => [s, whole(s) + (more.includes(s) ? 1 : 0)]));
};

/**
 * A systematic draw of `draws` out of `total` searches in a fixed order, `start` of 0 to `total - 1`: their
 * places from 0. Each search is drawn at most once, and over all starts as often as any other.
 */
export const systematic = (total: number, draws: number, start: number): number[] =>
  Array.from({ length: draws }, (_, at) => Math.floor((start + at * total) / draws));

/** The random start of a stratum's draw, 0 to `total - 1`, from the seed. */
export const startOf = (seed: string, stratum: SampleStratum, total: number): number =>
  createHmac('sha256', seed).update(`start of ${stratum}`).digest().readUIntBE(0, 6) % total;

/**
 * Name of a line that says nothing of what it stands for, and by which the lines are shuffled. The letter before
 * it keeps spreadsheets from reading digits with an `e` among them as a number.
 */
export const sampleId = (seed: string, words: readonly (string | null)[]): string =>
  `s${createHmac('sha256', seed).update(JSON.stringify(words)).digest('hex').slice(0, 12)}`;

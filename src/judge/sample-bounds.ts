/** A share of drawn searches with its interval at 95 %, 0 to 1. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Normal deviate that 97.5 % lie below. */
const z = 1.959963984540054;

/** Wilson's score interval at 95 % for `hits` of `draws`; null without a draw. Wilson 1927, JASA 22(158). */
export const wilson = (hits: number, draws: number): Interval | null => {
  if (draws === 0) return null;
  const estimate = hits / draws;
  const middle = (estimate + (z * z) / (2 * draws)) / (1 + (z * z) / draws);
  const half =
    ((z / (1 + (z * z) / draws)) * Math.sqrt(draws * estimate * (1 - estimate) + (z * z) / 4)) / draws;
  // None and all lie on the interval's very end, which rounding would miss.
  const low = hits === 0 ? 0 : middle - half;
  const high = hits === draws ? 1 : middle + half;
  return { estimate, low, high };
};

const level = 0.05;
/** Halvings of 0 to 1 after which the bound is exact to the last bits of a double. */
const halvings = 52;

/**
 * One-sided upper bound at 95 % of the share behind `hits` of `draws` (Clopper and Pearson 1934, Biometrika 26(4)):
 * the share at which so few hits would come in one draw of twenty. 1 without a draw.
 */
export const upperBound = (hits: number, draws: number): number => {
  if (hits >= draws) return 1;
  let low = hits / draws;
  let high = 1;
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (low + high) / 2;
    if (atMost(hits, draws, middle) > level) low = middle;
    else high = middle;
  }
  return high;
};

/** Probability of at most `hits` in `draws` at a share above 0 and below 1; summed as logarithms, which do not underflow. */
const atMost = (hits: number, draws: number, share: number): number => {
  if (share >= 1) return 0;
  const odds = Math.log(share) - Math.log1p(-share);
  let term = draws * Math.log1p(-share);
  let sum = Math.exp(term);
  for (let at = 0; at < hits; at += 1) {
    term += Math.log((draws - at) / (at + 1)) + odds;
    sum += Math.exp(term);
  }
  return sum;
};

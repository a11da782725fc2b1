/** The number in the middle of the others; of an even count the greater of two, of none undefined. */
export const median = (numbers: readonly number[]): number | undefined =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The size of most of the text; 0 where there is none. */
export const usualSize = (texts: readonly { readonly size: number }[]): number =>
  median(texts.map(({ size }) => size)) ?? 0;

import { listed as listedOf, number } from '../model/figure-words.ts';

export { counted, number, percent, searches } from '../model/figure-words.ts';

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });

/** A count where there is little room: exact below 100,000, then `123.5K`, `6.1M`; tables have the whole. */
export const short = (count: number): string => (count < 100_000 ? number(count) : compact.format(count));

/** Sentences joined to one note; null where there is nothing to say. */
export function joined(sentences: readonly (string | null)[]): string | null {
  const said = sentences.filter((sentence) => sentence !== null && sentence !== '');
  return said.length === 0 ? null : said.join(' ');
}

/** A list as a sentence part, each of its items named: `a, b and c`; of what is denied of each, `a, b or c`. */
export const listed = (parts: readonly string[], last?: 'and' | 'or'): string =>
  listedOf(parts, parts.length, last);

import { english } from '../names/english.ts';
import { placeWords } from './words/places.ts';

/** Towns and offices that are called like persons: `ICE, Charlotte`. */
const places: ReadonlySet<string> = new Set(
  ['fieldcity', 'sector', 'bordertown', 'state'].flatMap((name) => placeWords[name] ?? []),
);

/** What the list has a word as. */
const kindOf = (word: string): string => String(english().lexicon[word]);

/** True of a word, in lower case, that the list has as a surname and as nothing else, and of those that stand for any. */
export function isSurname(word: string): boolean {
  return word === 'doe' || word === 'roe' || kindOf(word) === 'LastName';
}

/** True of a word, in lower case, that persons are called by and no office stands in. */
export function isFirstName(word: string): boolean {
  return !places.has(word) && /^(?:Male|Female|First)Name$/.test(kindOf(word));
}

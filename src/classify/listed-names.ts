import listed from '../names/listed.json' with { type: 'json' };
import { placeWords } from './words/places.ts';

/** Towns and offices that are called like persons: `ICE, Charlotte`. */
const places: ReadonlySet<string> = new Set(
  ['fieldcity', 'sector', 'bordertown', 'state'].flatMap((name) => placeWords[name] ?? []),
);

/** Those that stand for any surname are among them. */
const surnames: ReadonlySet<string> = new Set([...listed.surnames.split(' '), 'doe', 'roe']);
const firstNames: ReadonlySet<string> = new Set(listed.first_names.split(' '));

/** True of a word, in lower case, that the list has as a surname and as nothing else, and of those that stand for any. */
export function isSurname(word: string): boolean {
  return surnames.has(word);
}

/** True of a word, in lower case, that persons are called by and no office stands in. */
export function isFirstName(word: string): boolean {
  return firstNames.has(word) && !places.has(word);
}

import listed from '../names/listed.json' with { type: 'json' };
import { placeWords } from './words/places.ts';

/** Towns and offices that are called like persons: `ICE, Charlotte`. */
const places: ReadonlySet<string> = new Set(
  ['fieldcity', 'sector', 'bordertown', 'state'].flatMap((name) => placeWords[name] ?? []),
);

/** Those that stand for any surname are among them. */
const surnames: ReadonlySet<string> = new Set([...listed.surnames.split(' '), 'doe', 'roe']);
/** Words of police work, drugs and towns among the list's first names: `RICO - ICE`, `Eugene ICE`. */
const words: ReadonlySet<string> = new Set(
  (
    'aline cal carolina chelsea cheyenne eugene foster garland genesis grant helena irving jena madison marina molly pat ' +
    'pierce rico rob spike sri vic'
  ).split(' '),
);
const firstNames: ReadonlySet<string> = new Set(listed.first_names.split(' '));

/** First names that are surnames, towns or words of the language as well. */
const shared: ReadonlySet<string> = new Set(
  (
    'amber autumn brooklyn carson carter dakota destiny drew faith hope hunter jackson jean jordan joy lee lincoln mason ' +
    'max parker peyton reese robin ruby summer sydney taylor'
  ).split(' '),
);

/** True of a word, in lower case, that the list has as a surname and as nothing else, and of those that stand for any. */
export function isSurname(word: string): boolean {
  return surnames.has(word);
}

/** True of a word, in lower case, that persons are called by, that is no other word, and that no office stands in. */
export function isFirstName(word: string): boolean {
  return firstNames.has(word) && !places.has(word) && !words.has(word);
}

/** True of a word, in lower case, that is a first name only where the words around it are a person's. */
export function mayBeFirstName(word: string): boolean {
  return shared.has(word);
}

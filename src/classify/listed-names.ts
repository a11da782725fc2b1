import { createRequire } from 'node:module';
import type nlp from 'compromise';
import { placeWords } from './words/places.ts';

/** Towns and offices that are called like persons: `ICE, Charlotte`. */
const places: ReadonlySet<string> = new Set(
  ['fieldcity', 'sector', 'bordertown', 'state'].flatMap((name) => placeWords[name] ?? []),
);

let listed: Readonly<Record<string, unknown>> | null = null;

/** The library's list of words with what each is. Loaded when first asked for: few logs have a name to ask about. */
const words = (): Readonly<Record<string, unknown>> => {
  if (listed !== null) return listed;
  // Its one file for `require`: its modules for `import` are hundreds, and take three times as long to load.
  const read = createRequire(import.meta.url)('compromise') as typeof nlp;
  listed = (read.model() as { one: { lexicon: Readonly<Record<string, unknown>> } }).one.lexicon;
  return listed;
};

/** True of a word, in lower case, that the list has as a surname and as nothing else, and of those that stand for any. */
export function isSurname(word: string): boolean {
  return word === 'doe' || word === 'roe' || String(words()[word]) === 'LastName';
}

/** True of a word, in lower case, that persons are called by and no office stands in. */
export function isFirstName(word: string): boolean {
  return !places.has(word) && /^(?:Male|Female|First)Name$/.test(String(words()[word]));
}

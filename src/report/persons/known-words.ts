import { distance } from 'fastest-levenshtein';
import { english } from '../../names/english.ts';
import { afterTitles, noNames } from './name-words.ts';
import { plainWords } from './plain-words.ts';

/** A word without case and signs, as lists have it. */
export const bare = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}]/gu, '');

export const isWord = (word: string): boolean =>
  Object.hasOwn(english().lexicon, word) ||
  noNames.has(word) ||
  afterTitles.has(word) ||
  plainWords.has(word);

/** True of a word that the library's list tags as a name: `MaleName`, `LastName`, `Person`. */
export const isListedName = (word: string): boolean =>
  /(?:Name|^Person)$/u.test(String(english().lexicon[word]));

export const wordAfter = (text: string, at: number): string =>
  bare(/^\W*(\S+)/u.exec(text.slice(at))?.[1] ?? '');
export const wordBefore = (text: string, at: number): string =>
  bare(/(\S+)\W*$/u.exec(text.slice(0, at))?.[1] ?? '');

export const isOfTown = (word: string): boolean =>
  [english().lexicon[word]].flat().some((tag) => tag === 'City' || tag === 'Place');

/** Shorter words are near to many. */
const fewestTyped = 6;
const longWords = [...plainWords].filter((word) => word.length >= fewestTyped);

/** True of a word of police work with a letter wrong: `vehice`. */
export const isMistyped = (word: string): boolean =>
  word.length >= fewestTyped && longWords.some((plain) => distance(plain, word) < 2);

import { english } from '../../names/english.ts';
import { bare, isListedName, isMistyped, isOfTown, isWord, wordAfter, wordBefore } from './known-words.ts';
import {
  afterNames,
  afterPlaces,
  agencyLetters,
  looseSurnames,
  noNames,
  wordGivenNames,
  wordSurnames,
} from './name-words.ts';
import type { Stretch } from './nicknames.ts';
import { mayBeName } from './unlisted-names.ts';

export interface Term {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/**
 * A name without the word after it, which the library takes in where two of a name precede (`Harold Benson stop`), or one
 * that is a city too (`Charlotte request`); and without a state that is called like one (`Lawrence MA`).
 */
export const wholeName = (terms: readonly Term[]): readonly Term[] => {
  const last = bare(terms.at(-1)?.text ?? '');
  const isState =
    /^(?:AL|DE|HI|LA|MA|PA)$/.test(terms.at(-1)?.text ?? '') && /\p{Ll}/u.test(terms[0]?.text ?? '');
  const isName =
    terms.length < 2 ||
    (!afterNames.has(last) &&
      !isState &&
      (terms.length < 3 || !Object.hasOwn(english().lexicon, last) || isListedName(last)));
  return isName ? terms : wholeName(terms.slice(0, -1));
};

/** A first part of a double name that is in no list: `Quintana-Reyes`. */
const joinedBefore = (text: string, at: number): number => {
  const first = /(?<![\p{L}\d])(\p{L}{3,})-$/u.exec(text.slice(0, at))?.[1];
  return first === undefined || isWord(bare(first)) ? at : at - first.length - 1;
};

/** A term without the signs that the library counts to it, and with what a hyphen joins to it (`Al-Rashid`). */
export const lettersOf = (text: string, { offset: { start, length } }: Term): Stretch => {
  const letters = /^[\p{L}'’-]*/u.exec(text.slice(start, start + length))?.[0].replace(/-+$/u, '') ?? '';
  const end = start + letters.length;
  const from = joinedBefore(text, start);
  const joined = /^-(\p{L}+)/u.exec(text.slice(end))?.[0] ?? '';
  const goesOn =
    isListedName(bare(joined)) ||
    wordSurnames.has(bare(joined)) ||
    isOfTown(bare(joined)) ||
    !isWord(bare(joined));
  return { start: from, end: goesOn ? end + joined.length : end };
};

/** True of a town's name before a comma and a name, which is a surname there but behind an agency's letters: `Mendoza, Luis`. */
const isTown = (text: string, word: string, at: number): boolean => {
  const before = wordBefore(text, text.lastIndexOf(word, at));
  return (
    isOfTown(bare(word)) && !agencyLetters.has(before) && !/^(?:in|near|to|from|at|of|by)$/u.test(before)
  );
};

/** A word in no list, or a town's name, before a comma and a name: `Villanueva, Ernesto`. */
export const surnameBefore = (text: string, at: number): Stretch[] => {
  const surname = /(\p{L}[\p{L}'’-]+),\s*$/u.exec(text.slice(0, at))?.[1];
  if (surname === undefined) return [];
  const word = bare(surname);
  const isSurname =
    (!isWord(word) && !/(?:tion|sion|ing|ment|ness)$/u.test(word)) ||
    wordSurnames.has(word) ||
    looseSurnames.has(word) ||
    isTown(text, surname, at);
  if (!isSurname) return [];
  const start = text.lastIndexOf(surname, at);
  return [{ start, end: start + surname.length }];
};

/** A surname in capitals right before a given name in capitals: `KESSLER TIMOTHY`. */
export const surnameInCapitals = (text: string, at: number, given: string): Stretch[] => {
  const found = /(?<![\p{L}\d.'’-])(\p{Lu}[\p{Lu}'’-]{3,})\s$/u.exec(text.slice(0, at));
  const isOne = found !== null && /^\p{Lu}{3,}$/u.test(given) && mayBeName(found[1] ?? '');
  return isOne ? [{ start: found.index, end: at - 1 }] : [];
};

/** A word in no list, or a name that is a word too, after a name and a comma, where the text ends or another sign comes: `Nguyen, Thi`, `Grant, Will`. */
export const givenAfter = (text: string, term: string, at: number): Stretch[] => {
  const found =
    /^,\s*(\p{Lu}[\p{L}'’-]+)(?![\p{L}'’])(?=\s*(?:\p{L}\b|$|[^\p{L}\s])|(?<=\p{Ll})\s\p{Ll})/u.exec(
      text.slice(at),
    );
  const given = found?.[1];
  if (found === null || given === undefined || !(isListedName(bare(term)) || mayBeName(term))) return [];
  if (isWord(bare(given)) && !wordGivenNames.has(bare(given))) return [];
  const end = at + found[0].length;
  return [{ start: end - given.length, end }];
};

/** A given name that is a word too, or that the library reads apart, right before a name: `Chase Hunter`. */
export const givenBefore = (text: string, at: number): Stretch[] => {
  const found = /(?<![\p{L}\d.'’-])(\p{Lu}\p{Ll}{2,})\s+$/u.exec(text.slice(0, at));
  const given = bare(found?.[1] ?? '');
  if (found === null || noNames.has(given) || !(isListedName(given) || wordGivenNames.has(given))) return [];
  return [{ start: found.index, end: found.index + given.length }];
};

/** True of a word in no list that stands after a name as the name is written, and before nothing that makes it a place. */
const isUnlistedBeside = (text: string, word: string, name: string, end: number): boolean =>
  word.length > 3 &&
  [/^\p{Lu}+$/u, /^\p{Lu}\p{Ll}/u, /^\p{Ll}/u].some((letters) => letters.test(name) && letters.test(word)) &&
  /[aeiouyáéíóú]/iu.test(word) &&
  mayBeName(word) &&
  !isMistyped(bare(word)) &&
  !afterPlaces.has(wordAfter(text, end));

/**
 * A surname after a given name that the library reads alone: a listed one behind an initial (`miguel a torres`), or one in no list
 * (`isaias ajqui`).
 */
export const surnameAfter = (text: string, given: string, at: number): Stretch[] => {
  const found = /^\s+(\p{L}\.?\s+)?(\p{L}[\p{L}'’-]{2,})/u.exec(text.slice(at));
  const [whole = '', initial, surname = ''] = found ?? [];
  const end = at + whole.length;
  const isOne =
    initial === undefined ? isUnlistedBeside(text, surname, given, end) : isListedName(bare(surname));
  return isOne ? [{ start: at + /^\s*/.exec(whole)![0].length, end }] : [];
};

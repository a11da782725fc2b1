import { namedPerson } from '../model/field.ts';
import { english } from '../names/english.ts';
import {
  afterNames,
  afterPlaces,
  afterTitles,
  agencyLetters,
  beforePlaces,
  citiesAfterAgency,
  noNames,
  noPersonsTogether,
  radioLetters,
  titles,
  wordGivenNames,
  wordSurnames,
} from './name-words.ts';
import { nicknamesIn, withoutQuoted, type Stretch } from './nicknames.ts';
import { unlistedNames } from './unlisted-names.ts';

/** A title and the word after it, which is a name where nobody knows it as a word. */
const titled = new RegExp(
  `\\b(?:${titles.join('|')}|s/a|bpa)\\.?\\s+(?<initial>\\p{L}\\.?\\s+)?(?<name>\\p{Lu}[\\p{L}'’-]{2,})`,
  'giu',
);

const bare = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}]/gu, '');

const isWord = (word: string): boolean =>
  Object.hasOwn(english().lexicon, word) || noNames.has(word) || afterTitles.has(word);

/** True of a word that the library's list tags as a name: `MaleName`, `LastName`, `Person`. */
const isListedName = (word: string): boolean => /(?:Name|^Person)$/u.test(String(english().lexicon[word]));

const wordAfter = (text: string, at: number): string => bare(/^\W*(\S+)/u.exec(text.slice(at))?.[1] ?? '');
const wordBefore = (text: string, at: number): string =>
  bare(/(\S+)\W*$/u.exec(text.slice(0, at))?.[1] ?? '');

interface Term {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/**
 * A name without the word after it, which the library takes in where two of a name precede (`Harold Benson stop`), or one
 * that is a city too (`Charlotte request`).
 */
const wholeName = (terms: readonly Term[]): readonly Term[] => {
  const last = bare(terms.at(-1)?.text ?? '');
  const isName =
    terms.length < 2 ||
    (!afterNames.has(last) &&
      (terms.length < 3 || !Object.hasOwn(english().lexicon, last) || isListedName(last)));
  return isName ? terms : wholeName(terms.slice(0, -1));
};

const isOfTown = (word: string): boolean => ['City', 'Place'].includes(String(english().lexicon[word]));

/** A first part of a double name that is in no list: `Quintana-Reyes`. */
const joinedBefore = (text: string, at: number): number => {
  const first = /(?<![\p{L}\d])(\p{L}{3,})-$/u.exec(text.slice(0, at))?.[1];
  return first === undefined || isWord(bare(first)) ? at : at - first.length - 1;
};

/** A term without the signs that the library counts to it, and with what a hyphen joins to it (`Al-Rashid`). */
const lettersOf = (text: string, { offset: { start, length } }: Term): Stretch => {
  const letters = /^[\p{L}'’-]*/u.exec(text.slice(start, start + length))?.[0].replace(/-+$/u, '') ?? '';
  const end = start + letters.length;
  const from = joinedBefore(text, start);
  const joined = /^-(\p{L}+)/u.exec(text.slice(end))?.[0] ?? '';
  const goesOn = isListedName(bare(joined)) || isOfTown(bare(joined)) || !isWord(bare(joined));
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
const surnameBefore = (text: string, at: number): Stretch[] => {
  const surname = /(\p{L}[\p{L}'’-]+),\s*$/u.exec(text.slice(0, at))?.[1];
  if (surname === undefined || (isWord(bare(surname)) && !isTown(text, surname, at))) return [];
  const start = text.lastIndexOf(surname, at);
  return [{ start, end: start + surname.length }];
};

/** States whose letters are words too are told by their capitals: `Eugene OR`. */
const stateAfter = /^\s*,?\s*(?:AL|DE|HI|ID|IN|LA|MA|ME|OH|OK|OR|PA)\b/;

/** A word in no list, or a name that is a word too, after a name and a comma, where the text ends or another sign comes: `Nguyen, Thi`, `Grant, Will`. */
const givenAfter = (text: string, term: string, at: number): Stretch[] => {
  const found = /^,\s*(\p{Lu}[\p{L}'’-]+)(?=\s*(?:$|[^\p{L}\s]))/u.exec(text.slice(at));
  const given = found?.[1];
  if (found === null || given === undefined || !isListedName(bare(term))) return [];
  if (isWord(bare(given)) && !wordGivenNames.has(bare(given))) return [];
  const end = at + found[0].length;
  return [{ start: end - given.length, end }];
};

/** A given name that is a word too, or that the library reads apart, right before a name: `Chase Hunter`. */
const givenBefore = (text: string, at: number): Stretch[] => {
  const found = /(?<![\p{L}\d.'’-])(\p{Lu}\p{Ll}{2,})\s+$/u.exec(text.slice(0, at));
  const given = bare(found?.[1] ?? '');
  if (found === null || noNames.has(given) || !(isListedName(given) || wordGivenNames.has(given))) return [];
  return [{ start: found.index, end: found.index + given.length }];
};

/** An initial and a surname after a given name that the library reads alone: `miguel a torres`. */
const surnameAfter = (text: string, at: number): Stretch[] => {
  const found = /^\s+\p{L}\.?\s+(\p{L}[\p{L}'’-]{2,})/u.exec(text.slice(at));
  if (found === null || !isListedName(bare(found[1] ?? ''))) return [];
  return [{ start: at + /^\s*/.exec(found[0])![0].length, end: at + found[0].length }];
};

/** True of a word called like a person that is a city here: before a state, or as the office of an agency. */
const isCity = (text: string, word: string, start: number, end: number): boolean =>
  (/\p{Ll}/u.test(text) && stateAfter.test(text.slice(end))) ||
  (citiesAfterAgency.has(word) && agencyLetters.has(wordBefore(text, start)));

/** True of what a radio or a court calls so (`Adam 21`, `Terry stop`), and of a word that only follows names. */
const isCalledSo = (text: string, word: string, end: number): boolean =>
  afterNames.has(word) ||
  (radioLetters.has(word) && /^[ -]\d{1,3}(?![\d\p{L}])/u.test(text.slice(end))) ||
  (word === 'terry' && /^(?:stop|frisk|pat)/.test(wordAfter(text, end)));

const isNoPersonHere = (text: string, word: string, start: number, end: number): boolean =>
  isCalledSo(text, word, end) || isCity(text, word, start, end);

/** The words of the names that the library's lists of names and its grammar find, those of places left out. */
const listedNames = (text: string): Stretch[] => {
  const found = english()
    .read(text)
    .people()
    .json({ offset: true, terms: { offset: true } }) as { terms: Term[] }[];
  return found.flatMap(({ terms }) => {
    const named = wholeName(terms.filter((term) => !noNames.has(bare(term.text))));
    const first = named[0];
    const last = named.at(-1);
    if (first === undefined || last === undefined) return [];
    const end = last.offset.start + last.offset.length;
    const isPlace =
      noPersonsTogether.has(named.map((term) => bare(term.text)).join(' ')) ||
      beforePlaces.has(bare(first.text)) ||
      beforePlaces.has(wordBefore(text, first.offset.start)) ||
      afterPlaces.has(bare(last.text)) ||
      wordAfter(text, end) === 'county' ||
      (named.length === 1 &&
        (afterPlaces.has(wordAfter(text, end)) ||
          isNoPersonHere(text, bare(first.text), first.offset.start, end)));
    if (isPlace) return [];
    const beside = named.map((term) => lettersOf(text, term));
    const lastEnd = beside.at(-1)?.end ?? end;
    return [
      ...surnameBefore(text, first.offset.start),
      ...givenBefore(text, beside[0]?.start ?? first.offset.start),
      ...beside,
      ...givenAfter(text, last.text, lastEnd),
      ...surnameAfter(text, lastEnd),
    ];
  });
};

const titledNames = (text: string): Stretch[] =>
  [...text.matchAll(titled)].flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    const end = match.index + match[0].length;
    const isSurname = wordSurnames.has(bare(name)) && !afterPlaces.has(wordAfter(text, end));
    const start = end - name.length - (match.groups?.['initial']?.length ?? 0);
    return isWord(bare(name)) && !isSurname ? [] : [{ start, end }];
  });

const knows = (word: string): boolean => isWord(bare(word));

const memoSize = 10_000;
const memo = new Map<string, readonly Stretch[]>();

/**
 * Digits as 0, since texts that differ by them alone name persons at the same places; signs typed for a space as one, a
 * dot or a stroke between whole words among them (`miguel.torres`, `ICE/Torres`), not `w/m` nor `U.S.`. A name that was
 * left out before is no part of another.
 */
const evened = (text: string): string =>
  text
    .replaceAll(/\d/g, '0')
    .replaceAll(namedPerson, ' '.repeat(namedPerson.length))
    .replaceAll(/[_;+]|[,:](?=\p{L})|(?<=\p{L}{3})[./](?=\p{L}{3})/gu, ' ');

/**
 * The words in which a text names a person, as far as a library's lists of names, its grammar and a title before a
 * name tell. A town that is called like a person and stands alone is taken for one: better a
 * town unnamed.
 */
export const namesIn = (text: string): readonly Stretch[] => {
  const key = evened(text);
  const known = memo.get(key);
  if (known !== undefined) return known;
  const whole = withoutQuoted(key);
  const persons = [...listedNames(key), ...titledNames(key), ...(whole === key ? [] : listedNames(whole))];
  const nicknames = nicknamesIn(key, persons, knows);
  const names = [
    ...persons,
    ...nicknames,
    ...unlistedNames(key, knows, (word) => isListedName(bare(word))),
  ].toSorted((x, y) => x.start - y.start);
  if (memo.size >= memoSize) memo.clear();
  memo.set(key, names);
  return names;
};

/**
 * The parts of a quote, plain and matched in turn, without the names of persons in the plain ones; the matched words
 * are what was judged and stand as they were recorded.
 */
export const withoutNames = (parts: readonly string[]): string[] => {
  const hasPlainWords = parts.some((part, index) => index % 2 === 0 && /\p{L}{2}/u.test(part));
  if (!hasPlainWords) return [...parts];
  const names = namesIn(parts.join(''));
  let from = 0;
  return parts.map((part, index) => {
    const start = from;
    from += part.length;
    return index % 2 === 1 ? part : masked(part, start, names);
  });
};

const marksTogether = /\[name\](?:[\s,.;'’"“”‘`_+-]*\[name\])+/gu;

/** A part of a text, which begins at `from`, with one mark for the names in it that nothing but space or signs parts. */
const masked = (part: string, from: number, names: readonly Stretch[]): string => {
  let shown = '';
  let at = 0;
  for (const { start, end } of names) {
    const [first, last] = [Math.max(start - from, at), Math.min(end - from, part.length)];
    if (first >= last) continue;
    const between = part.slice(at, first);
    const goesOn = shown.endsWith(namedPerson) && /^(?:[\s,.;'’"“”‘`_+-]|\b\p{L}\.)*$/u.test(between);
    if (!goesOn) shown += between + namedPerson;
    at = last;
  }
  return (shown + part.slice(at)).replaceAll(marksTogether, namedPerson);
};

import { namedPerson } from '../../model/field.ts';
import { english } from '../../names/english.ts';
import { bare, isListedName, isOfTown, isWord, wordAfter, wordBefore } from './known-words.ts';
import {
  givenAfter,
  givenBefore,
  lettersOf,
  surnameAfter,
  surnameBefore,
  surnameInCapitals,
  wholeName,
  type Term,
} from './name-parts.ts';
import {
  afterNames,
  afterPlaces,
  agencyLetters,
  beforePlaces,
  citiesAfterAgency,
  citiesAfterIn,
  looseSurnames,
  noNames,
  radioLetters,
  titles,
  wordGivenNames,
  wordSurnames,
} from './name-words.ts';
import { nicknamesIn, withoutQuoted, type Stretch } from './nicknames.ts';
import { calledLikePersons, plainWords } from './plain-words.ts';
import { namesByRole } from './role-names.ts';
import { mayBeName, unlistedNames } from './unlisted-names.ts';

/** A title and the word after it, which is a name where nobody knows it as a word. */
const titled = new RegExp(
  `\\b(?:(?:${titles.join('|')}|s/a|bpa)\\.?\\s+){1,3}(?<initial>\\p{L}\\.?\\s+)?(?<name>\\p{Lu}[\\p{L}'’-]{2,})`,
  'giu',
);

/** States whose letters are words too are told by their capitals: `Eugene OR`. */
const stateAfter = /^\s*,?\s*(?:AL|DE|HI|ID|IN|LA|MA|ME|OH|OK|OR|PA)\b/;

/** What makes a word before it the first of a town's name, or a school's: `Brown Deer PD`, `Roosevelt HS`. */
const restOfTown =
  /^(?<words>(?: \p{Lu}\p{Ll}+){1,2}) (?:PD|SO|DPS|[Pp]olice|[Cc]ounty|[Ss]heriff)(?!\p{L})/u;
const schoolAfter = /^ (?:HS|MS|ES|High|Middle)(?! ?\d|\p{L})/u;

/** True of a name that is a word too before other words that are no names: behind a person a town or a county is named. */
const beginsTown = (text: string, word: string, end: number): boolean => {
  if (![looseSurnames, wordSurnames, wordGivenNames].some((list) => list.has(word))) return false;
  const words = restOfTown.exec(text.slice(end))?.groups?.['words']?.trim().split(' ') ?? [];
  const areWords = words.map(bare).every((one) => isWord(one) && !isListedName(one) && !isOfTown(one));
  return words.length > 0 && areWords;
};

/** Two streets where something is: `at Madison and Jackson`. */
const crossing = /(?<=(?:^|\s)(?:at|@|near) )\p{Lu}\p{Ll}+(?: and | ?& ?)\p{Lu}\p{Ll}+(?![\p{L} ]*['’])/gu;
const isAtCrossing = (text: string, start: number): boolean =>
  [...text.matchAll(crossing)].some(
    ({ index, 0: streets }) => index <= start && start < index + streets.length,
  );

/** True of a word called like a person that is a place here: before a state, behind `in`, or as the office of an agency. */
const isCity = (text: string, word: string, start: number, end: number): boolean =>
  (/\p{Ll}/u.test(text) && stateAfter.test(text.slice(end))) ||
  (citiesAfterAgency.has(word) && ['in', ...agencyLetters].includes(wordBefore(text, start))) ||
  (citiesAfterIn.has(word) && wordBefore(text, start) === 'in' && !/^['’]/.test(text.slice(end))) ||
  schoolAfter.test(text.slice(end)) ||
  isAtCrossing(text, start) ||
  beginsTown(text, word, end);

/** True of what a radio or a court calls so (`Adam 21`, `Terry stop`), and of a word that only follows names. */
const isCalledSo = (text: string, word: string, end: number): boolean =>
  afterNames.has(word) ||
  (radioLetters.has(word) && /^[ -]\d{1,3}(?![\d\p{L}])/u.test(text.slice(end))) ||
  english().lexicon[word] === 'Month' ||
  (word === 'terry' && /^(?:stop|frisk|pat)/.test(wordAfter(text, end)));

const isNoPersonHere = (text: string, word: string, start: number, end: number): boolean =>
  isCalledSo(text, word, end) || isCity(text, word, start, end);

const isNoName = (word: string): boolean =>
  word === '' ||
  noNames.has(word) ||
  (afterNames.has(word) && word !== 'van') ||
  (plainWords.has(word) && !isListedName(word));

/** True of a word in small letters that is a name too, and others that are none: `grant funded`, `rob w/ gun`. */
const isPhrase = (named: readonly Term[]): boolean => {
  const [first = '', ...rest] = named.map(({ text }) => text);
  return (
    /^\p{Ll}/u.test(first) &&
    wordGivenNames.has(bare(first)) &&
    rest.length > 0 &&
    !rest.some((word) => isListedName(bare(word)) || wordSurnames.has(bare(word)) || mayBeName(word))
  );
};

/** True of what the library takes for a person and is a place, a code, or a phrase, as the words beside it tell. */
const isNoPerson = (text: string, named: readonly Term[]): boolean => {
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return true;
  const end = last.offset.start + last.offset.length;
  return (
    isPhrase(named) ||
    beforePlaces.has(bare(first.text)) ||
    beforePlaces.has(wordBefore(text, first.offset.start)) ||
    afterPlaces.has(bare(last.text)) ||
    wordAfter(text, end) === 'county' ||
    (named.length === 1 &&
      (afterPlaces.has(wordAfter(text, end)) ||
        isNoPersonHere(text, bare(first.text), first.offset.start, end)))
  );
};

/** The words of the names that the library's lists of names and its grammar find, those of places left out. */
const listedNames = (text: string): Stretch[] => {
  const found = english()
    .read(text)
    .people()
    .json({ offset: true, terms: { offset: true } }) as { terms: Term[] }[];
  return found.flatMap(({ terms }) => {
    const named = wholeName(terms.filter((term) => !isNoName(bare(term.text))));
    const first = named[0];
    const last = named.at(-1);
    if (first === undefined || last === undefined) return [];
    const end = last.offset.start + last.offset.length;
    if (isNoPerson(text, named)) return [];
    const beside = named.map((term) => lettersOf(text, term));
    const lastEnd = beside.at(-1)?.end ?? end;
    return [
      ...surnameBefore(text, first.offset.start),
      ...(named.length === 1 ? surnameInCapitals(text, first.offset.start, first.text) : []),
      ...givenBefore(text, beside[0]?.start ?? first.offset.start),
      ...beside,
      ...givenAfter(text, last.text, lastEnd),
      ...surnameAfter(text, last.text, lastEnd),
    ];
  });
};

const titledNames = (text: string): Stretch[] =>
  [...text.matchAll(titled)].flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    const end = match.index + match[0].length;
    const isSurname = wordSurnames.has(bare(name)) && !afterPlaces.has(wordAfter(text, end));
    const start = end - name.length - (match.groups?.['initial']?.length ?? 0);
    const isOther = /^\p{Lu}\p{Ll}/u.test(name) ? isWord(bare(name)) : !mayBeName(name);
    return isOther && !isSurname ? [] : [{ start, end }];
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
    .replaceAll(calledLikePersons, (thing) => '0'.repeat(thing.length))
    .replaceAll(namedPerson, ' '.repeat(namedPerson.length))
    .replaceAll(/(?<![\p{L}\d])a[./]k[./]a\.?(?![\p{L}\d])/giu, (alias) => 'aka'.padEnd(alias.length))
    .replaceAll(/(?<![\p{L}\d.])r\.([op])\.(?![\p{L}\d])/giu, 'r/$1 ')
    .replaceAll(
      /[_;+]|[,:](?=\p{L})|(?<=\p{L}{3})[./](?=\p{L}{3})|(?<=\p{L}{4})\/(?=\p{Lu}\.? ?\p{L}{3}|\d)|(?<=\d)\/(?=\p{L}{4})/gu,
      ' ',
    );

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
  const names = [...persons, ...nicknames, ...namesByRole(key), ...unlistedNames(key)].toSorted(
    (x, y) => x.start - y.start,
  );
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

import { createRequire } from 'node:module';
import type nlp from 'compromise';

/** What a document shows in place of a person's name. */
const namedPerson = '[name]';

/** A stretch of a text: UTF-16 code units, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of police work that the library takes for names, and cities that offices of ICE and sectors are called by. */
const words = 'adm alien amber chase marshal marshall marshals poe skip subj susp';
const cities = 'blaine havre houlton houston laredo marfa ramey swanton';

interface English {
  readonly read: typeof nlp;
  readonly lexicon: Readonly<Record<string, unknown>>;
}

let loaded: English | null = null;

/** The library with its lists of words; loaded when first asked for, since most logs have nothing to quote. */
const english = (): English => {
  if (loaded !== null) return loaded;
  // Its one file for `require`: its modules for `import` are hundreds, and take three times as long to load.
  const read = createRequire(import.meta.url)('compromise') as typeof nlp;
  read.addWords({
    ...Object.fromEntries(words.split(' ').map((word) => [word, 'Noun'])),
    ...Object.fromEntries(cities.split(' ').map((word) => [word, 'City'])),
  });
  const { one } = read.model() as { one: Pick<English, 'lexicon'> };
  loaded = { read, lexicon: one.lexicon };
  return loaded;
};

/** Words that make what stands before them a place or a body: `Marina PD`, `Warren MI PD`, `Monroe County`. */
const afterPlaces = setOf(
  'airport ave avenue beach blvd bridge city co constable county court da department dept dps fd field heights ' +
    'highway hospital hp hwy jail lane ln marshals office parish park pd police port rd road school sd sector ' +
    'sheriff sheriffs so sp springs st station street town township twp valley village ' +
    // States but those that are words too: who stands `in a van` is in no Indiana.
    'ak az ar ca ct fl ga ia il ks ky md mi mn mo ms mt nc nd ne nh nj nm nv ny ri sc tn tx ut va vt wa wi wv wy',
);

/** Words that begin the name of a place or of an operation: `San Mateo`, `Fort Wayne`. */
const beforePlaces = setOf(
  'camp el fort ft lake las los mount mt new op operation port saint san santa santo st',
);

/** Letters of agencies and the like: no part of a name, though the library joins them to one that stands beside. */
const noNames = setOf(
  'atf bp bpa cbp dea dhs dob ero fbi federal hsi ice ofo amo uscis usbp usms ' +
    'agent analyst capt captain cpl dep deputy det detective dr inv investigator lieutenant lt mr mrs ms ofc ofcr officer ' +
    'sa sergeant sgt tfo tpr trooper',
);

/** A title and the word after it, which is a name where nobody knows it as a word. */
const titled =
  /\b(?:agent|analyst|s\/?a|officer|ofc|ofcr|det|detective|sgt|sergeant|lt|lieutenant|capt|captain|cpl|dep|deputy|inv|investigator|tfo|tpr|trooper|mr|mrs|ms|dr)\.?\s+(?<name>\p{Lu}[\p{L}'’-]{2,})/giu;

/** Words after a title that the library's list of words has not, and that name nobody. */
const afterTitles = setOf(
  'involved involve vehicle vehicles veh plate impersonator impersonation patrol safety',
);

const bare = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}]/gu, '');

const isWord = (word: string): boolean =>
  Object.hasOwn(english().lexicon, word) || noNames.has(word) || afterTitles.has(word);

const wordAfter = (text: string, at: number): string => bare(/^\W*(\S+)/u.exec(text.slice(at))?.[1] ?? '');
const wordBefore = (text: string, at: number): string =>
  bare(/(\S+)\W*$/u.exec(text.slice(0, at))?.[1] ?? '');

interface Term {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** A name without the word after it (`Harold Benson stop`), which the library takes in where two of a name precede. */
const wholeName = (terms: readonly Term[]): readonly Term[] => {
  const last = terms.at(-1);
  const isName =
    last === undefined ||
    terms.length < 3 ||
    !Object.hasOwn(english().lexicon, bare(last.text)) ||
    String(english().lexicon[bare(last.text)]).endsWith('Name');
  return isName ? terms : wholeName(terms.slice(0, -1));
};

/** A term without the signs that the library counts to it. */
const lettersOf = (text: string, { offset: { start, length } }: Term): Stretch => {
  const letters = /^[\p{L}'’-]*/u.exec(text.slice(start, start + length))?.[0] ?? '';
  return { start, end: start + letters.length };
};

/** A word in no list before a comma and a name: `Villanueva, Ernesto`. */
const surnameBefore = (text: string, at: number): Stretch[] => {
  const surname = /(\p{L}[\p{L}'’-]+),\s*$/u.exec(text.slice(0, at))?.[1];
  if (surname === undefined || isWord(bare(surname))) return [];
  const start = text.lastIndexOf(surname, at);
  return [{ start, end: start + surname.length }];
};

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
    const isPlace =
      beforePlaces.has(bare(first.text)) ||
      beforePlaces.has(wordBefore(text, first.offset.start)) ||
      afterPlaces.has(bare(last.text)) ||
      (named.length === 1 && afterPlaces.has(wordAfter(text, last.offset.start + last.offset.length)));
    if (isPlace) return [];
    return [...surnameBefore(text, first.offset.start), ...named.map((term) => lettersOf(text, term))];
  });
};

const titledNames = (text: string): Stretch[] =>
  [...text.matchAll(titled)].flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    if (isWord(bare(name))) return [];
    const end = match.index + match[0].length;
    return [{ start: end - name.length, end }];
  });

const memoSize = 10_000;
const memo = new Map<string, readonly Stretch[]>();

/**
 * The words in which a text names a person, as far as a library's lists of names, its grammar and a title before a
 * name tell. A town that is called like a person and stands alone is taken for one: better a town unnamed.
 */
const namesIn = (text: string): readonly Stretch[] => {
  // Texts that differ by numbers alone name their persons at the same places.
  const key = text.replaceAll(/\d/g, '0');
  const known = memo.get(key);
  if (known !== undefined) return known;
  const names = [...listedNames(key), ...titledNames(key)].toSorted((x, y) => x.start - y.start);
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
  if (names.length === 0) return [...parts];
  let from = 0;
  return parts.map((part, index) => {
    const start = from;
    from += part.length;
    return index % 2 === 1 ? part : masked(part, start, names);
  });
};

/** A part of a text, which begins at `from`, with one mark for the names in it that nothing but space or signs parts. */
const masked = (part: string, from: number, names: readonly Stretch[]): string => {
  let shown = '';
  let at = 0;
  for (const { start, end } of names) {
    const [first, last] = [Math.max(start - from, at), Math.min(end - from, part.length)];
    if (first >= last) continue;
    const between = part.slice(at, first);
    const goesOn = shown.endsWith(namedPerson) && /^[\s,.'’-]*$/u.test(between);
    if (!goesOn) shown += between + namedPerson;
    at = last;
  }
  return shown + part.slice(at);
};

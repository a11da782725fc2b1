import {
  afterNames,
  afterPlaces,
  afterTitles,
  beforePlaces,
  noNames,
  wordsBeforeBirth,
} from './name-words.ts';
import type { Stretch } from './nicknames.ts';

const letters = "\\p{L}[\\p{L}'’-]*\\p{L}";

/** Endings of words, and of few names. */
const wordEnding = /(?:ing|tion|ions|ment|ments|ness|able|ence|ance|ship|ed|tainer)$/;

const bare = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}]/gu, '');

/** True of a word that may be a name as far as it itself tells: in no list, and made as few other words are. */
const mayBeName = (word: string, isWord: (word: string) => boolean): boolean => {
  const plain = bare(word);
  if (plain.length < 2 || isWord(plain) || wordEnding.test(plain)) return false;
  return ![afterNames, afterPlaces, beforePlaces, afterTitles, noNames, wordsBeforeBirth].some((list) =>
    list.has(plain),
  );
};

/** The last of what a pattern finds, its group `name`, where that may be a name. */
const found = (text: string, pattern: RegExp, isWord: (word: string) => boolean): Stretch[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    const from = match.index + match[0].lastIndexOf(name);
    return mayBeName(name.split(/\s/u).at(-1) ?? '', isWord)
      ? [{ start: from, end: from + name.length }]
      : [];
  });

/** An initial and a surname: `J. Holmqvist`; the letters of the winds are of streets, two at once of countries and cities. */
const initialed =
  /(?<![\p{L}\d.'’&/-])(?<name>(?![NSEW]\.|U\. ?Haul|(?:U\. ?S|D\. ?C|L\. ?A|N\. ?Y|P\. ?D|S\. ?F)\.)\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}'’-]{3,})/gu;
/** The officers who deport, whose title is a word too: `DO Holmqvist`. */
const titledInCapitals = /(?<![\p{L}\d])(?:DO|SDDO|IEA|CBPO)\s+(?<name>\p{Lu}\p{Ll}[\p{L}'’-]{2,})/gu;

/** Two or three words right before a day of birth: `Pao Holmqvist DOB`. */
const beforeBirth = new RegExp(`(?<names>(?:${letters},?\\s+){2,3})[(,]?\\s*d\\.?o\\.?b(?!\\p{L})`, 'giu');

const bornOnes = (text: string, isWord: (word: string) => boolean): Stretch[] =>
  [...text.matchAll(beforeBirth)].flatMap((match) => {
    const those = [...(match.groups?.['names'] ?? '').matchAll(/[\p{L}'’-]+/gu)];
    const run: Stretch[] = [];
    for (const one of those.toReversed()) {
      if (!mayBeName(one[0], isWord)) break;
      run.unshift({ start: match.index + one.index, end: match.index + one.index + one[0].length });
    }
    return run.length > 1 ? run : [];
  });

/**
 * Names in no list, by where they stand: behind an initial or a title in capitals, or before a day of birth. What
 * `isWord` knows is none.
 */
export const unlistedNames = (text: string, isWord: (word: string) => boolean): Stretch[] => [
  ...found(text, initialed, isWord),
  ...found(text, titledInCapitals, isWord),
  ...bornOnes(text, isWord),
];

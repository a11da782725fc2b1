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
const found = (
  text: string,
  pattern: RegExp,
  isWord: (word: string) => boolean,
  isListed: (word: string) => boolean = () => false,
): Stretch[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    const from = match.index + match[0].lastIndexOf(name);
    const last = name.split(/\s/u).at(-1) ?? '';
    return isListed(last) || mayBeName(last, isWord) ? [{ start: from, end: from + name.length }] : [];
  });

/** An initial and a surname: `J. Holmqvist`; the letters of the winds are of streets, two at once of countries and cities. */
const initialed =
  /(?<![\p{L}\d.'’&/-])(?<name>(?![NSEW]\.|U\. ?Haul|(?:U\. ?S|D\. ?C|L\. ?A|N\. ?Y|P\. ?D|S\. ?F)\.)\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}'’-]{3,})/gu;
/** The officers who deport, whose title is a word too: `DO Holmqvist`. */
const titledInCapitals = /(?<![\p{L}\d])(?:DO|SDDO|IEA|CBPO)\s+(?<name>\p{Lu}\p{Ll}[\p{L}'’-]{2,})/gu;

/** Initials that stand for a child, who is named so: `juv A.M.`. */
const childsInitials =
  /(?<![\p{L}\d])(?:juv(?:enile)?s?|minor|child|runaway)(?:\s+(?:initials|named?))?[\s:,(]+(?<initials>(?!U\.S)(?:\p{L}\.){2,4}\p{L}?)(?![\p{L}\d])/giu;

const initialsOfChildren = (text: string): Stretch[] =>
  [...text.matchAll(childsInitials)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match.groups?.['initials'] ?? '').length, end };
  });

/** Who asked, and the one name between brackets: `HSI per Holmqvist`, `HSI Task Force (Holmqvist)`. Behind `by` it is a town as often. */
const whoAsked = /(?<![\p{L}\d])(?:per|poc)\s+(?<name>\p{Lu}\p{Ll}{4,})(?=$|[^\p{L}\d'’-])/gu;
const inBrackets = /(?<=(?<![\p{L}\d])(?:TFO|[Tt]ask [Ff]orce)\s{0,2})\((?<name>\p{Lu}\p{Ll}{4,})\)/gu;

/** Two names behind what is of a person: `warrant Torvald Holmqvist`, `target HOLMQVIST, TORVALD`. */
const ofPerson =
  /(?<![\p{L}\d])(?:warrant|detainer|hold|target|arrest|subj(?:ect)?|susp(?:ect)?|witness|victim|owner|driver|named|r\/o)[\s:,-]+(?:(?:for|on|is)\s+)?(?<names>\p{Lu}\p{Ll}{2,}\s\p{Lu}\p{Ll}{2,}|\p{Lu}\p{L}{3,},\s*\p{Lu}\p{L}{3,})(?=$|[^\p{L}\d'’-])/giu;

const goesOnAsPlace = (text: string, at: number): boolean =>
  afterPlaces.has(bare(/^\W*(\S+)/u.exec(text.slice(at))?.[1] ?? ''));

const twoOfPerson = (text: string, isWord: (word: string) => boolean): Stretch[] =>
  [...text.matchAll(ofPerson)].flatMap((match) => {
    const names = match.groups?.['names'] ?? '';
    const end = match.index + match[0].length;
    const begin = end - names.length;
    const isName =
      /^\p{Lu}/u.test(names) &&
      /[\s,]\p{Lu}/u.test(names) &&
      names.split(/,?\s*(?=\p{Lu}\p{L}+$)/u).every((name) => mayBeName(name, isWord));
    return isName && !goesOnAsPlace(text, end) ? [{ start: begin, end }] : [];
  });

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
 * Names in no list, by where they stand: behind an initial or a title in capitals, before a day of birth, behind what is
 * of a person, or as who asked. What `isWord` knows is none, but for a listed name behind an initial.
 */
export const unlistedNames = (
  text: string,
  isWord: (word: string) => boolean,
  isListed: (word: string) => boolean,
): Stretch[] => [
  ...found(text, initialed, isWord, isListed),
  ...[whoAsked, inBrackets].flatMap((pattern) =>
    found(text, pattern, isWord).filter(({ end }) => !goesOnAsPlace(text, end)),
  ),
  ...twoOfPerson(text, isWord),
  ...initialsOfChildren(text),
  ...found(text, titledInCapitals, isWord),
  ...bornOnes(text, isWord),
];

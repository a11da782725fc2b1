import { bare, isListedName, isMistyped, isOfTown, isWord, wordAfter } from './known-words.ts';
import { afterNames, afterPlaces, beforePlaces } from './name-words.ts';
import type { Stretch } from './nicknames.ts';

const letters = "\\p{L}[\\p{L}'’-]*\\p{L}";

/** Endings of words, and of few names. */
const wordEnding = /(?:ing|tion|ions|ment|ments|ness|able|ence|ance|ship|ed|tainer)$/;

/** True of a word that may be a name as far as it itself tells: in no list, and made as few other words are. */
export const mayBeName = (word: string): boolean => {
  const plain = bare(word);
  if (plain.length < 2 || isWord(plain) || wordEnding.test(plain)) return false;
  return ![afterNames, afterPlaces, beforePlaces].some((list) => list.has(plain));
};

/** The last of what a pattern finds, its group `name`, where that may be a name. */
const found = (text: string, pattern: RegExp, isListed: (word: string) => boolean = () => false): Stretch[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    const from = match.index + match[0].lastIndexOf(name);
    const last = name.split(/\s/u).at(-1) ?? '';
    return isListed(last) || mayBeName(last) ? [{ start: from, end: from + name.length }] : [];
  });

/** An initial and a surname: `J. Holmqvist`; the letters of the winds are of streets, two at once of countries and cities. */
const initialed =
  /(?<![\p{L}\d.'’&/-])(?<name>(?![NSEW]\.|U\. ?Haul|(?:U\. ?S|D\. ?C|L\. ?A|N\. ?Y|P\. ?D|S\. ?F)\.)\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}'’-]{3,})/gu;
/** The officers who deport, whose title is a word too: `DO Holmqvist`. */
const titledInCapitals =
  /(?<![\p{L}\d])(?:DO|SDDO|IEA|CBPO|GS|AFOD)\s+(?<name>(?:\p{Lu}\.?\s)?\p{Lu}\p{Ll}[\p{L}'’-]{2,})/gu;

/** Initials that stand for a child or a victim, who are named so: `juv A.M.`; the letters of what was done to her are none. */
const childsInitials =
  /(?<![\p{L}\d])(?:juv(?:enile)?s?|minor|child|runaway|vic(?:tim)?s?)(?:\s+(?:initials|named?))?[\s:,(]+(?<initials>(?!U\.S|D\.V|S\.A|H\.T|R\.O|O\.P)(?:\p{L}\.){2,4}\p{L}?)(?![\p{L}\d])/giu;

const initialsOfChildren = (text: string): Stretch[] =>
  [...text.matchAll(childsInitials)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match.groups?.['initials'] ?? '').length, end };
  });

/** Who asked, and the one name between brackets: `HSI per Holmqvist`, `HSI Task Force (Holmqvist)`. Behind `by` it is a town as often. */
const whoAsked = /(?<![\p{L}\d])(?:per|poc)\s+(?<name>\p{Lu}\p{Ll}{4,})(?=$|[^\p{L}\d'’-])/gu;
const inBrackets = /(?<=(?<![\p{L}\d])(?:TFO|[Tt]ask [Ff]orce)\s{0,2})\((?<name>\p{Lu}\p{Ll}{4,})\)/gu;

/** Of a family: `the Holmqvist brothers`. */
const ofFamily =
  /(?<![\p{L}\d])the\s+(?<name>\p{Lu}\p{Ll}{3,})(?=\s(?:brothers|sisters|family|residence|household)(?!\p{L}))/gu;

/** A surname and a given name or an initial alone between signs, as a form has them: `Immigration - Oddfellow, Quenby`. */
const surnameFirst =
  /(?<=^|[-–—:/;(]\s?|\d\s)(?<surname>\p{Lu}[\p{L}'’-]{3,}),\s?(?<given>\p{Lu}[\p{L}'’-]{3,}(?:\s\p{Lu}(?!\p{L}))?|\p{Lu}\.?(?!\p{L}))(?=\s*(?:$|[-–—:/;()]|\d|[Dd]\.?[Oo]\.?[Bb]))/gu;

/** Of two towns as often: `Minneapolis, Bloomington`. */
const madeAsTown = /(?:polis|ton|ville|burgh?|field|dale|mouth)$/iu;

const surnamesFirst = (text: string): Stretch[] =>
  [...text.matchAll(surnameFirst)].flatMap(({ index, 0: name, groups }) => {
    const words = [groups?.['surname'] ?? '', groups?.['given']?.split(' ')[0] ?? ''];
    const areNames = words
      .filter((word) => bare(word).length > 1)
      .every((word) => mayBeName(word) && !isMistyped(bare(word)) && !madeAsTown.test(word));
    return areNames ? [{ start: index, end: index + name.length }] : [];
  });

/** Two or three words right before a day of birth: `Pao Holmqvist DOB`. */
const beforeBirth = new RegExp(`(?<names>(?:${letters},?\\s+){2,3})[(,]?\\s*d\\.?o\\.?b(?!\\p{L})`, 'giu');

const bornOnes = (text: string): Stretch[] =>
  [...text.matchAll(beforeBirth)].flatMap((match) => {
    const those = [...(match.groups?.['names'] ?? '').matchAll(/[\p{L}'’-]+/gu)];
    const run: Stretch[] = [];
    for (const one of those.toReversed()) {
      if (!mayBeName(one[0])) break;
      run.unshift({ start: match.index + one.index, end: match.index + one.index + one[0].length });
    }
    return run.length > 1 ? run : [];
  });

/**
 * Names in no list, by where they stand: behind an initial or a title in capitals, before a day of birth, or as who
 * asked. What is known as a word is none, but for a listed name behind an initial.
 */
export const unlistedNames = (text: string): Stretch[] => [
  ...found(text, initialed, (word) => isListedName(bare(word)) || isOfTown(bare(word))),
  ...[whoAsked, inBrackets, ofFamily].flatMap((pattern) =>
    found(text, pattern, (word) => pattern === ofFamily && isListedName(bare(word))).filter(
      ({ end }) => !afterPlaces.has(wordAfter(text, end)),
    ),
  ),
  ...surnamesFirst(text),
  ...initialsOfChildren(text),
  ...found(text, titledInCapitals),
  ...bornOnes(text),
];

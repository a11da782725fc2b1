import { english } from '../src/names/english.ts';

const wordsOfKind = (kind: RegExp): string =>
  Object.entries(english().lexicon)
    .filter(([word, is]) => kind.test(String(is)) && !word.includes(' '))
    .map(([word]) => word)
    .toSorted()
    .join(' ');

/**
 * The words that persons alone are called by, out of the library's list and those added to it: judging asks for them
 * in every run, and the library takes longer to load than ten searches to judge.
 */
export const listedNames = (): string => {
  return `${JSON.stringify({ surnames: wordsOfKind(/^LastName$/), first_names: wordsOfKind(/^(?:Male|Female|First)Name$/) }, null, 2)}\n`;
};

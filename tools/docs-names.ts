import { english } from '../src/names/english.ts';

/**
 * The words that persons alone are called by, out of the library's list and those added to it: judging asks for them
 * in every run, and the library takes longer to load than ten searches to judge.
 */
export const listedNames = (): string => {
  const of = (kind: RegExp): string =>
    Object.entries(english().lexicon)
      .filter(([word, is]) => kind.test(String(is)) && !word.includes(' '))
      .map(([word]) => word)
      .toSorted()
      .join(' ');
  return `${JSON.stringify({ surnames: of(/^LastName$/), first_names: of(/^(?:Male|Female|First)Name$/) }, null, 2)}\n`;
};

import { createRequire } from 'node:module';
import type nlp from 'compromise';
import { counties, firstNames, noPersons, officeCities, surnames } from './added-words.ts';

/** The library that reads English, and its list of words with what each is. */
interface English {
  readonly read: typeof nlp;
  readonly lexicon: Readonly<Record<string, unknown>>;
}

const tagged = (words: readonly string[], tag: string): Record<string, string> =>
  Object.fromEntries(words.map((word) => [word, tag]));

let loaded: English | null = null;

/**
 * The library with its lists of words and those added here. Loaded when first asked for, since most logs have no name to
 * ask about; in one place, since what is added is added for all who ask, whoever asks first.
 */
export const english = (): English => {
  if (loaded !== null) return loaded;
  // Its one file for `require`: its modules for `import` are hundreds, and take three times as long to load.
  const read = createRequire(import.meta.url)('compromise') as typeof nlp;
  read.addWords({
    ...tagged(noPersons, 'Noun'),
    ...tagged(officeCities, 'City'),
    ...tagged(counties, 'Place'),
    ...tagged(surnames.split(' '), 'LastName'),
    ...tagged(firstNames.split(' '), 'FirstName'),
  });
  const { one } = read.model() as { one: Pick<English, 'lexicon'> };
  loaded = { read, lexicon: one.lexicon };
  return loaded;
};

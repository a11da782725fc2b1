import { readFile } from 'node:fs/promises';
import { accuracySchema, type Accuracy } from '../model/accuracy.ts';

/** How the standing rules judged labelled examples, as it was measured when they were last changed; null before. */
export const accuracyOf = async (): Promise<Accuracy | null> => {
  const text = await readFile(new URL('../classify/accuracy.json', import.meta.url), 'utf8').catch(
    () => null,
  );
  return text === null ? null : accuracySchema.parse(JSON.parse(text));
};

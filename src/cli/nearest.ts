import { distance } from 'fastest-levenshtein';

/** The known word that a misspelled one most likely means: at most two slips of a finger, fewer in a short word; else null. */
export const nearest = (written: string, known: readonly string[]): string | null => {
  const most = written.length < 5 ? 1 : 2;
  const [best] = known
    .map((word) => ({ word, far: distance(written.toLowerCase(), word) }))
    .filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far);
  return best?.word ?? null;
};

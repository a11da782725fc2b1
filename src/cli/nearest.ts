/** Slips of a finger between two words: letters put in, left out, changed, or two that changed places. */
const slips = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
};

/** The known word that a misspelled one most likely means: at most two slips, fewer in a short word; else null. */
export const nearest = (written: string, known: readonly string[]): string | null => {
  const most = written.length < 5 ? 1 : 2;
  const [best] = known
    .map((word) => ({ word, far: slips(written.toLowerCase(), word) }))
    .filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far);
  return best?.word ?? null;
};

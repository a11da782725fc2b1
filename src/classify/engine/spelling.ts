/** In how many letters a misspelling may differ, and so be longer or shorter, at most. */
export const mostSlips = 2;

/**
 * Near misspellings: whether `word` is `target` with a slip of the keyboard. Words of ten letters and more may
 * differ in two places, shorter ones in one; but for a single slip in a long word the first two letters must
 * stand or be swapped. A word that is a word of its own is never a slip (the caller asks that first).
 */
export function isNear(word: string, target: string): boolean {
  if (word === target) return true;
  const isLong = target.length >= 10;
  if (target.length < 6 || Math.abs(word.length - target.length) > (isLong ? 2 : 1)) return false;
  const opens =
    (word[0] === target[0] && word[1] === target[1]) || (word[0] === target[1] && word[1] === target[0]);
  if (!opens && !isLong) return false;
  return distanceWithin(word, target, opens && isLong ? 2 : 1);
}

/** Optimal string alignment distance (insert, drop, change, swap two neighbours), at most `most`. */
function distanceWithin(a: string, b: string, most: number): boolean {
  let older: number[] = [];
  let old: number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    older = old;
    old = row;
  }
  return (old[b.length] ?? most + 1) <= most;
}

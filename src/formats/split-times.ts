import { isSplitTime } from './shapes.ts';

/** A clock, a word between, and the next date, all in one cell: the middle of a time frame fallen apart. */
const betweenTimes =
  /^(?<clock>\s*\d{1,2}:\d{2}.*?)(?<between>\s*(?:\n|to|-|–)\s*)(?<date>\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\s*)$/s;

/** Cells with the times put together again that fell apart at their comma; null where there are none. */
export const joinSplitTimes = (
  cells: readonly string[],
): { readonly cells: string[]; readonly widths: number[] } | null => {
  const joined: string[] = [];
  /** Of how many released cells each was put together. */
  const widths: number[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? '';
    const next = cells[at + 1] ?? '';
    const last = cells[at + 2] ?? '';
    const middle = betweenTimes.exec(next)?.groups;
    if (middle && isSplitTime(cell, middle['clock'] ?? '') && isSplitTime(middle['date'] ?? '', last)) {
      joined.push([cell, next, last].map((part) => part.trim()).join(', '));
      widths.push(3);
      at += 2;
    } else if (isSplitTime(cell, next)) {
      joined.push(`${cell.trim()}, ${next.trim()}`);
      widths.push(2);
      at += 1;
    } else {
      joined.push(cell);
      widths.push(1);
    }
  }
  return joined.length < cells.length ? { cells: joined, widths } : null;
};

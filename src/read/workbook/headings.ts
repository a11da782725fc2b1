import type { CellObject, WorkSheet } from 'xlsx';

const fewest = 2;

const textOf = (cell: CellObject | undefined): string => String(cell?.v ?? '').trim();

/**
 * Takes away the letters over the columns and the numbers beside the rows that a spreadsheet saved as a web page shows,
 * and the lines without a number, by which it draws what is frozen.
 * @param lettersOf How spreadsheets name the column at a place: A, then AA.
 */
export const dropHeadings = (sheet: WorkSheet, lettersOf: (column: number) => string): void => {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const [corner, ...letters] = Array.from(data[0] ?? []);
  const isLettered = letters.every((cell, at) => textOf(cell) === lettersOf(at));
  if (letters.length < fewest || textOf(corner) !== '' || !isLettered) return;
  const kept = data.flatMap((row, at) => (/^\d+$/.test(textOf(row?.[0])) ? [at] : []));
  sheet['!data'] = kept.map((at) => (data[at] ?? []).slice(1)) as CellObject[][];
  sheet['!merges'] = (sheet['!merges'] ?? []).flatMap(({ s, e }) => {
    const row = kept.indexOf(s.r);
    return row < 0 || s.c === 0 ? [] : [{ s: { r: row, c: s.c - 1 }, e: { r: row + e.r - s.r, c: e.c - 1 } }];
  });
};

import { number } from '../model/figure-words.ts';

/** Rows of text as columns under each other, for a terminal or a pipe: two spaces between, numbers to the right. */
export const textTable = (
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string => {
  const cells = rows.map((row) => row.map((cell) => shown(cell)));
  const widths = head.map((label, at) => Math.max(label.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const isNumeric = head.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === 'number'));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (isNumeric[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), ...cells.map(line)].join('\n');
};

const shown = (cell: string | number | null): string =>
  typeof cell === 'number' ? number(cell) : plain(cell ?? '-');

/** A released cell as one line that cannot steer the terminal. */
export const plain = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');

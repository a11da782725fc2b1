import { filledCells, isBlank } from './shapes.ts';

/** The header's columns, and those to their right that at least half of the rows fill; odd cells make no column. */
export const tableWidth = (labels: readonly string[], samples: readonly (readonly string[])[]): number => {
  const filled: number[] = [];
  for (const cells of samples) {
    for (let at = labels.length; at < cells.length; at += 1) {
      if (!isBlank(cells[at] ?? '')) filled[at] = (filled[at] ?? 0) + 1;
    }
  }
  return Math.max(labels.length, filled.findLastIndex((count) => (count ?? 0) * 2 >= samples.length) + 1);
};

/** Up to which of its columns a record has cells that are filled. */
export const filledWidth = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => !isBlank(cell)) + 1;

/** Filled cells of each column in the records after the header. */
export const columnCells = (samples: readonly (readonly string[])[], width: number): string[][] =>
  Array.from({ length: width }, (_, at) => filledCells(samples.map((cells) => cells[at] ?? '')));

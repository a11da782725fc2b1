import type { SheetRow } from './sheet-rows.ts';

/** Cells merged over several rows: their first column, from 0, and their rows, from 1. */
export interface MergedBlock {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Gives every row of a block the text of its first cell, as the sheet shows it, where the row has text of its own
 * beside: an agency is written once over all of its searches. Cells merged within one row are a title's.
 */
export async function* withMerged(
  rows: AsyncIterable<readonly SheetRow[]>,
  blocks: readonly MergedBlock[],
): AsyncGenerator<readonly SheetRow[]> {
  if (blocks.length === 0) {
    yield* rows;
    return;
  }
  const next = blocks.toSorted((left, right) => left.from - right.from);
  let open: { readonly block: MergedBlock; readonly text: string }[] = [];
  let at = 0;
  for await (const part of rows) {
    yield part.map(({ row, cells }): SheetRow => {
      open = open.filter(({ block }) => block.to >= row);
      const filled = cells.some((cell) => cell !== '') ? withTexts(cells, open) : cells;
      for (let block = next[at]; block && block.from <= row; block = next[++at]) {
        const text = cells[block.column] ?? '';
        if (block.from === row && text !== '') open.push({ block, text });
      }
      return { row, cells: filled };
    });
  }
}

const withTexts = (
  cells: readonly string[],
  open: readonly { readonly block: MergedBlock; readonly text: string }[],
): readonly string[] => {
  if (open.length === 0) return cells;
  const filled = [...cells];
  for (const { block, text } of open) {
    while (filled.length <= block.column) filled.push('');
    if (filled[block.column] === '') filled[block.column] = text;
  }
  return filled;
};

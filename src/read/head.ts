import type { RawRecord } from '../model/raw-table.ts';

const headLength = 200;

/** The first records of a table, at most 200; the rest is not read. */
export const headOf = async (batches: AsyncIterable<readonly RawRecord[]>): Promise<RawRecord[]> => {
  const head: RawRecord[] = [];
  for await (const batch of batches) {
    head.push(...batch.slice(0, headLength - head.length));
    if (head.length >= headLength) break;
  }
  return head;
};

/** The number of cells of the widest record. */
export const widest = (head: readonly RawRecord[]): number =>
  head.reduce((width, { cells }) => Math.max(width, cells.length), 0);

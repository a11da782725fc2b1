import type { RawRecord, RawTable } from '../model/raw-table.ts';

/** The first records of a table, above and below its header. */
export interface BesideHeader {
  readonly above: readonly RawRecord[];
  readonly below: readonly RawRecord[];
}

/**
 * Parts the first records at the header by their order: in a PDF the rows of each page are numbered anew, and those at the
 * top of a later page stand below the header nevertheless.
 */
export const besideHeader = (
  { head }: RawTable,
  { row: headerRow, after }: { readonly row: number; readonly after: number },
): BesideHeader => ({
  above: head.slice(0, after).filter(({ row }) => row < headerRow),
  below: head.slice(after).filter(({ row, page }) => page !== null || row > headerRow),
});

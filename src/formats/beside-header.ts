import type { RawRecord, RawTable } from '../model/raw-table.ts';
import { belowHeader, headerAt, type RecordPlace } from '../model/record-place.ts';

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
  header: RecordPlace & { readonly after: number },
): BesideHeader => {
  const place = headerAt(header);
  return {
    above: head.slice(0, header.after).filter((record) => belowHeader(place, record) < 0),
    below: head.slice(header.after).filter((record) => belowHeader(place, record) > 0),
  };
};

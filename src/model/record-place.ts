import type { RawRecord } from './raw-table.ts';

/** Where a record stands: its number, and in a PDF, whose pages number their lines anew, its page. */
export type RecordPlace = Pick<RawRecord, 'row' | 'page'>;

export const placeOf = ({ row, page }: RecordPlace): RecordPlace => ({ row, page });

/** The place as one text, by which two are the same. */
export const placeKey = ({ row, page }: RecordPlace): string => `${page ?? ''}:${row}`;

/** Where the header of a table stands. */
export interface HeaderPlace {
  /** Record number of the header, or null where the table has none. */
  readonly headerRow: number | null;
  /** Page of the header; unset but in a PDF. */
  readonly headerPage?: number;
}

export const headerAt = ({ row, page }: RecordPlace): HeaderPlace => ({
  headerRow: row,
  ...(page === null ? {} : { headerPage: page }),
});

/** How far a record stands below the header: 0 for the header itself, negative above it. Below none all stand. */
export const belowHeader = (
  { headerRow, headerPage = 1 }: HeaderPlace,
  { row, page }: RecordPlace,
): number => {
  if (headerRow === null) return 1;
  const pages = page === null ? 0 : page - headerPage;
  return pages === 0 ? row - headerRow : pages;
};

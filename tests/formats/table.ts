import type { RawRecord, RawTable } from '../../src/model/raw-table.ts';
import type { AlignedRow, LogRecognition } from '../../src/model/recognition.ts';
import { aligner, recognise } from '../../src/formats/index.ts';

/** A table of these rows as a reader would give it, record numbers from 1. */
export const tableOf = (rows: readonly (readonly string[])[], facts: Partial<RawTable> = {}): RawTable => {
  const records: RawRecord[] = rows.map((cells, at) => ({ row: at + 1, page: null, cells }));
  return {
    file: 'audit.csv',
    sheet: null,
    container: 'csv',
    encoding: 'utf-8',
    delimiter: ',',
    hidden: false,
    width: Math.max(0, ...rows.map((cells) => cells.length)),
    head: records.slice(0, 200),
    named: false,
    records: async function* () {
      yield records;
    },
    scan: null,
    remarks: [],
    ...facts,
  };
};

/** The recognition of rows that must be a log. */
export const logOf = (rows: readonly (readonly string[])[]): LogRecognition => {
  const found = recognise(tableOf(rows));
  if (found.kind !== 'log') throw new Error(`taken for ${found.kind}: ${found.reasons.join('; ')}`);
  return found;
};

/** Fields by column, null for columns that fill none. */
export const fieldsOf = (rows: readonly (readonly string[])[]): (string | null)[] =>
  logOf(rows).columns.map((column) => column.field);

/** Every record after the header, judged in order, with what its cells stand for. */
export const judgedWithUses = (rows: readonly (readonly string[])[]): AlignedRow[] => {
  const found = logOf(rows);
  const align = aligner(found);
  return rows
    .map((cells, at) => ({ row: at + 1, page: null, cells }))
    .filter((record) => record.row > (found.headerRow ?? 0))
    .map(align);
};

/** Every record after the header, judged in order: the cells of each search by field. */
export const judged = (rows: readonly (readonly string[])[]): AlignedRow[] =>
  judgedWithUses(rows).map((row) => {
    if (row.kind === 'skipped') return row;
    const { readAs: _, ...rest } = row;
    return rest;
  });

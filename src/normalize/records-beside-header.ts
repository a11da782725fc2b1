import type { LogSource } from '../model/log-source.ts';
import type { RawRecord, RawTable } from '../model/raw-table.ts';

/** The rows above the header and the records after it; blank ones at the very end are no records. */
export async function* recordsBesideHeader(
  all: RawTable['records'],
  source: LogSource,
): AsyncGenerator<RawRecord> {
  const { headerRow } = source.recognition;
  const rowsAbove = new Set(source.recognition.rowsAbove);
  let isPastHeader = headerRow === null || headerRow === 0;
  let blanks: RawRecord[] = [];
  for await (const records of all()) {
    for (const record of records) {
      if (!isPastHeader) {
        isPastHeader = record.row === headerRow;
        if (rowsAbove.has(record.row)) yield record;
      } else if (isBlank(record)) {
        blanks.push(record);
      } else {
        yield* blanks;
        blanks = [];
        yield record;
      }
    }
  }
}

const isBlank = (record: RawRecord): boolean =>
  record.damage === undefined && record.cells.every((cell) => cell.trim() === '');

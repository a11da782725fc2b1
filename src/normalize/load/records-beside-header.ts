import type { LogSource } from '../../model/log-source.ts';
import type { RawRecord, RawTable } from '../../model/raw-table.ts';
import { belowHeader, placeKey } from '../../model/record-place.ts';

/** The rows above the header and the records after it; blank ones at the very end are no records. */
export async function* recordsBesideHeader(
  all: RawTable['records'],
  source: LogSource,
): AsyncGenerator<RawRecord> {
  const rowsAbove = new Set(source.recognition.rowsAbove?.map(placeKey));
  let blanks: RawRecord[] = [];
  for await (const records of all()) {
    for (const record of records) {
      if (belowHeader(source.recognition, record) <= 0) {
        if (rowsAbove.has(placeKey(record))) yield record;
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

import type { RawRecord, RawTable } from '../model/raw-table.ts';
import type { HeaderCandidate } from './header.ts';
import { labelKey } from './labels.ts';
import { isOtherHeader } from './odd-rows.ts';
import { type OtherThings, ofOtherThings } from './other-things.ts';

/** The records after a header, up to the header of another table where one follows. */
export const samplesAfter = (
  table: RawTable,
  { after, labels }: HeaderCandidate,
): readonly (readonly string[])[] => {
  const rows = table.head.slice(after).map((record: RawRecord) => record.cells);
  const next = rows.findIndex((cells) => isOtherHeader(cells) && !isSame(cells, labels));
  return next > 0 ? rows.slice(0, next) : rows;
};

/** What else than searches a table holds under this header, also by its name and by what stands above. */
export const thingsOf = (table: RawTable, header: HeaderCandidate): OtherThings | null => {
  const above = table.head.filter(({ row }, at) => at < header.after && row < header.row);
  const names = [
    table.file.replace(/^.*[/\\]/, ''),
    table.sheet ?? '',
    ...above.flatMap(({ cells }) => cells),
  ];
  return ofOtherThings(header, samplesAfter(table, header), names);
};

const isSame = (cells: readonly string[], labels: readonly string[]): boolean =>
  cells.map(labelKey).join() === labels.map(labelKey).join();

import type { RawRecord } from '../../model/raw-table.ts';

const clockAtEnd = /\d:\d\d(?::\d\d)?$/;
const halfOfDay = /^[AP]\.?M\.?(?: [A-Z]{2,4})?$/i;

/** The column of the only cell that a record has; -1 where it has none or several. */
const onlyCell = ({ cells }: RawRecord): number => {
  const at = cells.findIndex((cell) => cell !== '');
  return cells.findLastIndex((cell) => cell !== '') === at ? at : -1;
};

/** A record with the half of the day that stands alone below its time; null where it does not. */
const withHalf = (record: RawRecord, next: RawRecord): RawRecord | null => {
  const at = onlyCell(next);
  const time = record.cells[at] ?? '';
  if (at < 0 || !halfOfDay.test(next.cells[at] ?? '') || !clockAtEnd.test(time)) return null;
  return { ...record, cells: record.cells.with(at, `${time} ${next.cells[at]}`) };
};

/**
 * Records in which AM or PM, where it stands on a line of its own below its time as in a narrow column of a scanned page,
 * is part of that time: a search in the evening would be one in the morning without a word.
 */
export async function* withRestOfTimes(all: AsyncIterable<RawRecord[]>): AsyncGenerator<RawRecord[]> {
  let last: RawRecord | null = null;
  for await (const records of all) {
    const whole: RawRecord[] = [];
    for (const record of records) {
      const joined: RawRecord | null = last === null ? null : withHalf(last, record);
      if (joined === null && last !== null) whole.push(last);
      last = joined ?? record;
    }
    yield whole;
  }
  if (last !== null) yield [last];
}

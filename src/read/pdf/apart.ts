import type { RawTable } from '../../model/raw-table.ts';

export const mayBeParts =
  'has as many rows as another table of the file, and only one of the two has times: they may be the columns of one sheet, printed in parts whose rows cannot be put side by side, so that each search is read without what the other pages say of it. Ask for the export as CSV or XLSX, and take no figure from this file before';

/** Headers that stand again and titles make so small a difference. */
const slack = 0.03;
const fewest = 3;

const time = /\d:[0-5]\d/;

interface Rows {
  readonly count: number;
  readonly hasTimes: boolean;
}

const rowsOf = async (table: RawTable): Promise<Rows> => {
  let [count, timed] = [0, 0];
  for await (const batch of table.records()) {
    for (const { cells } of batch) {
      if (cells.filter((cell) => cell !== '').length < 2) continue;
      count++;
      if (cells.some((cell) => time.test(cell))) timed++;
    }
  }
  return { count, hasTimes: timed * 2 > count };
};

/**
 * The tables of a PDF that may be parts of one sheet: as many rows in both, and times in one alone. Where the rows stand at
 * other heights nothing tells which belongs to which, and one of them would be read as a log without reasons.
 */
export const partsOfOne = async (tables: readonly RawTable[]): Promise<ReadonlySet<RawTable>> => {
  const found = new Set<RawTable>();
  const rows = await Promise.all(tables.map(rowsOf));
  for (const [at, one] of rows.entries()) {
    for (const [other, { count, hasTimes }] of rows.entries()) {
      const isAsLong = Math.abs(one.count - count) <= Math.max(fewest, count * slack);
      if (!one.hasTimes || hasTimes || !isAsLong || Math.min(one.count, count) <= fewest) continue;
      for (const table of [tables[at], tables[other]]) if (table) found.add(table);
    }
  }
  return found;
};

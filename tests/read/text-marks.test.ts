import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();
const remark =
  'has an apostrophe before cells, with which a spreadsheet marks text; they were read without it';

const read = async (text: string) => {
  const table = onlyTable(await bench.read('log.csv', text));
  return { table, cells: (await recordsOf(table)).map((record) => record.cells) };
};

describe("a spreadsheet's mark for text", () => {
  it('is taken off the cells of a column that bears it', async () => {
    const { table, cells } = await read(
      "Date,Case,Reason\n'2025-05-01 10:00,'A-0012,'theft'\n'2025-05-01 10:01,'A-0013,'BOLO'\n",
    );
    expect(cells.slice(1)).toEqual([
      ['2025-05-01 10:00', 'A-0012', 'theft'],
      ['2025-05-01 10:01', 'A-0013', 'BOLO'],
    ]);
    expect(table.remarks).toEqual([remark]);
    // The store's own scan would give the marks with the cells.
    expect(table.scan).toBeNull();
  });

  it('is taken off single cells only before a number, a time or a sign', async () => {
    const { cells } = await read(
      "Date,Case,Reason\n2025-05-01,'0012,'95 Honda stolen\n'05/02/2025 1:05 PM,25-1,'=CMD\n2025-05-03,25-2,'tis a test\n2025-05-04,25-3,theft\n2025-05-05,25-4,BOLO\n",
    );
    expect(cells.slice(1, 4)).toEqual([
      ['2025-05-01', '0012', "'95 Honda stolen"],
      ['05/02/2025 1:05 PM', '25-1', '=CMD'],
      ['2025-05-03', '25-2', "'tis a test"],
    ]);
  });

  it('leaves a table without one to the scan', async () => {
    const { table } = await read("Date,Name\n2025-05-01,O'Hara\n2025-05-02,D'Arcy\n");
    expect(table.scan).not.toBeNull();
    expect(table.remarks).toEqual([]);
  });
});

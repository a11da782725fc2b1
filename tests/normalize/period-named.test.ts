import { expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { inspected } from './inspected.ts';

/** A search at noon of each of some days of 2025. */
const log = (month: number, days: readonly number[]): string[][] => [
  ['Org Name', 'Reason', 'Search Time'],
  ...days.map((day) => ['Alder Falls MN PD', `BOLO ${day}`, `${month}/${day}/2025, 12:00:00 PM UTC`]),
];

const workbook = (sheets: Readonly<Record<string, string[][]>>): Buffer => {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
};

const stops = async (name: string, sheets: Readonly<Record<string, string[][]>>): Promise<string[]> => {
  const [file] = await inspected({ [name]: workbook(sheets) });
  return (file?.warnings ?? []).filter((text) => / stops at | is named for /.test(text));
};

const name = 'Network Audit January 2025 - March 2025.xlsx';

it('the sheets of a workbook together fill the period that it is named for', async () => {
  const whole = { JANUARY: log(1, [1, 31]), FEBRUARY: log(2, [1, 28]), MARCH: log(3, [1, 31]) };
  expect(await stops(name, whole)).toEqual([]);
  const cut = await stops(name, { ...whole, MARCH: log(3, [1, 12]) });
  expect(cut).toHaveLength(1);
  expect(cut.join()).toContain('MARCH stops at 2025-03-12');
});

it('a sheet that is named for a month has to fill it', async () => {
  const cut = await stops(name, { 'January 2025': log(1, [1, 12]), 'March 2025': log(3, [1, 31]) });
  expect(cut).toHaveLength(1);
  expect(cut.join()).toContain(
    'stops at 2025-01-12, 12:00 UTC, before the end of the period that its name states (2025-01-01 to 2025-01-31)',
  );
});

it('a sheet that is named for an export from one month to the next may end with the first', async () => {
  const sheets = { 'Jan 2025- Feb 2025': log(1, [1, 31]), 'Feb 2025- Mar 2025': log(2, [1, 28]) };
  const ofTwo = 'Network Audit January 2025 - February 2025.xlsx';
  expect(await stops(ofTwo, sheets)).toEqual([]);
  // Of March, which the file is named for as well, nothing is there.
  expect((await stops(name, sheets)).join()).toContain('Feb 2025- Mar 2025 stops at 2025-02-28');
  expect((await stops(name, { ...sheets, 'Jan 2025- Feb 2025': log(7, [1]) })).join()).toContain(
    'is named for 2025-01-01 to 2025-02-28',
  );
});

it('a part with others behind it may end before the period that all are named for', async () => {
  const part = { Log: log(1, [1, 12]) };
  expect(await stops('Network_Audit_1_1_2025_2_1_2025_File_1_of_2.xlsx', part)).toEqual([]);
  expect(await stops('Network_Audit_1_1_2025_2_1_2025_File_2_of_2.xlsx', part)).toHaveLength(1);
});

import { describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { inspected } from './inspected.ts';

const header = ['Search Time', 'Name', 'License Plate', 'Reason'];
const rows = [
  header,
  ['03/14/2025, 01:02:03 PM UTC', 'Casey Example', 'QXZ104', 'BOLO'],
  ['03/15/2025, 01:02:03 PM UTC', 'Robin Sample', 'QXZ105', 'stolen vehicle'],
];

/** Who searched, by the first row of each sheet of a workbook with these sheets. */
const searchersOn = async (sheets: readonly string[]) => {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheet);
  const [file] = await inspected({
    'Alder Falls MN PD outside searches.xlsx': write(book, { type: 'buffer' }) as Buffer,
  });
  return file?.rows.filter((_, at) => at % 2 === 0).map((row) => row['agency']);
};

describe('a workbook with the searches of each agency on a sheet of its own', () => {
  it('has them by the names of its sheets, not by that of the file', async () => {
    expect(await searchersOn(['Birch County MN SO', 'Cedar Lake MN PD', 'US Border Patrol'])).toEqual([
      'Birch County MN SO',
      'Cedar Lake MN PD',
      'US Border Patrol',
    ]);
  });

  it('is its owner’s own log where sheets are called for months, or for the file', async () => {
    const own = 'Alder Falls MN PD';
    expect(await searchersOn(['March', 'April'])).toEqual([own, own]);
    expect(await searchersOn(['Birch County MN SO'])).toEqual([own]);
  });
});

const accountsOn = async (sheets: readonly string[]) => {
  const book = utils.book_new();
  const withoutNames = rows.map(([time = '', , ...others]) => [time, ...others]);
  for (const sheet of sheets) utils.book_append_sheet(book, utils.aoa_to_sheet(withoutNames), sheet);
  const [file] = await inspected({ 'audit.xlsx': write(book, { type: 'buffer' }) as Buffer });
  return new Set(file?.rows.map((row) => row['account']));
};

describe('a workbook with the searches of each officer on a sheet of its own', () => {
  it('has their accounts by the names of its sheets where all are persons', async () => {
    expect((await accountsOn(['Example, Casey', 'Sgt. Robin Sample'])).size).toBe(2);
    for (const others of [
      ['Auto Theft', 'Patrol North'],
      ['Cedar Falls', 'Casey Example'],
      ['March', 'April'],
    ])
      expect((await accountsOn(others)).size).toBe(1);
  });
});

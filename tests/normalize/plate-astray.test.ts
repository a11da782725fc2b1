import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { readRun } from '../../src/cli/settings.ts';
import { analyze } from '../../src/pipeline.ts';
import { newFolder } from '../new-folder.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const header = 'ID,Name,Org Name,License Plate,Reason,Search Time';
/** Searches whose plate, or another's, somebody typed where who searched or which search it was should stand. */
const lines = [
  'Q-1,Casey Example,Alder Falls MN PD,FAK1001,ICE warrant,03/01/2026 10:01:05',
  'fak-1002,Casey Example,Alder Falls MN PD,FAK1002,ICE warrant,03/01/2026 10:02:05',
  'Q-3,FAK 1003,Alder Falls MN PD,FAK1003,ICE warrant,03/01/2026 10:03:05',
  'Q-4,Casey Example,FAK1004,FAK1004,ICE warrant,03/01/2026 10:04:05',
  'Q-5,Casey Example,Alder Falls PD FAK1105,FAK1005,ICE warrant,03/01/2026 10:05:05',
  'Q-6,tmoe123,Alder County Constable Pct 4,FAK1006,ICE warrant,03/01/2026 10:06:05',
  'seen with tag FAK1107,Casey Example,Alder Falls MN PD,FAK1007,ICE warrant,03/01/2026 10:07:05',
  '7FAK110,Casey Example,Alder Falls MN PD,FAK1008,ICE warrant,03/01/2026 10:08:05',
  'FAK 1109,plate FAK1109,Alder Falls MN PD,FAK1009,ICE warrant,03/01/2026 10:09:05',
  'FAK1010-20260301,8FAK101 Example,Alder Falls MN PD,FAK1011,ICE warrant,03/01/2026 10:11:05',
  'CAD1001,Casey Example,Alder Falls MN PD,FAK1012,ICE warrant,03/01/2026 10:12:05',
];

/** The tables and documents that show a cell; charts and PDF are drawn from the same. */
const only = ['flagged.csv', 'report.html', 'review.csv', 'charts', 'private'] as const;

/** All text files of a report, those for its own desk as well. */
const everyFile = (at: string): string[] =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.parquet'))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));

describe('a plate in the cell of an id, an account or an agency', () => {
  it.each([
    ['scanned', []],
    // A line that is no search has the log read record by record.
    ['read record by record', ['Page 1 of 1']],
  ])('is shown nowhere, and no search is lost by it: %s', async (way, further) => {
    const file = path.join(folder, `${way}.csv`);
    const out = path.join(folder, way);
    writeFileSync(file, `${[header, ...lines, ...further].join('\n')}\n`);
    const { options } = await readRun([file], {
      out,
      owner: 'Alder Falls MN PD',
      nameAccounts: true,
      only: [...only],
    });
    const { summary } = await analyze(options, () => undefined);
    expect(summary.searches.distinct).toBe(11);
    const flagged = readFileSync(path.join(out, 'flagged.csv'), 'utf8');
    const rows: Record<string, string>[] = parse(flagged, { columns: true, bom: true });
    const cells = (name: string): (string | undefined)[] => rows.map((row) => row[name]);
    expect(cells('agency')).toEqual([
      ...Array.from({ length: 3 }, () => 'Alder Falls MN PD'),
      '[plate]',
      'Alder Falls PD [plate]',
      'Alder County Constable Pct 4',
      ...Array.from({ length: 5 }, () => 'Alder Falls MN PD'),
    ]);
    const casey = 'Casey Example';
    const accounts = [casey, casey, '[plate]', casey, casey, 'tmoe123', casey, casey];
    expect(cells('account')).toEqual(accounts.concat('plate [plate]', '[plate] Example', casey));
    // Where a plate stood for the id, the search bears the number that one without an id does.
    expect(cells('search_id').map((id) => (/^S\d{9}$/.test(id ?? '') ? 'S' : id))).toEqual([
      'Q-1',
      'S',
      'Q-3',
      'Q-4',
      'Q-5',
      'Q-6',
      'S',
      'S',
      'S',
      'S',
      'CAD1001',
    ]);
    for (const text of everyFile(out)) expect(text).not.toMatch(/fak[ -]?1[01][01]/i);
  });
});

it('a series of ids that look like plates tells searches apart and is shown, a plate among them is not', async () => {
  const file = path.join(folder, 'series.csv');
  const rows = [1, 2, 3, 4].map(
    (n) => `KRW100${n},Casey Example,Alder Falls MN PD,FAK100${n},ICE warrant,03/01/2026 10:00:05`,
  );
  const astray = '8FAK101,plate FAK1106,Alder Falls MN PD,FAK1005,ICE warrant,03/01/2026 10:00:05';
  const out = path.join(folder, 'series');
  writeFileSync(file, `${[header, ...rows, rows[0], astray].join('\n')}\n`);
  const { options } = await readRun([file], {
    out,
    owner: 'Alder Falls MN PD',
    only: ['flagged.csv', 'private'],
  });
  const { summary } = await analyze(options, () => undefined);
  expect(summary.searches.distinct).toBe(5);
  expect(readFileSync(path.join(out, 'flagged.csv'), 'utf8')).toMatch(/^KRW1004,/m);
  for (const text of everyFile(out)) expect(text).not.toMatch(/8fak101|fak1106/i);
});

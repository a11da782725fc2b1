import * as fc from '../properties.ts';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { readRun } from '../../src/cli/settings.ts';
import { plateOfCell, plateOfCellSql } from '../../src/normalize/plate-cell.ts';
import { plateToken, plateTokenSql } from '../../src/normalize/plate.ts';
import { analyze } from '../../src/pipeline.ts';
import { inStore } from './in-store.ts';
import { newFolder } from '../new-folder.ts';

const inStoreOf = async (cells: readonly string[]): Promise<unknown[]> =>
  (
    await inStore(
      cells.map((cell) => [cell]),
      [plateOfCellSql('a')],
    )
  ).flat();

const named: readonly (readonly [cell: string, plate: string])[] = [
  ['Plate: FAKE001', 'FAKE001'],
  ['PLATE:FAKE001', 'FAKE001'],
  [' plate : FAKE001 ', 'FAKE001'],
  ['LP: FAKE001', 'FAKE001'],
  ['LPN=FAKE001', 'FAKE001'],
  ['License Plate = FAKE001', 'FAKE001'],
  ['Licence Plate: FAKE001', 'FAKE001'],
  ['LicensePlate=FAKE001', 'FAKE001'],
  ['License Plate Number: FAKE001', 'FAKE001'],
  ['Plate #: FAKE001', 'FAKE001'],
  ['Plate# FAKE001', 'FAKE001'],
  ['Plate No. : FAKE001', 'FAKE001'],
  ['License: FAKE001', 'FAKE001'],
  ['Lic. Plate: FAKE001', 'FAKE001'],
  ['Tag: FAKE001', 'FAKE001'],
  ['Plate: "FAKE001"', 'FAKE001'],
  ['{"plate":"FAKE001","state":"MN"}', 'FAKE001'],
  ['Plate: FAKE 001', 'FAKE 001'],
  ['Partial Plate: FAKE00*', 'FAKE00*'],
  ['Plate: FAKE001; State: MN', 'FAKE001'],
  ['Plate: FAKE001, State: MN, Date From: 01-01-16', 'FAKE001'],
  ['Plate: FAKE001 State: MN', 'FAKE001'],
  ['Plate: FAKE001 Date From: 01-01-16 Date To: 12-31-16', 'FAKE001'],
  ['Plate: FAKE001\nState: MN', 'FAKE001'],
  ['State: MN; Plate: FAKE001', 'FAKE001'],
  ['State: MN Plate: FAKE001', 'FAKE001'],
  ['state=MN&plate=FAKE001&days=30', 'FAKE001'],
  ['Plate: ***', '***'],
  ['LP = [REDACTED]', '[REDACTED]'],
  ['Plate:', ''],
  ['Plate: ; State: MN', ''],
];

const asTheyStand = [
  'FAKE001',
  'FAKE-001',
  '***',
  'FAKE00*',
  '',
  'PLATE 12',
  'LP 1234',
  'State: MN',
  'Plate State: MN',
  'Driver License: X12',
  'Template: FAKE001',
  'FAKE001: hit',
];

describe('a cell that names its plate', () => {
  it.each(named)('%j is the plate %j', async (cell, plate) => {
    expect(plateOfCell(cell)).toBe(plate);
    expect(await inStoreOf([cell])).toEqual([plate]);
  });

  it.each(asTheyStand)('%j is taken as it stands', async (cell) => {
    expect(plateOfCell(cell)).toBe(cell);
    expect(await inStoreOf([cell])).toEqual([cell]);
  });

  it('gives the token of the plate alone, in the store and record by record', async () => {
    const key = { hex: '00ff'.repeat(16), lasts: true };
    const names = fc.constantFrom(
      'Plate',
      'plate',
      'LP',
      'LPN',
      'License Plate',
      'License Plate Number',
      'Tag #',
    );
    const signs = fc.constantFrom(':', ': ', ' : ', '=', ' = ', ':\u00a0');
    const plates = fc.stringMatching(/^[A-Z0-9]{1,3}[A-Z0-9*?]{1,5}$/);
    const tails = fc.constantFrom(
      '',
      '; State: MN',
      ', MN',
      ' State: MN',
      ' | 30 days',
      '\nDate From: 01-01-16',
    );
    const cells = fc.sample(fc.tuple(names, signs, plates, tails), { numRuns: 300, seed: 20260301 });
    const tokens = await inStore(
      cells.map(([name, sign, plate, tail]) => [`${name}${sign}${plate}${tail}`]),
      [plateTokenSql(plateOfCellSql('a'), key)],
    );
    for (const [at, [name, sign, plate, tail]] of cells.entries()) {
      const alone = plateToken(plate, key);
      expect(plateToken(plateOfCell(`${name}${sign}${plate}${tail}`), key)).toBe(alone);
      expect(tokens[at]).toEqual([alone]);
    }
  });

  it('is read alike in the store and record by record, whatever stands in it', async () => {
    const parts = fc.constantFrom(
      'plate',
      'License',
      'LP',
      'tag',
      'State',
      'from',
      'FAKE001',
      '***',
      'ſ',
      'é',
      ...':|=|#| |;|,|"|\n|\u00a0|*|{|}|.|\''.split('|'),
    );
    const texts = fc.array(parts, { maxLength: 12 }).map((list) => list.join(''));
    const cells = fc.sample(texts, { numRuns: 2000, seed: 20260302 });
    expect(await inStoreOf(cells)).toEqual(cells.map(plateOfCell));
  });
});

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

describe('two logs of one plate, one of which names it as a query parameter', () => {
  it.each([
    ['scanned', 'Search Time,Agency,Plate,Reason'],
    ['read record by record', 'Search Time,Agency,Query Pars,Reason,Audit Type'],
  ])('bear one token, and the plate stands in no reason: %s', async (way, header) => {
    const out = path.join(folder, way);
    const tail = header.endsWith('Audit Type') ? ',Query Plate' : '';
    const row = (minute: number, plate: string, reason: string) =>
      `2025-03-01 10:0${minute}:00,Alder Falls MN PD,${plate},${reason}${tail}`;
    const inputs = [
      [header, row(1, 'Plate: ZZZFAKE', 'ICE warrant zzzfake'), row(2, 'License Plate = ***', 'ICE warrant')],
      [header, row(3, 'ZZZFAKE', 'ICE warrant'), row(4, 'ZZZFAKE1', 'ICE warrant')],
    ].map((lines, at) => {
      const file = path.join(folder, `${way} ${at}.csv`);
      writeFileSync(file, `${lines.join('\n')}\n`);
      return file;
    });
    const { options } = await readRun(inputs, { out, owner: 'Alder Falls MN PD', only: ['flagged.csv'] });
    const { summary } = await analyze(options, () => undefined);
    const flagged = readFileSync(path.join(out, 'flagged.csv'), 'utf8');
    const rows: Record<string, string>[] = parse(flagged, { columns: true, bom: true });
    const byMinute = rows.toSorted((a, b) => (String(a['searched_at']) < String(b['searched_at']) ? -1 : 1));
    const tokens = byMinute.map((one) => one['plate']);
    expect(tokens).toHaveLength(4);
    expect(tokens[0]).toMatch(/^P\d+$/);
    expect(tokens[0]).toBe(tokens[2]);
    expect(tokens[3]).not.toBe(tokens[0]);
    expect(tokens[1]).not.toMatch(/^P\d+$/);
    expect(flagged.toLowerCase()).not.toContain('zzzfake');
    expect(summary.coverage[0]?.masked.plate).toBe(0.25);
  });
});

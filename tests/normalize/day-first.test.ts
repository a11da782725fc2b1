import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRun } from '../../src/cli/settings.ts';
import { analyze } from '../../src/pipeline.ts';
import { newFolder } from '../new-folder.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

let logs = 0;

const readLog = async (header: string, rows: readonly string[]) => {
  logs += 1;
  const file = path.join(folder, `${logs}.csv`);
  writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
  const out = path.join(folder, String(logs));
  const { options } = await readRun([file], { out, agency: 'Alder Falls MN PD', only: ['flagged.csv'] });
  const { summary, manifest } = await analyze(options, () => undefined);
  return {
    first: summary.period.first,
    last: summary.period.last,
    missing: summary.quality.time_missing,
    reasons: manifest.inputs[0]?.tables[0]?.reasons.filter((reason) => reason.includes('day first')),
  };
};

const said = (rows: number): string =>
  `${rows} rows mended: read with the day first, as a number above 12 in the place of the day, and none in that of the month, shows`;

describe('dates of a log', () => {
  it.each([
    [
      'slashes',
      ['03/04/2025 10:15:00', '25/04/2025 23:59:10'],
      '2025-04-03T10:15:00Z',
      '2025-04-25T23:59:10Z',
    ],
    [
      'dashes, hours of twelve',
      ['03-04-2025 10:15 PM', '25-04-2025 11:59 PM'],
      '2025-04-03T22:15:00Z',
      '2025-04-25T23:59:00Z',
    ],
    ['full stops', ['3.4.2025 10:15', '25.4.2025 23:59'], '2025-04-03T10:15:00Z', '2025-04-25T23:59:00Z'],
    [
      'full stops in the clock too',
      ['03.04.2025 10.15.33', '25.04.2025 23.59.10'],
      '2025-04-03T10:15:33Z',
      '2025-04-25T23:59:10Z',
    ],
    [
      'years of two digits',
      ['03/04/25 10:15', '25/04/25 23:59'],
      '2025-04-03T10:15:00Z',
      '2025-04-25T23:59:00Z',
    ],
    [
      "the vendor's spelling",
      ['03/04/2025, 10:15:00 AM UTC', '25/04/2025, 11:59:10 PM UTC'],
      '2025-04-03T10:15:00Z',
      '2025-04-25T23:59:10Z',
    ],
  ])('are read with the day first where one of them shows it: %s', async (_name, [one, two], first, last) => {
    const found = await readLog('Search Time,Reason', [
      `"${one}",theft`,
      `"${two}",ICE`,
      `"${two}",ICE hold`,
    ]);
    expect(found).toEqual({ first, last, missing: 0, reasons: [said(3)] });
  });

  it('are read so where the day has a column of its own', async () => {
    const found = await readLog('Date,Time,Reason', ['03/04/2025,10:15,theft', '25/04/2025,23:59,ICE']);
    expect(found).toEqual({
      first: '2025-04-03T10:15:00Z',
      last: '2025-04-25T23:59:00Z',
      missing: 0,
      reasons: [said(2)],
    });
  });

  it.each([
    [
      'no number is above 12',
      ['03/04/2025 10:15', '05/06/2025 10:15'],
      '2025-03-04T10:15:00Z',
      '2025-05-06T10:15:00Z',
      0,
    ],
    [
      'numbers above 12 stand in both places',
      ['03/04/2025 10:15', '25/04/2025 10:15', '04/25/2025 10:15'],
      '2025-03-04T10:15:00Z',
      '2025-04-25T10:15:00Z',
      1,
    ],
    [
      'the number that varies less stands first, as years do',
      ['25/03/04 10:15', '25/03/05 10:15'],
      null,
      null,
      2,
    ],
  ])('are read with the month first where %s', async (_name, times, first, last, missing) => {
    const found = await readLog(
      'Search Time,Reason',
      times.map((time, at) => `${time},theft ${at}`),
    );
    expect(found).toEqual({ first, last, missing, reasons: [] });
  });
});

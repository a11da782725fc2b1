import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRun } from '../../src/cli/settings.ts';
import type { Summary } from '../../src/model/summary.ts';
import { analyze } from '../../src/pipeline.ts';
import { workbook } from '../../tools/fixtures/workbooks.ts';
import { newFolder } from '../new-folder.ts';

const summaryOf = async (name: string, content: string | Uint8Array): Promise<Summary> => {
  const folder = newFolder();
  try {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    const { options } = await readRun([file], { out: path.join(folder, 'out'), only: ['review.csv'] });
    return (await analyze(options, () => undefined)).summary;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const labels = ['Search Time', 'Org Name', 'Reason'];
const first = [
  ['2025-03-01 01:27:03', 'Birch County MN SO', 'BOLO'],
  ['2025-03-02 02:27:03', 'Birch County MN SO', 'Warrant'],
];

const rowOf = (day: number, reason: string): string[] => [
  `2025-03-0${day} 01:27:03`,
  'cexample',
  'Birch County MN SO',
  '12',
  'missing person',
  reason,
];

describe('a second sheet without a header', () => {
  it('goes on with the log on the sheet before it', async () => {
    const book = workbook([
      ['Page 1', [labels, ...first]],
      [
        'Page 2',
        [
          ['2025-03-03 03:27:03', 'U.S. Border Patrol', 'assist'],
          ['2025-03-04 04:27:03', 'Birch County MN SO', ''],
          ['2025-03-05 05:27:03', 'Birch County MN SO', 'Theft'],
        ],
      ],
    ]);
    const { searches, flagged, period } = await summaryOf('audit.xlsx', book);
    expect(searches.rows).toBe(5);
    expect(flagged.by_searcher.cbp).toBe(1);
    expect([period.first?.slice(0, 10), period.last?.slice(0, 10)]).toEqual(['2025-03-01', '2025-03-05']);
  });

  it('has the columns of that log also where its cells would be told by their shapes', async () => {
    const wide = ['Searched At', 'Name', 'Org Name', 'Total Networks Searched', 'Case #', 'Reason'];
    const book = workbook([
      ['Page 1', [wide, rowOf(1, 'BOLO'), rowOf(2, 'Warrant')]],
      ['Page 2', [rowOf(3, 'assist ICE'), rowOf(4, 'Theft'), rowOf(5, 'Fraud')]],
      ['Page 3', [rowOf(6, 'assist ICE'), rowOf(7, 'Theft'), rowOf(8, 'Fraud')]],
    ]);
    const { searches, flagged } = await summaryOf('audit.xlsx', book);
    expect(searches.rows).toBe(8);
    expect(flagged.total).toBe(2);
  });

  it('is said not to be counted where it has times and other columns', async () => {
    const book = workbook([
      ['Searches', [labels, ...first]],
      [
        'Sheet2',
        [5, 6, 7].map((day) => [`camera ${day}`, `2025-03-0${day} 03:27:03`, 12 * day, 'Elm St', 'x']),
      ],
    ]);
    const { searches, caveats } = await summaryOf('audit.xlsx', book);
    expect(searches.rows).toBe(2);
    expect(caveats.join('\n')).toContain(
      'audit.xlsx, sheet Sheet2, has times in its rows and stands beside a log',
    );
  });

  it('is left without a word where it holds notes', async () => {
    const book = workbook([
      ['Searches', [labels, ...first]],
      ['Notes', [['Exported for request 17'], ['Kept for one year']]],
    ]);
    const { caveats } = await summaryOf('audit.xlsx', book);
    expect(caveats.join('\n')).not.toContain('Notes');
  });
});

const search = (reason: string) => ({
  search_time: '2025-03-01T01:27:03Z',
  agency: 'Birch County MN SO',
  reason,
});

it('a second list of searches in a JSON file is said not to be counted', async () => {
  const { searches, caveats } = await summaryOf(
    'audit.json',
    JSON.stringify({ one: [search('BOLO')], another: [search('assist ICE')] }),
  );
  expect(searches.rows).toBe(1);
  expect(caveats.join('\n')).toContain('another list of records after the first, which was not read');
});

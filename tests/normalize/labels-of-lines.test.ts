import { describe, expect, it } from 'vitest';
import { inspected } from './inspected.ts';

const labels = '"Search\nTime","Org\nName","Total\nNetworks","Reason\nfor\nSearch"';
const row = (n: number): string => `2025-03-01 01:27:0${n},Alder Falls MN PD,3,BOLO`;

describe('labels of several lines', () => {
  it('cost no row: the store counts the lines of a header where it passes over it', async () => {
    const [file] = await inspected({ 'searches.csv': [labels, row(1), row(2), ''].join('\n') });
    expect(file?.rows).toMatchObject([
      { row: 2, searched_at: '2025-03-01 01:27:01', reason: 'BOLO' },
      { row: 3, searched_at: '2025-03-01 01:27:02', reason: 'BOLO' },
    ]);
  });

  it('cost none where the header stands again between the rows', async () => {
    const [file] = await inspected({
      'searches.csv': [labels, row(1), labels, row(2), row(3), ''].join('\n'),
    });
    expect(file?.rows.map((found) => found['row'])).toEqual([2, 4, 5]);
  });
});

import { describe, expect, it } from 'vitest';
import { judged } from './table.ts';

const header = ['Search Time', 'User', 'Agency', 'Reason'];
const search = (minute: number): string[] => [
  `2025-03-04 10:${minute}:00`,
  'Casey',
  'Alder Falls MN PD',
  'BOLO',
];
const whatOf = (rows: readonly (readonly string[])[]): string[] =>
  judged(rows).map((row) => (row.kind === 'search' ? row.kind : `${row.kind}: ${row.why}`));

describe('the title of a report between its rows', () => {
  it('is skipped where it stands above the header too, whatever the page', () => {
    const title = (page: number): string[][] => [
      ['Alder Falls Police Department'],
      ['Plate Reader Usage Review', '', '', `Sheet ${page}`],
    ];
    expect(whatOf([...title(1), header, search(10), search(11), ...title(2), header, search(12)])).toEqual([
      'search',
      'search',
      'skipped: footer',
      'skipped: footer',
      'skipped: repeated_header',
      'search',
    ]);
  });

  it('stays in the quarantine where nothing above the header says it', () => {
    expect(whatOf([['Plate Reader Usage Review'], header, search(10), ['seen on the county road']])).toEqual([
      'search',
      'quarantined: a single filled cell, which is no search',
    ]);
  });
});

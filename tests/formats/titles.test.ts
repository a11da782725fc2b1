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

const title = (page: number): string[][] => [
  ['Alder Falls Police Department'],
  ['Plate Reader Usage Review', '', '', `Sheet ${page}`],
];

describe('the title of a report between its rows', () => {
  it('is skipped where it stands above the header too, whatever the page', () => {
    expect(whatOf([...title(1), header, search(10), search(11), ...title(2), header, search(12)])).toEqual([
      'search',
      'search',
      'skipped: footer',
      'skipped: footer',
      'skipped: repeated_header',
      'search',
    ]);
  });

  it('is skipped where it is a month, or the filters of a report over several lines', () => {
    const filters = 'Applied filters:\nAgency is Alder Falls PD\nYear is 2025';
    expect(whatOf([header, search(10), ['FEBRUARY', '', ''], search(11), [filters]])).toEqual([
      'search',
      'skipped: footer',
      'search',
      'skipped: footer',
    ]);
  });

  it('stays in the quarantine where nothing above the header says it', () => {
    expect(whatOf([['Plate Reader Usage Review'], header, search(10), ['seen on the county road']])).toEqual([
      'search',
      'quarantined: a single filled cell, which is no search',
    ]);
  });
});

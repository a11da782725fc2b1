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

const printed = (day: string): string[] => [`Prepared by the records desk, ${day}`];

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

  it.each([
    'Page 3 of 17, printed 11/12/2025 3:03 PM',
    'Page 3 of 17 - Printed by cexample on Wednesday',
    'Page 3, Wednesday, November 12, 2025',
    'LPR Search Audit - Page 3 of 17',
    'LPR Search Audit | Pg. 3/17',
    'Printed 11/12/2025 Page 3',
    'LPR Search Audit continued on page 4',
    '(continued)',
  ])('is skipped where it is the line of a page: "%s"', (line) => {
    expect(whatOf([header, search(10), [line], search(11)])).toEqual(['search', 'skipped: footer', 'search']);
  });

  it('is skipped though the words of the day differ from page to page', () => {
    expect(
      whatOf([
        printed('Monday, Nov. 10, 9 AM'),
        header,
        search(10),
        printed('Tuesday, Dec. 2, 1 PM'),
        search(11),
      ]),
    ).toEqual(['search', 'skipped: footer', 'search']);
  });

  it('is none where it is what somebody wrote, which stays in the quarantine', () => {
    const lines = ['seen on page 3 of the report', 'continued surveillance of the page 4 suspect'];
    expect(whatOf([header, search(10), ...lines.map((line) => [line])])).toEqual([
      'search',
      ...lines.map(() => 'quarantined: a single filled cell, which is no search'),
    ]);
  });

  it('stays in the quarantine where nothing above the header says it', () => {
    expect(whatOf([['Plate Reader Usage Review'], header, search(10), ['seen on the county road']])).toEqual([
      'search',
      'quarantined: a single filled cell, which is no search',
    ]);
  });
});

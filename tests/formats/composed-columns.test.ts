import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/formats/index.ts';
import { fieldsOf, judged, logOf, tableOf } from './table.ts';

const reasonsOf = (rows: readonly (readonly string[])[]): unknown[] =>
  judged(rows).map((row) => (row.kind === 'search' ? row.cells.reason : row.why));
const timesOf = (rows: readonly (readonly string[])[]): unknown[] =>
  judged(rows).map((row) => (row.kind === 'search' ? row.cells.time : row.why));

const row = (...ticks: string[]): string[] => ['2025-03-01 10:00:00', 'cexample', 'FAKE001', ...ticks];

describe('reasons with a column each', () => {
  const labels = ['Search Time', 'User', 'Plate', 'Reason: Stolen', 'Missing Person', 'Wanted'];

  it.each([
    ['X', ''],
    ['Yes', 'No'],
    ['TRUE', 'FALSE'],
    ['1', '0'],
    ['✓', '-'],
  ])('are the reason where they are ticked, as "%s" and not as "%s"', (on, off) => {
    const rows = [row(on, off, off), row(off, on, on), row(off, off, off)];
    expect(reasonsOf([labels, ...rows])).toEqual(['Stolen', 'Missing Person; Wanted', '']);
    const found = logOf([labels, ...rows]);
    expect(found.columns[3]?.note).toBe(
      'the labels that are ticked, of "Reason: Stolen", "Missing Person", "Wanted"',
    );
    // The store's own scan takes each column by itself.
    expect(found.checks).toBeNull();
  });

  it('are withheld where their cells are masked', () => {
    expect(reasonsOf([labels, row('X', '', ''), row('***', '***', '***')])).toEqual(['Stolen', '***']);
  });

  it('are the kind of offense beside a reason in words', () => {
    const rows = [row('X', '', '', 'assist ICE'), row('', 'X', '', 'ran away from home')];
    expect(fieldsOf([[...labels, 'Purpose'], ...rows]).slice(3)).toEqual([
      'offense_type',
      null,
      null,
      'reason',
    ]);
  });

  it('take no names of those who helped, and nothing that came of the search', () => {
    const more = [...labels, 'Hit', 'Other Officers'];
    const rows = [row('X', '', '', 'X', 'Robin Vale'), row('', 'X', '', '', '')];
    expect(reasonsOf([more, ...rows])).toEqual(['Stolen', 'Missing Person']);
  });

  it('make no log of a list of tows', () => {
    const tows = ['Date', 'Time', 'Officer', 'Tag', 'Stolen', 'Wanted', 'Abandoned'];
    const rows = [['3/1/2025', '1:27 PM', 'cexample', 'FAKE001', 'X', '', 'X']];
    expect(recognise(tableOf([tows, ...rows])).kind).not.toBe('log');
  });
});

describe('a year, a month and a day in columns of their own', () => {
  const rest = ['Alder Falls MN PD', 'BOLO'];

  it('are the date beside a time of day', () => {
    const labels = ['Month', 'Day', 'Year', 'Time', 'Agency', 'Reason'];
    const rows = [
      ['Mar', '1', '2025', '1:27 PM', ...rest],
      ['Sept.', '30', '2025', '2:27 PM', ...rest],
    ];
    expect(fieldsOf([labels, ...rows])).toEqual([null, 'date', null, 'time', 'agency', 'reason']);
    expect(judged([labels, ...rows])).toMatchObject([
      { cells: { date: '2025-03-01', time: '1:27 PM' } },
      { cells: { date: '2025-09-30', time: '2:27 PM' } },
    ]);
  });

  it('are the time with the hours beside them, and the date where a row has no hour', () => {
    const labels = ['Search Year', 'Search Month', 'Search Day', 'Search Hour', 'Agency', 'Reason'];
    const rows = [
      ['2025', '3', '1', '13', ...rest],
      ['2025', '3', '2', '', ...rest],
    ];
    expect(timesOf([labels, ...rows])).toEqual(['2025-03-01 13:00:00', '2025-03-02']);
  });

  it('stay aside where the search has a time', () => {
    const labels = ['Search Time', 'Year', 'Month', 'Day', 'Agency', 'Reason'];
    const rows = [['2025-03-01 10:00:00', '2025', '3', '1', ...rest]];
    expect(fieldsOf([labels, ...rows])).toEqual(['time', null, null, null, 'agency', 'reason']);
  });
});

it('whether a search had a hit makes no list of hits of a log of searches', () => {
  const labels = ['Search Time', 'User', 'Plate', 'Reason', 'Hit (Y/N)'];
  const rows = [['2025-03-01 10:00:00', 'cexample', 'FAKE001', 'BOLO', 'N']];
  expect(fieldsOf([labels, ...rows])).toEqual(['time', 'user', 'plate', 'reason', null]);
});

import { describe, expect, it } from 'vitest';
import { judged, logOf } from './table.ts';

const labels = ['Date', 'Time', 'AM/PM', 'Agency', 'Reason'];
const row = (clock: string, half: string): string[] => ['3/4/2025', clock, half, 'Alder Falls MN PD', 'BOLO'];
const timesOf = (rows: readonly (readonly string[])[]): unknown[] =>
  judged([labels, ...rows]).map((found) => (found.kind === 'search' ? found.cells.time : found.why));

describe('a column of AM and PM', () => {
  it('is read with the clock beside it', () => {
    const rows = [row('10:15', 'PM'), row('12:05:10', 'a.m.'), row('1:05', ''), row('2:05 PM', 'PM')];
    expect(timesOf(rows)).toEqual(['10:15 PM', '12:05:10 a.m.', '1:05', '2:05 PM']);
    const found = logOf([labels, ...rows]);
    expect(found.columns[2]).toMatchObject({ use: 'ignored', note: 'read with the time: AM or PM' });
    // The store's own scan takes each column by itself.
    expect(found.checks).toBeNull();
  });

  it('is none where it says anything else', () => {
    expect(logOf([labels, row('10:15', 'PM'), row('10:16', 'day')]).halfDayAt).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { judged, logOf } from './table.ts';

const read = (rows: readonly (readonly string[])[]): unknown[] =>
  judged(rows).map((row) =>
    row.kind === 'search' ? [row.cells.date, row.cells.time, row.cells.user, row.cells.agency] : row.why,
  );

const row = (clock: string): string[] => [clock, 'K. Ash', 'Alder Falls PD', 'theft'];
const timed = (time: string): unknown[] => [undefined, time, 'K. Ash', 'Alder Falls PD'];

describe('days that stand over their rows', () => {
  const labels = ['Time', 'User', 'Agency', 'Reason'];

  it('are the days of the times beneath them, and no searches', () => {
    const rows = [labels, ['Thursday, May 1, 2025'], row('14:03:11'), row('15:03 '), ['Date: 5/2/2025'], row('9:03 AM')]; // prettier-ignore
    expect(read(rows)).toEqual([
      'day',
      timed('Thursday, May 1, 2025 14:03:11'),
      timed('Thursday, May 1, 2025 15:03'),
      'day',
      timed('5/2/2025 9:03 AM'),
    ]);
    expect(logOf(rows).checks).toBeNull();
  });

  it('may begin above the header', () => {
    expect(read([['5/1/2025'], labels, row('14:03'), ['5/2/2025'], row('9:03')])).toEqual([
      timed('5/1/2025 14:03'),
      'day',
      timed('5/2/2025 9:03'),
    ]);
  });
});

describe('what rows leave out as the same again', () => {
  const labels = ['Date', 'Time', 'User', 'Agency', 'Reason'];

  it('is that of the row above where the days are left out so', () => {
    expect(
      read([
        labels,
        ['05/01/2025', '14:03', 'K. Ash', 'Alder Falls PD', 'theft'],
        ['', '14:05', '', '', 'theft'],
        ['', '15:05', 'P. Lee', 'Birch County SO', 'BOLO'],
        ['05/13/2025', '09:05', 'K. Ash', 'Alder Falls PD', 'theft'],
        ['', '09:15', '', '', 'BOLO'],
        ['05/14/2025', '09:15', '', '', 'BOLO'],
      ]),
    ).toEqual([
      ['05/01/2025', '14:03', 'K. Ash', 'Alder Falls PD'],
      ['05/01/2025', '14:05', 'K. Ash', 'Alder Falls PD'],
      ['05/01/2025', '15:05', 'P. Lee', 'Birch County SO'],
      ['05/13/2025', '09:05', 'K. Ash', 'Alder Falls PD'],
      ['05/13/2025', '09:15', 'K. Ash', 'Alder Falls PD'],
      // A new day begins, and who searched is not said.
      ['05/14/2025', '09:15', '', ''],
    ]);
  });

  it('is nothing where a day stands twice in a row, or an agency does', () => {
    const dated = [
      labels,
      ['05/01/2025', '14:03', 'K. Ash', 'Alder Falls PD', 'theft'],
      ['05/01/2025', '14:05', '', '', 'theft'],
      ['', '14:15', '', '', 'theft'],
    ];
    expect(logOf(dated).days).toBeUndefined();
    const ofOne = [
      labels,
      ['05/01/2025', '14:03', 'K. Ash', 'Alder Falls PD', 'theft'],
      ['', '14:05', 'P. Lee', 'Alder Falls PD', 'theft'],
      ['', '14:15', '', '', 'theft'],
    ];
    expect(read(ofOne)[2]).toEqual(['05/01/2025', '14:15', 'P. Lee', '']);
  });
});

import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/formats/index.ts';
import { judged, logOf, tableOf } from './table.ts';

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

describe('a sheet that is named by a day', () => {
  const labels = ['Time', 'User', 'Agency', 'Reason'];
  const daysOfSheet = (sheet: string, clocks: readonly string[]): unknown => {
    const found = recognise(tableOf([labels, ...clocks.map(row)], { sheet, container: 'xlsx' }));
    return found.kind === 'log' ? found.days : found.kind;
  };

  it.each([
    ['03-14-2025', '03/14/2025'],
    ['2025-03-14', '2025-03-14'],
    ['March 14, 2025', 'March 14, 2025'],
    ['3.14.25', '3/14/25'],
  ])('gives it to its clocks: %s', (sheet, first) => {
    expect(daysOfSheet(sheet, ['8:03 AM', '12:10 PM', '1:03 PM'])).toEqual({ kind: 'lines', first });
    expect(daysOfSheet(sheet, ['14:03:11', '9:03:00', '00:10:00'])).toEqual({
      kind: 'lines',
      first,
    });
  });

  it('does not where they begin again, as of several days, or where its name is none', () => {
    expect(daysOfSheet('03-14-2025', ['14:03', '16:10', '9:03', '11:00'])).toBeUndefined();
    expect(daysOfSheet('25-03-14', ['8:03', '9:10'])).toBeUndefined();
    expect(daysOfSheet('March', ['8:03', '9:10'])).toBeUndefined();
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

describe('a column of days whose month is stated once', () => {
  const labels = ['Day', 'Time', 'User', 'Agency', 'Reason'];
  const daysOf = (days: readonly string[], sheet: string | null, ...above: string[]): unknown => {
    const rows = days.map((day) => [day, ...row('14:03')]);
    const found = recognise(tableOf([...above.map((line) => [line]), labels, ...rows], { sheet }));
    return found.kind === 'log' ? found.days : found.kind;
  };

  it.each([
    [['1', '1', '31'], 'May 2025', [], '2025-05'],
    [['30', '2'], '2024-11', ['ALPR log, May 2025'], '2024-11'],
    [['1', '14'], 'Sheet1', ['ALPR searches - Sept. 2025', 'Printed October 2025'], '2025-09'],
  ])('is of that month: %j on %j', (days, sheet, above, month) => {
    expect(daysOf(days, sheet, ...above)).toEqual({ kind: 'month', month, at: 0 });
  });

  it.each([
    ['two months', ['1', '14'], null, ['April 2025 to May 2025']],
    ['no year', ['1', '14'], 'May', []],
    ['a day that the month lacks', ['1', '31'], 'June 2025', []],
    ['days that begin again', ['30', '31', '1'], 'May 2025', []],
    ['days of the week', ['Mon', 'Tue'], 'May 2025', []],
    ['the month of the print alone', ['1', '14'], null, ['Report generated May 2025']],
  ])('is none: %s', (_what, days, sheet, above) => {
    expect(daysOf(days, sheet, ...above)).toBeUndefined();
  });

  it('gives each clock its day', () => {
    const rows = [['LPR log May 2025'], labels, ['1', ...row('14:03:11')], ['2', ...row('9:03 AM')]];
    expect(judged(rows).map((one) => (one.kind === 'search' ? one.cells.time : one.why))).toEqual([
      '2025-05-01 14:03:11',
      '2025-05-02 9:03 AM',
    ]);
  });
});

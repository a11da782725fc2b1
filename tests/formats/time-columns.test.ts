import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/formats/index.ts';
import { fieldsOf, logOf, tableOf } from './table.ts';

describe('labels', () => {
  it.each([
    ['0905', '2359'],
    ['5', '1305'],
    ['0905 hrs', '2359 hrs'],
  ])('of a date and a clock without its colon belong together: %s, %s', (...clocks) => {
    const table = [
      ['Date', 'Time', 'Org Name', 'Reason'],
      ...clocks.map((clock) => ['3/14/25', clock, 'Alder Falls MN PD', 'BOLO']),
    ];
    expect(fieldsOf(table)).toEqual(['date', 'time', 'agency', 'reason']);
  });

  it.each([
    ['0.34375', '0'],
    ['0.25', '0.5'],
    ['.885416666666667', '0.34'],
    ['08:15:30', '23:59:00'],
    ['0905', '2359'],
  ])('of a day as a number belong to the time of day beside it: %s, %s', (...clocks) => {
    const table = [
      ['Search Date', 'Search Time', 'Org Name', 'Reason'],
      ...clocks.map((clock) => ['46032', clock, 'Alder Falls MN PD', 'BOLO']),
    ];
    expect(fieldsOf(table)).toEqual(['date', 'time', 'agency', 'reason']);
  });

  it.each(['25/01/2025 13 h 05', '2025-01-25 8h05', '25 Jan 2025 13:05:11 (-06:00)'])(
    'stand over times in whatever spelling: %s',
    (time) => {
      const table = [
        ['Search Date', 'Org Name', 'Reason'],
        [time, 'Alder Falls MN PD', 'BOLO'],
      ];
      expect(fieldsOf(table)).toEqual(['time', 'agency', 'reason']);
    },
  );

  it('of a date and of hours with their word belong together', () => {
    const table = [
      ['Search Date', 'Search Time', 'Org Name', 'Reason'],
      ['25/01/2025', '13 h 05', 'Alder Falls MN PD', 'BOLO'],
    ];
    expect(fieldsOf(table)).toEqual(['date', 'time', 'agency', 'reason']);
  });

  it.each(['', 'Search Type', 'Case #'])(
    'of a time that was parted at its comma lose their column to the time of day: "%s"',
    (label) => {
      const table = [
        ['Org Name', 'Reason', 'Search Time', label],
        ['Alder Falls MN PD', 'BOLO', '03/14/2025', '05:35:49 AM UTC'],
        ['Alder Falls MN PD', 'theft', '03/15/2025', '01:02:03 PM UTC'],
      ];
      expect(fieldsOf(table)).toEqual(['agency', 'reason', 'date', 'time']);
    },
  );

  it.each(['Length', 'Response Time', 'Login Time', 'Search Time (sec)'])(
    'of a day leave a column of lengths of time, or of times of something else, alone: "%s"',
    (label) => {
      const table = [
        ['Org Name', 'Reason', 'Search Date', label],
        ['Alder Falls MN PD', 'BOLO', '03/14/2025', '00:05:10'],
      ];
      expect(fieldsOf(table)).toEqual(['agency', 'reason', 'time', null]);
    },
  );

  it('of a day leave clocks that never reach an hour alone', () => {
    const rows = [1, 2, 3].map((at) => ['Alder Falls MN PD', 'BOLO', `03/1${at}/2025`, `0:00:1${at}`]);
    const labels = ['Org Name', 'Reason', 'Search Date', 'Execution Time'];
    expect(fieldsOf([labels, ...rows])).toEqual(['agency', 'reason', 'time', null]);
  });

  it('of whole days as numbers alone are the time', () => {
    const table = [
      ['Search Date', 'Search Time', 'Org Name', 'Reason'],
      ['46032', '', 'Alder Falls MN PD', 'BOLO'],
      ['46033', '', 'Alder Falls MN PD', 'theft'],
    ];
    expect(fieldsOf(table)).toEqual(['time', null, 'agency', 'reason']);
  });

  it.each([
    ['1741083300', '1741086900'],
    ['1741083300000000', '1741086900000000'],
    ['1741083300000000000', '1741086900000000000'],
    ['3/14/2025 0905', '3/15/2025 2359'],
    ['14MAR2025 09:05:00', '15MAR2025:09:05:00'],
    ['20250314090500', '20250315090500'],
  ])('of times are known over %s', (...times) => {
    const table = [
      ['Search Time', 'Org Name', 'Reason', 'Case #'],
      ...times.map((time) => [time, 'Alder Falls MN PD', 'BOLO', '1704210474']),
    ];
    expect(fieldsOf(table)).toEqual(['time', 'agency', 'reason', 'case_number']);
  });
});

describe('a time as servers and scripts write it', () => {
  it.each([
    'Wed Jan 15 10:13:00 CST 2025',
    'Wed Jan 15 10:13:00 2025',
    '2025-01-15 10:13:00 +0000 UTC',
    '1/15/25 10:07p',
  ])('stands where a time stands: "%s"', (time) => {
    const table = [
      ['When', 'Agency', 'Reason'],
      [time, 'Alder Falls MN PD', 'theft'],
      [time, 'Alder Falls MN PD', 'BOLO'],
    ];
    expect(fieldsOf(table)).toEqual(['time', 'agency', 'reason']);
  });
});

const ofMoments = (end: string, second: string): string[][] => [
  ['Start Time', 'End Time', 'Agency', 'Reason'],
  ['2025-05-01 10:01:11', end, 'Alder Falls PD', 'theft'],
  ['2025-05-02 23:59:58', second, 'Elmfield PD', 'BOLO'],
];

describe('a start and an end as the only times of a row', () => {
  it('within an hour are when the search was made', () => {
    expect(fieldsOf(ofMoments('2025-05-01 10:01:14', '2025-05-03 00:00:02'))).toEqual([
      'time',
      null,
      'agency',
      'reason',
    ]);
  });

  it('further apart in any row are the period that it looked into, and no time of a search', () => {
    expect(() => fieldsOf(ofMoments('2025-05-01 10:01:14', '2025-05-09 00:00:02'))).toThrow(/taken for/);
  });

  it('stay its period beside a time of the search', () => {
    const [labels = [], ...rows] = ofMoments('2025-05-01 10:01:14', '2025-05-03 00:00:02');
    const timed = [['Search Time', ...labels], ...rows.map((row) => ['2025-05-04 08:00:00', ...row])];
    expect(fieldsOf(timed)).toEqual(['time', 'frame_start', 'frame_end', 'agency', 'reason']);
  });
});

const ofRecords = (own: string, other: string) => [
  [own, 'Org Name', 'Reason', other],
  ['06/30/2025 09:00', 'Alder Falls MN PD', 'BOLO', '05/01/2025 10:15'],
  ['06/30/2025 09:00', 'Alder Falls MN PD', 'Warrant', '05/02/2025 11:15'],
];

const withLogins = (...labels: string[]) => [
  ['User', 'Last Login', ...labels],
  ['cexample', '06/30/2025 09:00', '05/01/2025 10:15', 'BOLO'],
  ['rexample', '06/30/2025 09:00', '05/02/2025 11:15', 'Warrant'],
];

describe('a label of when somebody changed, printed or was last seen', () => {
  it.each(['Last Modified', 'Date Updated', 'Printed', 'Export Date', 'Last Sign-in', 'Released'])(
    'is of no search where another column may be: %s',
    (own) => {
      const { columns } = logOf(ofRecords(own, 'Query Performed'));
      expect(columns.map(({ field }) => field)).toEqual([null, 'agency', 'reason', 'time']);
      expect(columns[3]?.isOfRecord).toBeUndefined();
    },
  );

  it.each(['Created At', 'Record Created'])('is that of an entry beside when it was searched: %s', (own) => {
    const { columns } = logOf(ofRecords(own, 'Search Performed'));
    expect(columns.map(({ field }) => field)).toEqual([null, 'agency', 'reason', 'time']);
    expect(
      fieldsOf(
        ofRecords('Created At', 'Plate').map((cells, at) => [...cells.slice(0, 3), at === 0 ? 'Plate' : '']),
      )[0],
    ).toBe('time');
  });

  it('of events is of their times where its cells are, and not of their kinds', () => {
    const table = [
      ['Event (UTC)', 'Agency', 'Why Searched'],
      ['2025-05-01T10:15:00Z', 'Alder Falls MN PD', 'BOLO'],
    ];
    expect(fieldsOf(table)).toEqual(['time', 'agency', 'reason']);
  });

  it('makes no list of users of a log whose labels speak of searching', () => {
    expect(fieldsOf(withLogins('Searched On', 'Search Purpose'))).toEqual(['user', null, 'time', 'reason']);
    expect(recognise(tableOf(withLogins('Added', 'Reason'))).kind).toBe('unknown');
  });

  it('is read as the time where no other is, and marked, so that the report says so', () => {
    const table = ofRecords('Last Modified', 'User').map((cells, at) => [
      ...cells.slice(0, 3),
      at === 0 ? 'User' : 'cexample',
    ]);
    expect(logOf(table).columns[0]).toMatchObject({ field: 'time', isOfRecord: true });
  });
});

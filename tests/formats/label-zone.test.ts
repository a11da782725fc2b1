import { describe, expect, it } from 'vitest';
import { keysWithoutZone, zoneInLabel } from '../../src/formats/label-zone.ts';
import { fieldsOf, logOf } from './table.ts';

describe('the label of a time column', () => {
  it.each([
    ['Search Time (PST)', 'America/Los_Angeles'],
    ['Search Time (PDT)', 'America/Los_Angeles'],
    ['search_time_pst', 'America/Los_Angeles'],
    ['Search Time PT', 'America/Los_Angeles'],
    ['Search Time - EST', 'America/New_York'],
    ['Search Time (EST/EDT)', 'America/New_York'],
    ['Time (Eastern)', 'America/New_York'],
    ['Time (US Eastern)', 'America/New_York'],
    ['Eastern Time', 'America/New_York'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['Search Date/Time, Central Standard Time', 'America/Chicago'],
    ['Mountain Date/Time', 'America/Denver'],
    ['Time [AKST]', 'America/Anchorage'],
    ['Time (HST)', 'Pacific/Honolulu'],
    ['Search Time (CST6CDT)', 'America/Chicago'],
    ['Search Time EST5EDT', 'America/New_York'],
    ['Date (America/Chicago)', 'America/Chicago'],
    ['Searched At [UTC]', 'UTC'],
    ['Search Time UTC', 'UTC'],
    ['searchTimeUTC', 'UTC'],
    ['UTC Timestamp', 'UTC'],
    ['Time (Z)', 'UTC'],
    ['Time (GMT+0)', 'UTC'],
    ['Date/Time (UTC-5)', 'Etc/GMT+5'],
    ['Date/Time (GMT-08:00)', 'Etc/GMT+8'],
    ['Date/Time (-0700)', 'Etc/GMT+7'],
  ])('%s states the zone %s', (label, zone) => {
    expect(zoneInLabel(label)).toBe(zone);
  });

  it.each([
    'Search Time',
    'Search Time (local)',
    'MDT Search Time',
    'Central Dispatch Time',
    'Time (est.)',
    'Latest Search Time',
    'Time (UTC/PST)',
    'Time (Pacific, UTC-5)',
    'Time (EST or CST)',
    'Time (UTC+05:30)',
    'Date (MM/DD/YYYY)',
    '',
  ])('%j states none that one could read by', (label) => {
    expect(zoneInLabel(label)).toBeNull();
  });

  it.each([
    ['Searched At [UTC]', 'searchedat'],
    ['Search Time UTC-5', 'searchtime'],
    ['search_time_pst', 'searchtime'],
    ['Search Time Pacific', 'searchtime'],
    ['Search Time, Eastern Standard Time', 'searchtime'],
    ['Pacific Time', 'time'],
    ['UTC Date/Time', 'datetime'],
  ])('%s is known as the label without its zone', (label, key) => {
    expect(keysWithoutZone(label)).toContain(key);
  });
});

const log = (label: string, ...times: string[]) => [
  ['Agency', 'Reason', label],
  ...times.map((time) => ['Alder Falls MN PD', 'BOLO', time]),
];

const apart = (date: string, time: string) => [
  ['Agency', 'Reason', date, time],
  ['Alder Falls MN PD', 'BOLO', '2025-07-01', '10:00:00'],
];

describe('a log whose time column states the zone in its label alone', () => {
  it.each(['Searched At [UTC]', 'Date/Time (UTC-5)', 'Search Time UTC', 'Time (Eastern)'])(
    'is recognised under %s, and says where the zone stands',
    (label) => {
      const table = log(label, '2025-07-01 10:00:00', '2025-07-02 11:00:00');
      expect(fieldsOf(table)).toEqual(['agency', 'reason', 'time']);
      expect(logOf(table).zone).toEqual({ value: zoneInLabel(label), from: `the label "${label}"` });
    },
  );

  it('has it over the time of day or over the date, where the two stand apart', () => {
    expect(logOf(apart('Search Date', 'Search Time (PST)')).zone?.value).toBe('America/Los_Angeles');
    expect(logOf(apart('Search Date (MST)', 'Search Time')).zone?.value).toBe('America/Denver');
  });

  it('is read by the same column of two times as without the zones', () => {
    const table = [
      ['Agency', 'Reason', 'Created At (PST)', 'Search Time (PST)'],
      ['Alder Falls MN PD', 'BOLO', '2025-07-01 10:05:00', '2025-07-01 10:00:00'],
    ];
    expect(logOf(table).columns.find(({ field }) => field === 'time')?.label).toBe('Search Time (PST)');
  });

  it.each([
    ['Search Time (UTC)', 'Search Time'],
    ['Search Time (UTC)', 'Search Time (Local)'],
    ['Search Time (UTC)', 'Search Time (PST)'],
    ['Search Time (PST)', 'Search Time (Local)'],
  ])('is read by %s rather than by %s, where one time stands in two zones', (kept, other) => {
    const times = ['2025-07-01 17:00:00', '2025-07-01 10:00:00'];
    for (const labels of [
      [kept, other],
      [other, kept],
    ]) {
      const table = [
        ['Agency', 'Reason', ...labels],
        ['Alder Falls MN PD', 'BOLO', ...times],
      ];
      expect(logOf(table).columns.find(({ field }) => field === 'time')?.label).toBe(kept);
    }
  });

  it.each([
    [['CST', 'CDT'], 'America/Chicago'],
    [['Eastern', ''], 'America/New_York'],
    [['UTC', 'UTC'], 'UTC'],
    [['CST', 'EST'], undefined],
    [['3', '4'], undefined],
  ])('stands in a column of its own: %j', (cells, zone) => {
    const table = [
      ['Date', 'Time', 'Time Zone', 'Agency', 'Reason'],
      ...cells.map((cell) => ['04/01/2025', '08:00:00', cell, 'Alder Falls MN PD', 'BOLO']),
    ];
    const found = logOf(table);
    expect(found.zone?.value).toBe(zone);
    expect(found.columns[2]?.use).toBe(cells.includes('3') ? 'unknown' : 'ignored');
    expect(found.checks === null).toBe(cells.includes('EST'));
  });

  it('and has none where the label of another column names a zone', () => {
    const table = [
      ['Agency', 'Reason', 'Search Time', 'Exported (PST)'],
      ['Alder Falls MN PD', 'BOLO', '2025-07-01 10:00:00', 'x'],
    ];
    expect(logOf(table).zone).toBeNull();
  });
});

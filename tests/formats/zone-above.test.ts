import { expect, it } from 'vitest';
import { zoneOfLine, zoneOfNotes } from '../../src/formats/index.ts';
import { logOf, tableOf } from './table.ts';

const header = ['Query Time', 'Operator', 'Query Reason'];
const row = ['03/01/2025 01:27:03', 'cexample', 'BOLO'];
const zoneUnder = (...lines: readonly (readonly string[])[]) => logOf([...lines, header, row]).zone;
const from = 'a line above the header';

it.each([
  [['Time zone:', 'Central'], 'America/Chicago'],
  [['Time Zone: Pacific Time (US & Canada)', ''], 'America/Los_Angeles'],
  [['All times are shown in UTC.'], 'UTC'],
  [['Timestamps in Eastern Time'], 'America/New_York'],
  [['All times are Central.'], 'America/Chicago'],
])('a line above the header states the zone of all times: %j', (line, value) => {
  expect(zoneUnder(['ALPR audit'], line)).toEqual({ value, from });
});

it.each([
  [[['Time zone:', 'Central'], ['All times are in UTC']]],
  [[['Central Dispatch'], ['Times Square, Eastern District']]],
  [[['Time frame:', '03/01/2025 to 03/31/2025']]],
])('other lines, or two that differ, state none: %j', (lines) => {
  expect(zoneUnder(...lines)).toBeNull();
});

it('the label of the times speaks before the lines above it', () => {
  expect(
    logOf([['Time zone: Central'], ['Query Time (UTC)', 'Operator', 'Query Reason'], row]).zone?.value,
  ).toBe('UTC');
});

it.each([
  [[['All times are in Pacific Time.']], 'America/Los_Angeles'],
  [
    [
      ['Field', 'Means'],
      ['Query Time', 'when it was run, US Central time'],
    ],
    'America/Chicago',
  ],
  [[['Records desk, open 8 to 5 Central Time'], ['Times in this file are in UTC']], 'UTC'],
  [[['Times are in UTC'], ['All times Eastern']], undefined],
  [[['Case opened', 'Central Time desk'], ['Time of request: Eastern District Court']], undefined],
])('notes on another sheet state the zone of the times, or none: %j', (lines, value) => {
  const notes = tableOf(lines, { sheet: 'Notes' });
  expect(zoneOfNotes(logOf([header, row]), [notes])?.value).toBe(value);
});

it.each([
  [['* All times are in Central Time.'], 'America/Chicago'],
  [['Note: times are Pacific', ''], 'America/Los_Angeles'],
  [['(Dates and times displayed in UTC)'], 'UTC'],
  [['Time Zone', 'Eastern Time (US & Canada)'], 'America/New_York'],
  [['Time frame:', '03/01/2025 to 03/31/2025'], null],
  [['seen several times in Central'], null],
  [['Times Square robbery, as of 10:00 Eastern'], null],
  [['Times vary'], null],
  [['All times are in UTC', '03/01/2025 01:27:03', 'cexample'], null],
])('a line below the rows states the zone of their times where it says nothing else: %j', (cells, zone) => {
  expect(zoneOfLine(cells)).toBe(zone);
});

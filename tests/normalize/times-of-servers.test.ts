import { expect, it } from 'vitest';
import { instantSql, precisionSql, zoneStatedSql } from '../../src/normalize/times/time.ts';
import { looksLikeTime } from '../../src/formats/shapes.ts';
import { inStore } from './in-store.ts';

/** Times without a zone are read in Chicago: six hours behind UTC in winter. */
const examples: readonly (readonly [cell: string, utc: string, zoneStated: boolean, precision: string])[] = [
  // As servers and scripts write them: the year last, the zone twice, AM and PM by one letter.
  ['Thu Jan 25 13:27:03 CST 2024', '2024-01-25 19:27:03', true, 's'],
  ['Thu Jul 25 13:27:03 EDT 2024', '2024-07-25 17:27:03', true, 's'],
  ['Thu Jan 25 13:27:03 2024', '2024-01-25 19:27:03', false, 's'],
  ['2024-01-25 13:27:03 +0000 UTC', '2024-01-25 13:27:03', true, 's'],
  ['2024-01-25 13:27:03 -0500 EST', '2024-01-25 18:27:03', true, 's'],
  ['1/25/24 01:27p', '2024-01-25 19:27:00', false, 'minute'],
  ['1/25/2024 7:05 A', '2024-01-25 13:05:00', false, 'minute'],
  // The time of day before the day, and signs between them.
  ['13:27:03 01/25/2024', '2024-01-25 19:27:03', false, 's'],
  ['1:27 PM 1/25/2024', '2024-01-25 19:27:00', false, 'minute'],
  ['1:27 p.m., 1/25/24', '2024-01-25 19:27:00', false, 'minute'],
  ['13:27:03 on 2024-01-25 UTC', '2024-01-25 13:27:03', true, 's'],
  ['1327 hrs 01/25/2024', '2024-01-25 19:27:00', false, 'minute'],
  ['01/25/2024 - 13:27:03', '2024-01-25 19:27:03', false, 's'],
  ['01/25/2024 | 1:27:03 PM', '2024-01-25 19:27:03', false, 's'],
  ['01/25/24 @ 1327 hrs', '2024-01-25 19:27:00', false, 'minute'],
  ['01/25/2024 (13:27)', '2024-01-25 19:27:00', false, 'minute'],
  ['2024-01-25 13:27:03 -05:00', '2024-01-25 18:27:03', true, 's'],
  // Days as letters, logs of web servers and police messages write them.
  ['January 25th, 2024 at 1:27pm', '2024-01-25 19:27:00', false, 'minute'],
  ['Jan. 25, 2024 13:27', '2024-01-25 19:27:00', false, 'minute'],
  ['Thu 01/25/2024 13:27:03', '2024-01-25 19:27:03', false, 's'],
  ['Thursday, 1/25/2024, 1:27 PM', '2024-01-25 19:27:00', false, 'minute'],
  ['25/Jan/2024:13:27:03 +0000', '2024-01-25 13:27:03', true, 's'],
  ['[25/Jan/2024 13:27:03]', '2024-01-25 19:27:03', false, 's'],
  ['25JAN24 1327', '2024-01-25 19:27:00', false, 'minute'],
  ['25JAN2024 1327', '2024-01-25 19:27:00', false, 'minute'],
  ['25 JAN 24 1327 HRS', '2024-01-25 19:27:00', false, 'minute'],
  // An offset of one digit, a zone by its word alone, and as Java writes both.
  ['01/25/2024 07:27:03 PM GMT-6', '2024-01-26 01:27:03', true, 's'],
  ['01/25/2024, 7:27:03 AM UTC-5', '2024-01-25 12:27:03', true, 's'],
  ['2024-01-25 13:27:03 -6:00', '2024-01-25 19:27:03', true, 's'],
  ['01/25/2024 13:27:03 (UTC-6)', '2024-01-25 19:27:03', true, 's'],
  ['01/25/2024 1:27:03 PM Eastern', '2024-01-25 18:27:03', true, 's'],
  ['01/25/2024 13:27 Zulu', '2024-01-25 13:27:00', true, 'minute'],
  ['2024-01-25T13:27:03Z[UTC]', '2024-01-25 13:27:03', true, 's'],
  ['2024-01-25T13:27:03.5-06:00[America/Chicago]', '2024-01-25 19:27:03.5', true, 'ms'],
  // The day of the week behind the day, and other signs between the parts.
  ['01/25/2024 (Thu) 13:27:03', '2024-01-25 19:27:03', false, 's'],
  ['01/25/2024 Thu 1:27 PM', '2024-01-25 19:27:00', false, 'minute'],
  ['01/25/2024T13:27:03', '2024-01-25 19:27:03', false, 's'],
  ['01/25/2024; 13:27:03', '2024-01-25 19:27:03', false, 's'],
];

it('a column of such cells is known for one of times', () => {
  expect(examples.map(([cell]) => cell).filter((cell) => !looksLikeTime(cell))).toEqual([]);
});

it('no time is a middle of a time frame, a plate, or a number with a day beside it', () => {
  const none = [
    '06:00:00 AM UTC\n01/22/2024',
    '14MAR25',
    '2024-25 01/25/2024',
    '1/2 03/04/2024',
    '12:30 PM - 1:30 PM',
  ];
  expect(none.filter(looksLikeTime)).toEqual([]);
});

it('a time is read with the year last, the zone said twice, a sign between its parts, or in another order', async () => {
  const found = await inStore(
    examples.map(([cell]) => [cell]),
    [instantSql('a', { zone: 'America/Chicago' }), zoneStatedSql('a'), precisionSql('a')],
  );
  examples.forEach((example, at) => {
    expect.soft([example[0], ...(found[at] ?? [])]).toEqual(example);
  });
});

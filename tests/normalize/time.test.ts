import { array, constantFrom, date as anyDate, oneof, sample, string } from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { instantSql, precisionSql, zoneStatedSql } from '../../src/normalize/times/time.ts';
import { inStore } from './in-store.ts';
import { spellings } from './time-spellings.ts';

type Example = readonly [
  cell: string | null,
  utc: string | null,
  zoneStated: boolean,
  precision: string | null,
];

/** Times without a zone are read in Chicago: five hours behind UTC in summer, six in winter. */
const examples: readonly Example[] = [
  ['01/25/2024, 01:27:03 PM UTC', '2024-01-25 13:27:03', true, 's'],
  ['12/31/2023, 12:00:00 AM UTC', '2023-12-31 00:00:00', true, 's'],
  ['12/31/2023, 12:00:00 PM UTC', '2023-12-31 12:00:00', true, 's'],
  ['1/5/2024, 1:27:03 PM UTC', '2024-01-05 13:27:03', true, 's'],
  ['01/25/2024,  01:27:03  PM  UTC', '2024-01-25 13:27:03', true, 's'],
  [' 01/25/2024, 01:27:03 PM UTC ', '2024-01-25 13:27:03', true, 's'],
  ['01/25/2024, 01:27:03\u202fPM UTC', '2024-01-25 13:27:03', true, 's'],
  ['01/25/2024\u00a001:27:03 PM UTC', '2024-01-25 13:27:03', true, 's'],
  ['\ufeff01/25/2024, 01:27:03 PM UTC', '2024-01-25 13:27:03', true, 's'],
  ['01/25/2024,\n01:27:03 PM UTC', '2024-01-25 13:27:03', true, 's'],
  ['"01/25/2024, 01:27:03 PM UTC"', '2024-01-25 13:27:03', true, 's'],
  ['01/25/2024, 01:27:03 pm utc', '2024-01-25 13:27:03', true, 's'],
  ['01/25/2024, 13:27:03 PM UTC', '2024-01-25 13:27:03', true, 's'],
  ['01/25/2024, 00:27:03 AM UTC', '2024-01-25 00:27:03', true, 's'],
  ['01/25/24, 01:27:03 PM UTC', '2024-01-25 13:27:03', true, 's'],
  ['2026-03-10T04:31:52.901Z', '2026-03-10 04:31:52.901', true, 'ms'],
  ['2026-03-10T04:31:52Z', '2026-03-10 04:31:52', true, 's'],
  ['2026-03-10T04:31:52.901234567Z', '2026-03-10 04:31:52.901234', true, 'ms'],
  ['2026-03-10T04:31:52.901+00:00', '2026-03-10 04:31:52.901', true, 'ms'],
  ['2026-03-10T04:31:52-06:00', '2026-03-10 10:31:52', true, 's'],
  ['2026-03-10T04:31:52-0600', '2026-03-10 10:31:52', true, 's'],
  ['2026-03-10 04:31:52+05:30', '2026-03-09 23:01:52', true, 's'],
  ['2026-03-10 04:31:52 -07', '2026-03-10 11:31:52', true, 's'],
  ['Thu Jan 25 2024 13:27:03 GMT-0500 (Eastern Standard Time)', '2024-01-25 18:27:03', true, 's'],
  ['01/25/2024 13:27:03 (UTC)', '2024-01-25 13:27:03', true, 's'],
  ['25 Jan 2024 13:27:03 (-06:00)', '2024-01-25 19:27:03', true, 's'],
  ['Jan 25, 2024 01:27:03 PM (+00:00)', '2024-01-25 13:27:03', true, 's'],
  ['25/01/2024 13 h 27', null, false, 'minute'],
  ['2024-01-25 13h27', '2024-01-25 19:27:00', false, 'minute'],
  ['2024-01-25 8 h 05', '2024-01-25 14:05:00', false, 'minute'],
  ['25-JAN-24 08.27.03.000000 PM', '2024-01-26 02:27:03', false, 's'],
  ['25-JAN-24 08.27.03.123456789 AM', '2024-01-25 14:27:03.123456', false, 's'],
  ['01/25/2024 08:27:03 AM EST', '2024-01-25 13:27:03', true, 's'],
  ['07/25/2024 08:27:03 AM EDT', '2024-07-25 12:27:03', true, 's'],
  ['07/25/2024 08:27 AM PT', '2024-07-25 15:27:00', true, 'minute'],
  ['07/25/2024 08:27:03 CST6CDT', '2024-07-25 13:27:03', true, 's'],
  ['01/25/2024 08:27 AM PST8PDT', '2024-01-25 16:27:00', true, 'minute'],
  ['01/25/2024 08:27 AM PST', '2024-01-25 16:27:00', true, 'minute'],
  ['01/25/2024 08:27 AM IST', null, false, 'minute'],
  ['(UTC-06:00) Central Time 07/25/2024 08:27:03', '2024-07-25 13:27:03', true, 's'],
  ['(UTC-08:00) Pacific Time (US & Canada) 01/25/2024 08:27:03 PM', '2024-01-26 04:27:03', true, 's'],
  ['01/25/2024 08:27 (UTC-05:00) Eastern Time (US & Canada)', '2024-01-25 13:27:00', true, 'minute'],
  ['07/25/2024 24:00:00', '2024-07-26 05:00:00', false, 's'],
  ['07/31/2024, 24:00 UTC', '2024-08-01 00:00:00', true, 'minute'],
  // The clock is put forward on the next day: midnight is still in winter.
  ['03/09/2024 24:00', '2024-03-10 06:00:00', false, 'minute'],
  ['07/25/2024 24:10:00', null, false, 's'],
  ['45316,560451', '2024-01-25 19:27:03', false, 'ms'],
  ['25.01.2024 13.27.03', null, false, 's'],
  ['2024-01-25 13.27.03', '2024-01-25 19:27:03', false, 's'],
  ['01/25/2024 7.05', '2024-01-25 13:05:00', false, 'minute'],
  ['2024-01-25-07.27.03.123456', '2024-01-25 13:27:03.123456', false, 's'],
  ['2024-01-25-07.27.03', '2024-01-25 13:27:03', false, 's'],
  ['2024-01-25 07:27 :03', '2024-01-25 13:27:03', false, 's'],
  ['1706189223000', '2024-01-25 13:27:03', true, 'ms'],
  ['2025-06-18 00:02:04.789', '2025-06-18 05:02:04.789', false, 'ms'],
  ['2025-06-18 00:02:04,789', '2025-06-18 05:02:04.789', false, 'ms'],
  ['2025-06-18 00:02:04', '2025-06-18 05:02:04', false, 's'],
  ['2025-06-18T00:02', '2025-06-18 05:02:00', false, 'minute'],
  ['2025/06/18 00:02:04', '2025-06-18 05:02:04', false, 's'],
  ['2025.06.18 00:02:04', '2025-06-18 05:02:04', false, 's'],
  ['20250618 000204', '2025-06-18 05:02:04', false, 's'],
  ['20250618T000204', '2025-06-18 05:02:04', false, 's'],
  ['20250618T000204Z', '2025-06-18 00:02:04', true, 's'],
  ['1/1/2025 7:31:00', '2025-01-01 13:31:00', false, 's'],
  ['1/1/2025 7:31 PM', '2025-01-02 01:31:00', false, 'minute'],
  ['1/1/2025 7:31PM', '2025-01-02 01:31:00', false, 'minute'],
  ['1/1/2025 7:31 p.m.', '2025-01-02 01:31:00', false, 'minute'],
  ['1/1/2025 7:31 p. m.', '2025-01-02 01:31:00', false, 'minute'],
  ['1/1/2025 19:31', '2025-01-02 01:31:00', false, 'minute'],
  ['1/1/25 7:31', '2025-01-01 13:31:00', false, 'minute'],
  // A 24-hour clock without its colon, and with its word.
  ['1/25/2024 0705', '2024-01-25 13:05:00', false, 'minute'],
  ['01/25/24 1327 hrs', '2024-01-25 19:27:00', false, 'minute'],
  ['2024-01-25 2359HRS.', '2024-01-26 05:59:00', false, 'minute'],
  ['25-Jan-2024 0005', '2024-01-25 06:05:00', false, 'minute'],
  ['1/25/2024 13:27 hours', '2024-01-25 19:27:00', false, 'minute'],
  ['1/25/2024 2460', null, false, 'day'],
  // As databases of the state write them.
  ['20240125132703', '2024-01-25 19:27:03', false, 's'],
  ['20240125132703Z', '2024-01-25 13:27:03', true, 's'],
  ['25JAN2024 13:27:03', '2024-01-25 19:27:03', false, 's'],
  ['25JAN2024:13:27:03', '2024-01-25 19:27:03', false, 's'],
  // Seconds since 1970.
  ['1706189223', '2024-01-25 13:27:03', true, 's'],
  ['1706189223.5', '2024-01-25 13:27:03.5', true, 'ms'],
  // And with millionths or thousand-millionths of a second, read to the thousandth.
  ['1706189223500123', '2024-01-25 13:27:03.5', true, 'ms'],
  ['1706189223500123456', '2024-01-25 13:27:03.5', true, 'ms'],
  ['11-03-16 14:20:33', '2016-11-03 19:20:33', false, 's'],
  ['11-03-16 02:20 PM', '2016-11-03 19:20:00', false, 'minute'],
  ['11-03-2016 2:20:33 PM', '2016-11-03 19:20:33', false, 's'],
  ['25-Jan-2024 13:27', '2024-01-25 19:27:00', false, 'minute'],
  ['Jan 25, 2024, 1:27:03 PM', '2024-01-25 19:27:03', false, 's'],
  ['Thursday, January 25, 2024 at 1:27 PM', '2024-01-25 19:27:00', false, 'minute'],
  ['01/25/2024', '2024-01-25 06:00:00', false, 'day'],
  ['2024-01-25', '2024-01-25 06:00:00', false, 'day'],
  ['45826.001444317131', '2025-06-18 05:02:04.789', false, 'ms'],
  ['45826', '2025-06-18 05:00:00', false, 'day'],
  // The clock goes forward at 02:00 and back at 02:00: a time that never was, and one that was twice.
  ['03/10/2024 02:30:00', '2024-03-10 08:30:00', false, 's'],
  ['11/03/2024 01:30:00', '2024-11-03 07:30:00', false, 's'],
  // What is no time, or none of this century.
  [null, null, false, null],
  ['', null, false, null],
  ['   ', null, false, null],
  ['***', null, false, null],
  ['REDACTED', null, false, null],
  ['allow', null, false, null],
  ['13/45/2024, 01:27:03 PM UTC', null, true, 's'],
  ['02/30/2024, 01:27:03 PM UTC', null, true, 's'],
  ['01/25/2024, 25:27:03 UTC', null, true, 's'],
  ['27:03.0', null, false, 'minute'],
  ['1970-01-01T00:00:00.000Z', null, true, 'ms'],
  ['0001-01-01 00:00:00', null, false, 's'],
  ['9999-12-31 23:59:59', null, false, 's'],
  ['99999', null, false, 'day'],
  ['12345', null, false, 'day'],
  ['26-01698', null, false, 'day'],
  ['2504210474', null, false, 'day'],
  ['61096e3', null, false, 'day'],
  ['infinity', null, false, null],
  ['٠١/25/2024', null, false, 'day'],
  [`01/25/2024${' '.repeat(10_000)}01:27:03 PM UTC`, '2024-01-25 13:27:03', true, 's'],
  ['9'.repeat(5_000), null, false, 'day'],
];

describe('a released time', () => {
  test('becomes an instant in UTC, in whatever spelling it was released', async () => {
    const found = await inStore(
      examples.map(([cell]) => [cell]),
      [instantSql('a', { zone: 'America/Chicago' }), zoneStatedSql('a'), precisionSql('a')],
    );
    examples.forEach(([cell, utc, stated], at) => {
      expect.soft([cell, ...(found[at] ?? []).slice(0, 2)]).toEqual([cell, utc, stated]);
      if (utc !== null) expect.soft([cell, found[at]?.[2]]).toEqual([cell, examples[at]?.[3]]);
    });
  });

  test('that states no zone is UTC where UTC is what the user gave', async () => {
    const found = await inStore([['1/1/2025 7:31:00'], ['45826.5']], [instantSql('a', { zone: 'UTC' })]);
    expect(found).toEqual([['2025-01-01 07:31:00'], ['2025-06-18 12:00:00']]);
  });

  test.each([
    ['2025-06-18', '00:02:04', '2025-06-18 00:02:04', 's'],
    ['06/18/2025', '1:02:04 PM', '2025-06-18 13:02:04', 's'],
    ['2025-06-18 00:00:00', '00:02:04', '2025-06-18 00:02:04', 's'],
    ['2025-06-18', '1899-12-30 13:02:04', '2025-06-18 13:02:04', 's'],
    ['2025-06-18 00:00:00', '1900-01-01 13:02:04.0000000', '2025-06-18 13:02:04', 'ms'],
    ['6/18/2025 12:00:00 AM', '1/1/1900 1:02:04 PM', '2025-06-18 13:02:04', 's'],
    ['6/18/2025 12:00:00 AM', '12:00 AM', '2025-06-18 00:00:00', 'minute'],
    ['45826', '0.5', '2025-06-18 12:00:00', 'ms'],
    ['45826', '0', '2025-06-18 00:00:00', 'minute'],
    ['45826', '08:15:30', '2025-06-18 08:15:30', 's'],
    ['45826.0', '815', '2025-06-18 08:15:00', 'minute'],
    ['2025-06-18', '', '2025-06-18 00:00:00', 'day'],
    ['2025-06-18', '1302', '2025-06-18 13:02:00', 'minute'],
    ['6/18/25', '902', '2025-06-18 09:02:00', 'minute'],
    ['6/18/25', '5', '2025-06-18 00:05:00', 'minute'],
    ['6/18/25', '0902 hrs', '2025-06-18 09:02:00', 'minute'],
    ['6/18/25', '2460', null, null],
    [null, '06/18/2025, 01:02:04 PM UTC', '2025-06-18 13:02:04', 's'],
    ['2025-06-18', '06/18/2025, 01:02:04 PM UTC', '2025-06-18 13:02:04', 's'],
    ['2025-06-18', '***', null, null],
    [null, null, null, null],
  ])('split over the columns %j and %j is %j', async (date, clock, utc, precision) => {
    const options = { zone: 'UTC', dateColumn: 'a' };
    const found = await inStore([[date, clock]], [instantSql('b', options), precisionSql('b', 'a')]);
    expect(found[0]?.[0]).toBe(utc);
    if (utc !== null) expect(found[0]?.[1]).toBe(precision);
  });

  test('comes back from every way to write it', async () => {
    const between = anyDate({ min: new Date('2000-01-02T00:00:00Z'), max: new Date('2068-12-30T00:00:00Z') });
    const instants = sample(between, { numRuns: 150, seed: 5 });
    const written = instants.flatMap((instant) =>
      spellings.map((spell) => ({ instant, cell: spell(instant) })),
    );
    const found = await inStore(
      written.map(({ cell }) => [cell]),
      [instantSql('a', { zone: 'UTC' }), precisionSql('a')],
    );
    written.forEach(({ instant, cell }, at) => {
      const [utc, precision] = found[at] ?? [];
      const step = { ms: 1, s: 1000, minute: 60_000, day: 86_400_000 }[String(precision)] ?? Number.NaN;
      const expected = new Date(Math.floor(instant.getTime() / step) * step);
      expect.soft([cell, Date.parse(`${String(utc)}Z`)]).toEqual([cell, expected.getTime()]);
    });
  });

  test('of whatever text is an instant of this century or null, never a fault', async () => {
    const piece = constantFrom(
      ...'2024|13|99|-|/|:|T|Z| |AM|PM|.|UTC|+05:30|EST|Jan|epoch|infinity|45826|"|,|0|\u202f'.split('|'),
    );
    const cells = sample(
      oneof(
        array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
        string({ unit: 'grapheme-ascii', maxLength: 30 }),
      ),
      { numRuns: 4000, seed: 3 },
    );
    const found = await inStore(
      cells.map((cell) => [cell, cell]),
      [instantSql('a', { zone: 'America/Chicago' }), instantSql('a', { zone: 'UTC', dateColumn: 'b' })],
    );
    for (const [utc, joined] of found) {
      for (const instant of [utc, joined]) {
        if (instant !== null) expect.soft(instant).toMatch(/^(?:20\d\d|1999-12-31)/u);
      }
    }
  });
});

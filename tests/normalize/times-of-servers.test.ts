import { expect, it } from 'vitest';
import { instantSql, precisionSql, zoneStatedSql } from '../../src/normalize/time.ts';
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
];

it('a time is read with the year last, the zone said twice, AM and PM by one letter', async () => {
  const found = await inStore(
    examples.map(([cell]) => [cell]),
    [instantSql('a', { zone: 'America/Chicago' }), zoneStatedSql('a'), precisionSql('a')],
  );
  examples.forEach((example, at) => {
    expect.soft([example[0], ...(found[at] ?? [])]).toEqual(example);
  });
});

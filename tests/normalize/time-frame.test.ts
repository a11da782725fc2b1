import { describe, expect, test } from 'vitest';
import { frameSql } from '../../src/normalize/times/time-frame.ts';
import { inStore } from './in-store.ts';

const six = '2024-01-22 06:00:00';
const seven = '2024-01-22 07:00:00';

describe('the window that a search looked at', () => {
  test('is read out of one cell, in whatever way its ends are joined', async () => {
    const cells: readonly (readonly [cell: string | null, start: string | null, end: string | null])[] = [
      ['01/22/2024, 06:00:00 AM UTC\n01/22/2024, 07:00:00 AM UTC', six, seven],
      ['01/22/2024, 06:00:00 AM UTC\r\n01/22/2024, 07:00:00 AM UTC', six, seven],
      ['01/22/2024, 06:00:00 AM UTC to 01/22/2024, 07:00:00 AM UTC', six, seven],
      ['1/22/2024, 6:00:00 AM UTC To 1/22/2024, 7:00:00 AM UTC', six, seven],
      ['01/22/2024, 06:00:00 AM UTC - 01/22/2024, 07:00:00 AM UTC', six, seven],
      ['01/22/2024, 06:00:00 AM UTC – 01/22/2024, 07:00:00 AM UTC', six, seven],
      ['01/22/2024, 06:00:00 AM UTC 01/22/2024, 07:00:00 AM UTC', six, seven],
      ['01/22/2024,\n06:00:00\nAM UTC\n01/22/2024,\n07:00:00\nAM UTC', six, seven],
      ['2024-01-22T06:00:00.000Z - 2024-01-22T07:00:00.000Z', six, seven],
      ['01/22/2024 06:00 to 01/22/2024 07:00 UTC', six, seven],
      ['01/22/2024 06:00 AM - 07:00 AM UTC', six, seven],
      ['2024-01-22 06:00:00 through 2024-01-22 07:00:00', six, seven],
      ['01-22-24 06:00 to 01-22-24 07:00', six, seven],
      ['01/22/2024, 06:00:00 AM UTC', null, null],
      ['01/22/2024, 06:00:00 AM UTC\n***', null, null],
      ['***', null, null],
      ['', null, null],
      [null, null, null],
      ['30 days', null, null],
      [' - '.repeat(10_000), null, null],
    ];
    const { start, end } = frameSql('a', null, null, 'UTC');
    const found = await inStore(
      cells.map(([cell]) => [cell]),
      [start, end],
    );
    cells.forEach((cell, at) => expect.soft([cell[0], ...(found[at] ?? [])]).toEqual(cell));
  });

  test('is read out of two cells, and without a zone in the zone given', async () => {
    const { start, end } = frameSql(null, 'a', 'b', 'America/Chicago');
    const found = await inStore(
      [
        ['01/22/2024 12:00:00 AM', '01/22/2024, 07:00:00 AM UTC'],
        ['***', ''],
      ],
      [start, end],
    );
    expect(found).toEqual([
      [six, seven],
      [null, null],
    ]);
  });

  test('is null where the log has no such column', async () => {
    const { start, end } = frameSql(null, null, null, 'UTC');
    expect(await inStore([['x']], [start, end])).toEqual([[null, null]]);
  });
});

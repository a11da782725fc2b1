import { expect, it } from 'vitest';
import { looksLikeCount } from '../../src/formats/shapes.ts';
import { countSql } from '../../src/normalize/load/released-values.ts';
import { inStore } from './in-store.ts';

it.each([
  ['0', 0],
  ['6600', 6600],
  ['1,103', 1103],
  ['541.0', 541],
  ['541.000', 541],
  ['1,103.00', 1103],
  ['1.204', 1204],
  ['12.040', 12_040],
  ['1.204.500', 1_204_500],
  ['1,050 networks', 1050],
  ['3 Cameras', 3],
  ['3 of 40 networks', null],
  // What a spreadsheet leaves of 1.200.
  ['1.2', null],
  ['0.125', null],
  ['——', null],
  ['***', null],
])('%s is so many networks: %s', async (cell, count) => {
  expect(await inStore([[cell]], [countSql('a')])).toEqual([[count]]);
});

it.each(['0', '6600', '1,103', '541.0', '1,103.00', '1,103 networks'])(
  '%s stands in its own column, and is no rest of the reason before it',
  (cell) => {
    expect(looksLikeCount(cell)).toBe(true);
  },
);

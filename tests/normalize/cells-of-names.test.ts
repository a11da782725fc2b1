import { expect, it } from 'vitest';
import type { LogSource } from '../../src/model/log-source.ts';
import { maskedCells } from '../../src/normalize/load/staged-cells.ts';
import { logOf } from '../formats/table.ts';

const labels = ['Date/Time', 'Agency', 'Details'];
const shown = (...details: readonly string[]): string | undefined => {
  const rows = details.map((cell, at) => [`05/01/2025 10:0${at}:11`, 'Alder Falls PD', cell]);
  const source = { recognition: logOf([labels, ...rows]) } as LogSource;
  return maskedCells({ row: 2, page: null, cells: rows[0] ?? [] }, source)[2];
};

it.each([
  ['Tag: ROSEBUD; User: q.ashgrove; Reason: theft', 'Tag: [plate]; User: [account]; Reason: theft'],
  ['User: Ashgrove, Q, Tag: ROSEBUD, Reason: theft', 'User: [account], Tag: [plate], Reason: theft'],
  [
    '{"tag":"ROSEBUD","user":"q.ashgrove","reason":"theft"}',
    '{"tag":"[plate]","user":"[account]","reason":"theft"}',
  ],
])('a cell of names and values is shown without the plate and the account in it: %s', (cell, without) => {
  expect(shown(cell, cell)).toBe(without);
});

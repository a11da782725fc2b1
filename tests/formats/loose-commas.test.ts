import { describe, expect, it } from 'vitest';
import { judged } from './table.ts';

const header = ['Search Time', 'User', 'Org Name', 'Plate', 'Reason'];
const row = (...reason: string[]): string[] => [
  '03/04/2025 10:15:00',
  'Casey',
  'Alder Falls MN PD',
  'ABC1234',
  ...reason,
];
const plain = [row('theft'), row('BOLO'), row('robbery'), row('theft')];

describe('a reason in the last column whose commas were not quoted', () => {
  it.each([
    [['theft', ' ICE', ' detainer']],
    [['theft', 'ICE', 'detainer']],
    [['assist', ' ICE', ' ERO', ' and others', ' on warrant']],
  ])('is put together again: %j', (parts) => {
    const [, ...found] = judged([header, row('theft'), row(...parts), ...plain]);
    expect(found[0]).toMatchObject({
      kind: 'search',
      cells: { agency: 'Alder Falls MN PD', plate: 'ABC1234', reason: parts.join(',') },
    });
  });
});

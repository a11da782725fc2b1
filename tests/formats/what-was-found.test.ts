import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/formats/index.ts';
import { tableOf } from './table.ts';

const kindOf = (labels: readonly string[], cells: readonly string[]): string =>
  recognise(tableOf([labels, cells])).kind;

describe('a table that names cameras, places or hits', () => {
  it.each([
    ['Searched At', 'Searching Officer', 'Searching Agency', 'Search Reason', 'Camera', 'Latitude'],
    ['Search Time', 'User', 'Agency', 'Purpose of Search', 'Hit?', 'Result'],
  ])('is a log of searches where its labels speak of searching: %s, %s, %s, %s', (...labels) => {
    expect(kindOf(labels, ['2025-03-04 10:15:00', 'Casey', 'Alder Falls PD', 'BOLO', 'yes', '45.1'])).toBe(
      'log',
    );
  });

  it('is none where they speak of what cameras saw', () => {
    const labels = ['Time', 'Camera', 'Agency', 'Plate', 'Reason', 'Latitude'];
    expect(kindOf(labels, ['2025-03-04 10:15:00', 'C1', 'Alder Falls PD', 'ABC1234', 'stolen', '45.1'])).toBe(
      'unknown',
    );
  });
});

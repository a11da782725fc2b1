import { describe, expect, it } from 'vitest';
import { fieldsOf, logOf } from './table.ts';

const whole: Readonly<Record<string, (at: number) => string>> = {
  'Search Time': (at) => `03/1${at}/2025, 01:0${at}:03 PM UTC`,
  Name: (at) => ['Casey Example', 'Robin Sample'][at % 2] ?? '',
  'Org Name': (at) => ['Alder Falls MN PD', 'Birch County MN SO'][at % 2] ?? '',
  'Total Networks Searched': (at) => String(500 + at),
  'License Plate': (at) => `QXZ10${at}`,
  'Case #': (at) => (at % 3 === 0 ? '' : `25-100${at}`),
  Reason: (at) => ['stolen vehicle', 'ICE warrant', 'hit and run'][at % 3] ?? '',
};

/** A sheet with these labels, of which one stands over a column that was deleted. */
const without = (deleted: string, labels = Object.keys(whole)): string[][] => [
  labels,
  ...Array.from({ length: 9 }, (_, at) =>
    labels.filter((label) => label !== deleted).map((label) => whole[label]?.(at) ?? ''),
  ),
];

describe('a label left over of a deleted column', () => {
  it.each([
    ['License Plate', ['time', 'user', 'agency', 'networks', 'case_number', 'reason']],
    ['Case #', ['time', 'user', 'agency', 'networks', 'plate', 'reason']],
    ['Total Networks Searched', ['time', 'user', 'agency', 'plate', 'case_number', 'reason']],
    ['Name', ['time', 'agency', 'networks', 'plate', 'case_number', 'reason']],
  ])('is left out, and the others stand over their own: "%s"', (deleted, fields) => {
    const table = without(deleted);
    expect(fieldsOf(table)).toEqual(fields);
    expect(logOf(table).orphanLabel).toBe(deleted);
  });

  it('is left out where its neighbour is the last', () => {
    const labels = ['Search Time', 'Org Name', 'License Plate', 'Reason'];
    expect(fieldsOf(without('License Plate', labels))).toEqual(['time', 'agency', 'reason']);
  });

  it('is none where the last column is blank in every row', () => {
    const table = without('').map((cells, at) => [...cells, ...(at === 0 ? ['Text Prompt'] : [])]);
    expect(fieldsOf(table).at(-1)).toBe('text_prompt');
    expect(logOf(table).orphanLabel).toBeUndefined();
  });

  it('is none where officers write numbers of cases as reasons and no case number', () => {
    const table = without('').map(([time = '', name = '', org = ''], at) =>
      at === 0 ? [time, name, org, 'Reason', 'Case #'] : [time, name, org, `25-100${at}`],
    );
    expect(fieldsOf(table)).toEqual(['time', 'user', 'agency', 'reason', 'case_number']);
  });
});

describe('a number before each row, without a label over it,', () => {
  it('leaves the labels over their own columns', () => {
    const [labels = [], ...rows] = without('');
    const numbered = rows.map((cells, at) => [String(at + 1), ...cells]);
    expect(fieldsOf([labels, ...numbered])).toEqual([null, ...fieldsOf([labels, ...rows])]);
  });

  it('is no more than a number where all labels stand over their own', () => {
    const [labels = [], ...rows] = without('');
    const table = [['ID', ...labels], ...rows.map((cells, at) => [String(at + 1), ...cells])];
    expect(fieldsOf(table).slice(0, 2)).toEqual(['id', 'time']);
  });
});

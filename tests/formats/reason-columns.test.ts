import { describe, expect, it } from 'vitest';
import { fieldsOf, logOf } from './table.ts';

describe('columns', () => {
  it.each([
    ['Reason Code', 'Comments', ['04', '02', 'INV']],
    ['Reason', 'Notes', ['04', '11', '02']],
    ['Reason', 'Officer Remarks', ['STOL', 'WARR', 'STOL', 'WARR']],
    ['Purpose Code', 'Purpose Explained', ['C', 'J', 'C']],
    ['Purpose', 'Narrative', ['A', 'B', 'A']],
    ['Reason Code', 'Reason Description', ['04', '02', 'INV']],
  ])('of codes, "%s", leave the reasons to the words beside them, "%s"', (code, words, codes) => {
    const table = [
      ['Search Time', 'Org Name', code, words],
      ...codes.map((cell, at) => [
        `1/2${at}/2024 13:27`,
        'Alder Falls MN PD',
        cell,
        at === 1 ? '' : `stolen vehicle ${at}`,
      ]),
    ];
    expect(fieldsOf(table)).toEqual(['time', 'agency', 'offense_type', 'reason']);
    expect(logOf(table).columns[2]).toMatchObject({ note: 'short codes beside reasons in words' });
    expect(logOf(table).columns[3]?.note).toContain(`in the place of the codes of "${code}"`);
  });

  it.each([
    [
      'the remarks are few',
      'Comments',
      [
        ['04', ''],
        ['02', ''],
        ['04', 'entered twice'],
      ],
    ],
    [
      'the remarks hold no words',
      'Comments',
      [
        ['04', '12'],
        ['02', '13'],
        ['04', '-'],
      ],
    ],
    [
      'the reasons are words',
      'Comments',
      [
        ['theft', 'see report'],
        ['04', 'see report'],
        ['BOLO', 'see report'],
      ],
    ],
    [
      'the label speaks of another',
      'Clerk Comments',
      [
        ['04', 'see report'],
        ['02', 'see report'],
      ],
    ],
  ])('of reasons keep them beside remarks where %s', (_why, remarks, cells) => {
    const table = [
      ['Search Time', 'Org Name', 'Reason', remarks],
      ...cells.map((pair, at) => [`1/2${at}/2024 13:27`, 'Alder Falls MN PD', ...pair]),
    ];
    expect(fieldsOf(table)).toEqual(['time', 'agency', 'reason', null]);
  });

  it('of two columns of reasons, the one that varies more is the reason and the other is judged beside it', () => {
    const table = [
      ['Search Time', 'Org Name', 'Purpose', 'Reason'],
      ['1/21/2024 13:27', 'Alder Falls MN PD', 'Law Enforcement', 'ICE detainer'],
      ['1/22/2024 13:27', 'Alder Falls MN PD', 'Law Enforcement', 'stolen vehicle'],
    ];
    expect(fieldsOf(table)).toEqual(['time', 'agency', 'offense_type', 'reason']);
    const same = table.map((cells, at) => (at === 0 ? cells : [...cells.slice(0, 3), cells[2] ?? '']));
    expect(fieldsOf(same)).toEqual(['time', 'agency', 'reason', null]);
  });
});

import { assert, constantFrom, integer, property } from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { aligner } from '../../src/formats/index.ts';
import type { Field } from '../../src/model/field.ts';
import { orders, values } from './orders.ts';
import { judged, logOf } from './table.ts';

const sure = ['id', 'agency', 'time'] as const satisfies readonly Field[];

const whole = (n: number): string[] => [
  `2026-02-01 10:0${n}:00`,
  'Alder Falls PD',
  `officer${n}`,
  'Theft',
  `26-${n}`,
  'lookup',
];

describe('a row that slipped', () => {
  it('keeps its id, its agency and its time, whichever column it slipped from', () => {
    assert(
      property(
        constantFrom(...orders),
        integer({ min: 1, max: 28 }),
        integer({ min: 0, max: 13 }),
        (order, n, from) => {
          const fields = order.map(([field]) => field);
          const cellsOf = (of: number): string[] => fields.map((field) => values(of)[field] ?? '');
          const found = logOf([order.map(([, label]) => label), ...[3, 8, 13, 20].map(cellsOf)]);
          const at = Math.min(from, fields.indexOf('time'));
          const row = aligner(found)({ row: 6, page: null, cells: cellsOf(n).toSpliced(at, 0, '') });
          const cells = Object.fromEntries(
            sure.filter((field) => fields.includes(field)).map((field) => [field, values(n)[field]]),
          );
          expect(row).toMatchObject({ kind: 'search', cells });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps its id, its agency and its time where it lacks a cell', () => {
    assert(
      property(
        constantFrom(...orders),
        integer({ min: 1, max: 28 }),
        constantFrom<Field>('case_number', 'filters', 'plate'),
        (order, n, gone) => {
          const fields = order.map(([field]) => field);
          if (!fields.includes(gone) || !(fields.includes('id') || fields.includes('agency'))) return;
          const cellsOf = (of: number): string[] => fields.map((field) => values(of)[field] ?? '');
          const found = logOf([order.map(([, label]) => label), ...[3, 8, 13, 20].map(cellsOf)]);
          const row = aligner(found)({
            row: 6,
            page: null,
            cells: cellsOf(n).toSpliced(fields.indexOf(gone), 1),
          });
          const cells = Object.fromEntries(
            sure.filter((field) => fields.includes(field)).map((field) => [field, values(n)[field]]),
          );
          expect(row).toMatchObject({ kind: 'search', cells });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is set aside where a cell is missing before the kind of search, and any of several may be the one', () => {
    const header = ['Search Time', 'Agency', 'User', 'Reason', 'Case Number', 'Search Type'];
    const rows = [header, whole(1), whole(2), whole(3)];
    for (const missing of [2, 3, 4])
      expect(judged([...rows, whole(4).toSpliced(missing, 1)]).at(-1)).toEqual({
        kind: 'quarantined',
        why: 'it has a cell too few, and which of them is missing is not certain',
      });
    // Blank at its end, a row lacks nothing.
    expect(judged([...rows, whole(4).slice(0, 5)]).at(-1)).toMatchObject({
      kind: 'search',
      cells: { user: 'officer4', reason: 'Theft', case_number: '26-4' },
    });
    // Under a header of fewer columns the kind of search has another place.
    const narrower = [header.toSpliced(4, 1), whole(5).toSpliced(4, 1), whole(6).toSpliced(4, 1)];
    expect(judged([...rows, ...narrower]).slice(-2)).toMatchObject([
      { kind: 'search', cells: { user: 'officer5', reason: 'Theft', search_type: 'lookup' } },
      { kind: 'search', cells: { user: 'officer6', reason: 'Theft', search_type: 'lookup' } },
    ]);
  });
});

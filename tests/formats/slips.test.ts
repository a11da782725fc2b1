import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aligner } from '../../src/formats/index.ts';
import { flockAudit } from '../../src/formats/flock-audit.ts';
import { flockPortal } from '../../src/formats/flock-portal.ts';
import type { Field } from '../../src/model/field.ts';
import { logOf } from './table.ts';

const labelOf: Readonly<Partial<Record<Field, string>>> = {
  id: 'ID',
  user: 'Name',
  agency: 'Org Name',
  networks: 'Total Networks Searched',
  devices: 'Total Devices Searched',
  frame: 'Time Frame',
  plate: 'License Plate',
  reason: 'Reason',
  case_number: 'Case #',
  filters: 'Filters',
  time: 'Search Time',
  search_type: 'Search Type',
  text_prompt: 'Text Prompt',
  moderation: 'Moderation',
  offense_type: 'Offense Type',
};
const portalLabelOf: typeof labelOf = {
  ...labelOf,
  id: 'id',
  user: 'userId',
  time: 'searchDate',
  networks: 'networkCount',
  devices: 'cameraCount',
  reason: 'reason',
  case_number: 'caseNumber',
  offense_type: 'offenseType',
};

const orders = [
  ...flockAudit.layouts.map(({ fields }) => fields.map((field) => [field, labelOf[field] ?? ''] as const)),
  ...flockPortal.layouts.map(({ fields }) =>
    fields.map((field) => [field, portalLabelOf[field] ?? ''] as const),
  ),
];

const day = (n: number): string => `01/${String(n).padStart(2, '0')}/2026`;
const values = (n: number): Readonly<Partial<Record<Field, string>>> => ({
  id: `0b7c1d2e-0000-4000-8000-${String(n).padStart(12, '0')}`,
  user: ['***', 'Casey Example', ''][n % 3] ?? '',
  agency: ['Alder Falls MN PD', 'MOCIC', '[Federal] US Border Patrol [Inactive]'][n % 3] ?? '',
  networks: String(n * 40),
  devices: n % 4 === 0 ? '——' : String(n * 900),
  frame: `${day(n)}, 06:00:00 AM UTC\n${day(n)}, 07:00:00 AM UTC`,
  plate: ['***', 'FAKE001', ''][n % 3] ?? '',
  reason: ['Stolen vehicle', 'BOLO', '25-1001', 'Drugs/Narcotics - HSI', 'ICE warrant'][n % 5] ?? '',
  case_number: n % 2 === 0 ? '26-01698' : '',
  filters: n % 7 === 0 ? 'Pickup, white' : '',
  time: `${day(n)}, 01:27:03 PM UTC`,
  search_type: ['lookup', 'search - Mobile', 'convoy'][n % 3] ?? '',
  text_prompt: '',
  moderation: '',
  offense_type: 'Robbery',
});
const sure = ['id', 'agency', 'time'] as const satisfies readonly Field[];

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
});

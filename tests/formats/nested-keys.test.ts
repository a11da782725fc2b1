import { expect, it } from 'vitest';
import { keysWithin } from '../../src/formats/nested-keys.ts';
import { fieldsOf } from './table.ts';

it('the keys of an object within another say which field it is', () => {
  const labels = [
    'id',
    'timestamp',
    'performedBy.name',
    'organization.name',
    'query.plateNumber',
    'details.caseNumber',
    'search.reason.text',
  ];
  const row = ['1', '2025-03-01T10:00:00Z', 'Casey Example', 'Alder Falls MN PD', 'FAKE001', '25-1', 'BOLO'];
  expect(fieldsOf([labels, row, row])).toEqual([
    'id',
    'time',
    'user',
    'agency',
    'plate',
    'case_number',
    'reason',
  ]);
});

it('what belongs to somebody else, and ids, say none', () => {
  expect(
    ['camera.name', 'vehicleOwner.name', 'hit.plate', 'organization.id', 'plate.state', 'Case No.'].map(
      keysWithin,
    ),
  ).toEqual([[], [], [], [], [], []]);
});

const typedRow = (typed: string): string[] => [
  '2025-03-01T10:00:00Z',
  'Casey Example',
  'Alder Falls MN PD',
  typed,
  'BOLO',
];

it('what was typed into a search is the plate, or the words of a search for a kind of vehicle', () => {
  const labels = ['Search Time', 'User', 'Organization', 'Search Text', 'Reason'];
  expect(fieldsOf([labels, typedRow('FAKE001'), typedRow('FAKE002')])[3]).toBe('plate');
  expect(fieldsOf([labels, typedRow('***'), typedRow('***')])[3]).toBe('plate');
  expect(
    fieldsOf([labels, typedRow('white van with ladder'), typedRow('red pickup, no front plate')])[3],
  ).toBe('text_prompt');
});

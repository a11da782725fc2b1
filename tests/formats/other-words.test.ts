import { describe, expect, it } from 'vitest';
import { fieldsOf } from './table.ts';

const time = (day: number): string => `03/${10 + day}/2025 01:27:03 PM`;

describe('an account beside the user', () => {
  const rows = [1, 2, 3].map((at) => [time(at), 'cexample', 'Birch County SO', 'Narcotics']);

  it.each(['Account', 'Customer', 'User Group'])(
    'is the agency where its cells are agencies: "%s"',
    (label) => {
      expect(fieldsOf([['Search Time', 'User', label, 'Search Reason'], ...rows])).toEqual([
        'time',
        'user',
        'agency',
        'reason',
      ]);
    },
  );

  it.each([[['Name', 'User']], [['User', 'Name']]])(
    'is the agency under a bare name as well, on whichever side of the user: %j',
    (labels) => {
      const cells = labels.map((label) => (label === 'Name' ? 'Birch County SO' : 'cexample'));
      const table = rows.map(([at = '', , , reason = '']) => [at, ...cells, reason]);
      expect(fieldsOf([['Search Time', ...labels, 'Search Reason'], ...table])).toEqual([
        'time',
        ...labels.map((label) => (label === 'Name' ? 'agency' : 'user')),
        'reason',
      ]);
    },
  );

  it('is none where they are not', () => {
    const others = rows.map((row) => row.with(2, 'c.example'));
    const header = ['Search Time', 'User', 'Account', 'Search Reason'];
    expect(fieldsOf([header, ...others])).toEqual(['time', 'user', null, 'reason']);
  });
});

describe('a column that says why by another word', () => {
  it.each(['Use Case', 'Type of Investigation', 'Investigation', 'Investigation Type'])(
    'is the reason where no other is: "%s"',
    (label) => {
      const rows = [1, 2, 3].map((at) => [
        time(at),
        'cexample',
        'Birch County SO',
        `hit and run ${'x'.repeat(at)}`,
      ]);
      expect(fieldsOf([['Search Time', 'Officer', 'Agency', label], ...rows])[3]).toBe('reason');
    },
  );

  it.each([
    ['Investigation', '25-104', null],
    ['Case', '25-104', 'case_number'],
  ])('is none of numbers: "%s"', (label, cell, field) => {
    const rows = [1, 2, 3].map((at) => [time(at), 'cexample', 'Birch County SO', cell]);
    expect(fieldsOf([['Search Time', 'Officer', 'Agency', label], ...rows])[3]).toBe(field);
  });
});

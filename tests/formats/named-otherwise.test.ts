import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/formats/index.ts';
import { tableOf } from './table.ts';

const rowsOf = (text: string): string[][] => text.split('\n').map((line) => line.trim().split('|'));
const found = (text: string, facts: { file?: string; sheet?: string } = {}) =>
  recognise(tableOf(rowsOf(text), { file: 'Production 2.csv', ...facts }));

/** Every column may stand in a log of searches; only a name or the cells say that the records are others. */
const plain =
  'Date|Officer|Department|Reason\n03/01/2025 08:10|C Adams|Elm Grove PD|Court\n03/02/2025 08:10|K Brown|Elm Grove PD|Burglaries';

describe('records with the columns of a log', () => {
  it.each([
    [{ file: 'Duty roster March.csv' }],
    [{ file: 'Extra Patrols 2025.xlsx' }],
    [{ file: 'x.xlsx', sheet: 'House checks' }],
    [{ file: 'Success_stories.csv' }],
  ])('are no searches where their name says so: %j', (facts) => {
    const one = found(plain, facts);
    expect(one.kind).not.toBe('log');
    expect(one).toMatchObject({ hasTimes: true });
    expect(one.reasons.join()).toContain('--layout');
  });

  it.each([
    [{ file: 'log.csv' }],
    [{ file: 'Extra patrol unit - ALPR searches.csv' }],
    [{ file: 'Roster of queries.csv' }],
  ])('are a log where it does not, or speaks of searching as well: %j', (facts) => {
    expect(found(plain, facts).kind).toBe('log');
  });

  it('are a log where a label speaks of searching', () => {
    expect(found(plain.replace('Reason', 'Search Reason'), { file: 'Roster.csv' }).kind).toBe('log');
  });

  it.each([
    ['logons', 'Date/Time|User|Agency|Reason', ['Bad password', 'Account locked', 'Invalid credentials']],
    ['leave', 'Date|Officer|Department|Reason', ['Vacation', 'Sick', 'Comp time', 'Training']],
    ['patrols', 'Date|Officer|Department|Reason', ['Extra patrol school', 'Directed patrol', 'House check']],
    [
      'what came of cases',
      'Date|Officer|Department|Summary',
      ['Located and arrested two', 'Vehicle recovered', 'Suspect in custody'],
    ],
  ])('are none where most cells are of %s', (_, labels, cells) => {
    const rows = cells.map((cell) => `03/01/2025 08:10|C Adams|Elm Grove PD|${cell}`);
    expect(found([labels, ...rows].join('\n')).kind).not.toBe('log');
  });

  it.each([
    ['Date|Officer|Department|Reason', ['Training', 'Training', 'Test']],
    ['Date|Officer|Department|Reason', ['Arrest warrant', 'Arrest warrant', 'Recovered stolen']],
    ['Date|Officer|Department|Plate|Reason', ['ZZZ1234|Vacation', 'ZZZ1235|Vacation', 'ZZZ1236|Sick']],
  ])('are a log where they are of searches: %s %j', (labels, cells) => {
    const rows = cells.map((cell) => `03/01/2025 08:10|C Adams|Elm Grove PD|${cell}`);
    expect(found([labels, ...rows].join('\n')).kind).toBe('log');
  });
});

describe('a file called search and no more', () => {
  const paid = 'Date|Officer|Agency|Reason|Amount Due\n03/01/2025 08:10|C Adams|Elm Grove PD|Copies|12.50';

  it.each(['search.csv', 'Search results (2).xlsx', 'records_search.csv', 'queries.csv'])(
    'does not make searches of other records: %s',
    (file) => {
      expect(found(paid, { file }).kind).not.toBe('log');
    },
  );

  it('is a log as before where its labels are those of one', () => {
    expect(found(plain, { file: 'search.csv' }).kind).toBe('log');
  });
});

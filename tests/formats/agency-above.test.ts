import { expect, it } from 'vitest';
import { logOf } from './table.ts';

const header = ['Query Time', 'Operator', 'Query Reason'];
const row = ['03/01/2025 01:27:03', 'cexample', 'BOLO'];
const agencyUnder = (...lines: readonly (readonly string[])[]) => {
  const log = logOf([...lines, header, row, row]);
  expect(log.sections).toBeUndefined();
  return log.agencyAbove ?? null;
};

it.each([
  [[['Alder Falls Police Department'], ['ALPR Query Log January 2025'], []]],
  [[['Agency: Alder Falls Police Department'], ['Period: 03/01/2025 - 03/31/2025']]],
  [
    [
      ['Agency:', 'Alder Falls Police Department'],
      ['Report By:', 'cexample'],
    ],
  ],
  [[['Agency', 'Alder Falls Police Department'], ['Department: alder falls police department']]],
])('a line above the header names whose searches follow: %j', (lines) => {
  expect(agencyUnder(...lines)).toBe('Alder Falls Police Department');
});

it.each([
  ['two agencies', [['Agency: Alder Falls PD'], ['Department: Birch Bay PD']]],
  ['a title with more in it', [['Alder Falls Police Department ALPR Audit']]],
  ['a body that a report may be about', [['US Border Patrol']]],
  ['what a clerk wrote', [['Released by the Police Department']]],
  ['a name of a person', [['Report By:', 'Robin Vale']]],
])('none is named by %s', (_, lines) => {
  expect(agencyUnder(...lines)).toBeNull();
});

it('a column of agencies speaks for itself', () => {
  const log = logOf([['Agency: Alder Falls PD'], ['Query Time', 'Agency', 'Query Reason'], row]);
  expect(log.agencyAbove).toBeUndefined();
});

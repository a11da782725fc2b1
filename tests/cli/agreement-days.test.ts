import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Summary } from '../../src/model/summary.ts';
import { folderOf } from './folder.ts';
import { readJson } from './report-folder.ts';
import { run } from './run.ts';

// 02:00 UTC on February 11 is 18:00 on February 10 in Oregon, where the first agreement's last day was the 10th.
const log = `ID,Org Name,Total Networks Searched,Reason,Search Time
q1,Bend OR PD,12,assist ICE,"02/11/2025, 02:00:00 AM UTC"
`;
const register = `agency,state,model,from,to
Bend Police Department,OR,Jail Enforcement Model,2020-01-01,2025-02-10
Bend Police Department,OR,Task Force Model,2025-02-11,
`;

test.each([
  ['America/Los_Angeles', 'Jail Enforcement Model'],
  ['UTC', 'Task Force Model'],
])('an agreement is held against the day that the report counts in %s', (zone, model) => {
  const folder = folderOf({ 'log.csv': log, 'register.csv': register });
  const args = ['log.csv', '--out', 'r', '--agreements', 'register.csv', '--report-zone', zone];
  const ran = run([...args, '--only', 'flagged.csv'], { cwd: folder });
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  const flagged = readFileSync(path.join(folder, 'r', 'flagged.csv'), 'utf8');
  expect(flagged).toContain(`,${model},`);
  const { agreements } = readJson(folder, 'r', 'summary.json') as Summary;
  expect(agreements).toEqual({ file: 'register.csv', agencies: 1, searches: 1 });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './folder.ts';
import { run } from './run.ts';

// Of the first reason all words past the fourth after the matched ones must be left out, of the others the names.
const log = `ID,Org Name,Total Networks Searched,Reason,Search Time
q1,Bend OR PD,12,assist ICE with one two three wherever whatever,"02/11/2025, 02:00:00 PM UTC"
q2,Bend OR PD,12,ICE warrant Harold Benson,"02/11/2025, 03:00:00 PM UTC"
q3,Bend OR PD,12,ICE warrant Lucia Ortega,"02/12/2025, 03:00:00 PM UTC"
q4,[Federal] US Border Patrol,12,white box truck,"02/13/2025, 03:00:00 PM UTC"
`;

test('documents and charts quote four words either side and no name, and join what they quote alike', () => {
  const folder = folderOf({ 'log.csv': log });
  const ran = run(['log.csv', '--out', 'r'], { cwd: folder });
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  const read = (name: string): string => readFileSync(path.join(folder, 'r', name), 'utf8');
  const charts = readdirSync(path.join(folder, 'r', 'charts')).filter((name) => /\.(?:svg|json)$/.test(name));
  expect(charts.length).toBeGreaterThan(0);
  for (const name of ['report.html', ...charts.map((chart) => `charts/${chart}`)])
    expect(read(name), name).not.toMatch(/wherever|whatever|harold|benson|lucia|ortega/i);
  const chart = read('charts/immigration-reasons.svg');
  expect(chart).toContain('“assist ice with one two three …” (immigration): 1 search');
  expect(chart).toContain('“ice warrant [name]” (immigration): 2 searches');
  expect(chart).toContain('“(not quoted)” (immigration): 1 search');
});

import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Summary } from '../../src/model/summary.ts';
import { folderForAll, folderOf } from './folder.ts';
import { readJson } from './report-folder.ts';
import { run } from './run.ts';

const log = (agency: string, id: number): string =>
  [
    'ID,Name,Org Name,Total Networks Searched,License Plate,Reason,Search Time',
    `00000000-0000-4000-8000-${String(id).padStart(12, '0')},a.b,${agency},3,FAKE1,stolen vehicle,"11/02/2025, 03:00:00 PM UTC"`,
    '',
  ].join('\n');

/** The files' names begin with their days, and so stand in another order than the agencies'. */
const folder = folderForAll({
  '11_1_2025-11_9_2025-Willow Bend OR PD-Organization-Audit.csv': log('Willow Bend OR PD', 1),
  '11_2_2025-11_9_2025-Aspen Gap CA PD-Organization-Audit.csv': log('Aspen Gap CA PD', 2),
  '11_3_2025-11_9_2025-Maple Run OR SO-Organization-Audit.csv': log('Maple Run OR SO', 3),
});
const out = path.join(folderForAll(), 'report');
let closing = '';
let summary: Summary;

beforeAll(() => {
  closing = run([folder, '--out', out, '--state', 'CA', '--only', 'flagged.csv']).stdout;
  summary = readJson(out, 'summary.json') as Summary;
});

it('names the agencies of a report in one order, in the title as in the logs', () => {
  expect(summary.title).toBe(
    'Searches of license plate readers: logs released by Aspen Gap CA PD, Maple Run OR SO and Willow Bend OR PD',
  );
  expect(summary.coverage.map(({ owner }) => owner)).toEqual([
    'Aspen Gap CA PD',
    'Maple Run OR SO',
    'Willow Bend OR PD',
  ]);
});

it('says at the terminal and in the report that a law pack is of another state than a log', () => {
  const said =
    'The law of California (--state CA) is laid beside the logs of 2 agencies of other states, by their names: ' +
    'Maple Run OR SO (OR) and Willow Bend OR PD (OR).';
  expect(closing.replaceAll(/\s+/g, ' ')).toContain(said);
  expect(summary.caveats.join('\n')).toContain(said);
});

it('says at the terminal and in the report that a state has no law pack', () => {
  const elsewhere = path.join(folderOf(), 'report');
  const told = run([folder, '--out', elsewhere, '--state', 'OR', '--only', 'flagged.csv']).stdout;
  const said = 'There is no law pack for OR (--state), and no law is laid beside the log';
  expect(told.replaceAll(/\s+/g, ' ')).toContain(said);
  expect((readJson(elsewhere, 'summary.json') as Summary).caveats.join('\n')).toContain(said);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isNoCause } from '../../src/analyze/bridge.ts';
import { rules } from '../../src/classify/index.ts';
import type { Summary } from '../../src/model/summary.ts';
import { folderOf } from '../cli/folder.ts';
import { run } from '../cli/run.ts';

const log = `ID,Name,Org Name,Total Networks Searched,Total Devices Searched,License Plate,Reason,Case #,Search Time,Search Type
fa4eb001-0000-4000-8000-000000000001,***,[Federal] US Postal Inspection Service,12,40,***,HSI assist,,"03/01/2025, 01:27:03 AM UTC",lookup
fa4eb001-0000-4000-8000-000000000002,***,Alder Falls MN PD,12,40,***,x,ICE 25-1,"03/02/2025, 01:27:03 AM UTC",lookup
fa4eb001-0000-4000-8000-000000000003,***,Alder Falls MN PD,12,40,***,fraud,,"03/03/2025, 01:27:03 AM UTC",lookup
`;

test('a possible search stands under the rule that makes it possible: not under the mark of its agency, a vague word or another offense', () => {
  const folder = folderOf({
    'audit.csv': log,
    'review.csv': 'component,agency_kind,reason,offense,decision\n,police,fraud,,possible\n',
  });
  const out = path.join(folder, 'report');
  const given = ['--review', path.join(folder, 'review.csv'), '--only', 'review.csv', '--quiet'];
  expect(run([path.join(folder, 'audit.csv'), '--out', out, ...given]).code).toBe(0);
  const { bridge } = JSON.parse(readFileSync(path.join(out, 'summary.json'), 'utf8')) as Summary;
  expect(bridge.slice(1).map(({ rule, searches }) => [rule, searches])).toEqual([
    ['hsi.name', 1],
    ['ice.acronym', 1],
    [null, 1],
  ]);
});

test('the rules that make no search possible are those of its tiers', () => {
  const tiers = ['note', 'stance', 'other_purpose', 'other_dhs', 'other_federal'];
  const byTier = rules.filter(({ tier }) => tiers.includes(tier)).map(({ id }) => id);
  expect(rules.filter(({ id }) => isNoCause.test(id)).map(({ id }) => id)).toEqual(byTier);
});

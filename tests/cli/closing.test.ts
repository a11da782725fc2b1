import { expect, it } from 'vitest';
import { closingSummary } from '../../src/cli/closing.ts';
import type { AnalyzeResult } from '../../src/model/event.ts';
import { whollyMasked } from '../report/content.ts';

it('speaks of no other searches where no reason can be read', () => {
  const { summary, manifest } = whollyMasked();
  const result: AnalyzeResult = { summary, manifest, out: 'reports/r', seconds: 1, withheld: [] };
  const told = closingSummary(result, []).replaceAll(/\s+/g, ' ');
  expect(told).toContain('No reason can be read (masked, empty, vague or not released)');
  expect(told).not.toContain('0%');
});

it('says of how many searches no agency can be read, where none was found of ICE or CBP', () => {
  const { summary, manifest } = whollyMasked();
  const [agency] = summary.by_agency;
  if (agency === undefined) throw new Error('no agency');
  const told = (name: string): string => {
    const by_agency = [{ ...agency, agency: name, searches: 1200 }];
    const result = {
      summary: { ...summary, by_agency },
      manifest,
      out: 'reports/r',
      seconds: 1,
      withheld: [],
    };
    return closingSummary(result, []).replaceAll(/\s+/g, ' ');
  };
  const said = '1,200 searches bear no agency that can be read: who searched, this cannot tell.';
  expect(told('(not stated)')).toContain(said);
  expect(told('Oak Hollow PD')).not.toContain('no agency that can be read');
});

it('says of a log without a search in the period asked for that it holds none in that period', () => {
  const { summary, manifest } = whollyMasked();
  const told = (outside: number): string => {
    const none: typeof summary = {
      ...summary,
      searches: { ...summary.searches, rows: 0, distinct: 0 },
      inputs: { ...summary.inputs, rows_outside_period: outside },
    };
    const result = { summary: none, manifest, out: 'reports/r', seconds: 1, withheld: [] };
    return closingSummary(result, []).replaceAll(/\s+/g, ' ');
  };
  expect(told(0)).toContain('The log holds no search.');
  expect(told(3)).toContain('The log holds no search in the period asked for.');
});

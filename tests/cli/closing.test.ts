import { expect, it } from 'vitest';
import { closingSummary } from '../../src/cli/closing.ts';
import type { AnalyzeResult } from '../../src/model/event.ts';
import { smallLog, whollyMasked } from '../report/content.ts';

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

it('speaks of all searches where all are flagged, and of one copy as of one', () => {
  const { summary, manifest } = smallLog();
  const told = (distinct: number, total: number): string => {
    const counted: typeof summary = {
      ...summary,
      searches: { ...summary.searches, distinct, rows: distinct + 1 },
      flagged: { ...summary.flagged, total, other_purpose: 0 },
    };
    const result = { summary: counted, manifest, out: 'reports/r', seconds: 1, withheld: [] };
    return closingSummary(result, []).replaceAll(/\s+/g, ' ');
  };
  expect(told(24, 24)).not.toContain('of these, 0');
  expect(told(24, 24)).toContain('All 24 searches are by ICE or CBP or for immigration enforcement');
  expect(told(1, 1)).toContain('It is by ICE or CBP or for immigration enforcement');
  expect(told(24, 1)).toContain('At least 1 search is by ICE or CBP');
  expect(told(24, 3)).toContain('(1 row more is a copy of one of them)');
});

it('has dates as they are typed, for who searches the terminal for one', () => {
  const { summary, manifest } = smallLog();
  const told = closingSummary({ summary, manifest, out: 'reports/r', seconds: 1, withheld: [] }, []);
  // Lines are broken where they are long.
  expect(told).toMatch(/from\s[A-Z][a-z]+ \d+, \d{4}\sto\s[A-Z][a-z]+ \d+, \d{4}/);
  expect(told).not.toContain('\u00A0');
});

it('speaks of one flagged search, and of one that may be, as of one', () => {
  const { summary, manifest } = smallLog();
  const told = (total: number, broad: number): string => {
    const counted: typeof summary = { ...summary, flagged: { ...summary.flagged, total, broad } };
    const result = { summary: counted, manifest, out: 'reports/r', seconds: 1, withheld: [] };
    return closingSummary(result, []).replaceAll(/\s+/g, ' ');
  };
  expect(told(1, 2)).toContain('as the log records it: ');
  expect(told(1, 2)).toContain('1 more may be: a person should read it.');
  expect(told(0, 1)).toContain(' 1 may be: a person should read it.');
  expect(told(3, 5)).toContain('as the log records them: ');
  expect(told(3, 5)).toContain('2 more may be: a person should read them.');
});

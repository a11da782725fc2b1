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

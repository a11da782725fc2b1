import { expect, it } from 'vitest';
import { recordedPurposes } from '../../src/charts/purposes.ts';
import { summaryWith } from './summary.ts';

const chartOf = (
  distinct: number,
  states: Partial<Record<'readable' | 'vague' | 'masked' | 'empty', number>>,
) => {
  const { searches, quality } = summaryWith({});
  return recordedPurposes(
    summaryWith({
      searches: { ...searches, rows: distinct, distinct },
      quality: { ...quality, none_by_reason: { ...quality.none_by_reason, ...states } },
    }),
  );
};

it('tells of the searches that are not drawn, and of no kind of which there are none', () => {
  expect(chartOf(12, {}).note).toBeNull();
  expect(chartOf(25, { readable: 20 }).note).toBe(
    'Not drawn, of 25 searches: 20 with a readable reason state no immigration purpose.',
  );
  // A vague reason cannot be read: of it too nothing can be said.
  expect(chartOf(3, { vague: 1, masked: 2 }).note).toBe(
    'Not drawn, of 3 searches: of 3 the reason is vague, masked, empty or not released, and nothing can be said.',
  );
});

it('says that no purpose is stated beside how many reasons can be read, and never where none can', () => {
  expect(chartOf(20, { readable: 9, masked: 11 }).alt).toContain(
    'No immigration purpose stated (readable reasons: 9 of 20)',
  );
  const { alt, config } = chartOf(20, { masked: 20 });
  expect(`${alt} ${JSON.stringify(config)}`).toContain('No reason can be read');
  expect(`${alt} ${JSON.stringify(config)}`).not.toContain('No immigration purpose');
});

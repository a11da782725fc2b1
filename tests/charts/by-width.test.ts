import { expect, it } from 'vitest';
import { byWidth } from '../../src/charts/by-width.ts';
import { smallLog } from '../report/content.ts';

it('says of the middle width no more than the middle value tells', () => {
  const { summary } = smallLog();
  const note = (all: number, flagged: number, unknown = 0): string | null =>
    byWidth({
      ...summary,
      width: {
        ...summary.width,
        networks_median: all,
        networks_median_flagged: flagged,
        networks_unknown: unknown,
      },
    }).note;
  expect(note(100, 0)).toBe(
    'At least half of all searches covered 100 networks or more. At least half of the flagged ones covered no network.',
  );
  // Of 80 searches 70 bear no number: half of the other 10 are no half of all searches.
  expect(note(100, 3, 70)).toBe(
    '70 searches without a recorded number of networks. At least half of the others covered 100 networks or more. ' +
      'At least half of the flagged among them covered 3 networks or more.',
  );
});

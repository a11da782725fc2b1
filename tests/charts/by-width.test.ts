import { expect, it } from 'vitest';
import { byWidth } from '../../src/charts/by-width.ts';
import { smallLog } from '../report/content.ts';

it('says of the middle width no more than the middle value tells', () => {
  const { summary } = smallLog();
  const note = (all: number, flagged: number): string | null =>
    byWidth({
      ...summary,
      width: {
        ...summary.width,
        networks_median: all,
        networks_median_flagged: flagged,
        networks_unknown: 0,
      },
    }).note;
  expect(note(100, 0)).toBe(
    'At least half of all searches covered 100 networks or more. At least half of the flagged ones covered no network.',
  );
});

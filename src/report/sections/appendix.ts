import { flaggedLines } from '../flagged-lines.ts';
import type { WriteSection } from './section.ts';

/** Each flagged and possible search with its quote and its citation. */
export const appendix: WriteSection = (input) => {
  if (input.flagged.length === 0) return null;
  const { total, broad } = input.summary.flagged;
  const zone = input.summary.zones.counted_in;
  return {
    id: 'flagged',
    title: 'Appendix: flagged and possible searches',
    blocks: [
      {
        kind: 'flagged',
        flagged: {
          flagged: total,
          possible: broad - total,
          zone,
          lines: flaggedLines(input),
          tables: (['flagged.csv', 'flagged.xlsx'] as const).filter(input.beside),
        },
      },
    ],
  };
};

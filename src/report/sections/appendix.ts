import { flaggedLines } from '../flagged-lines.ts';
import type { WriteSection } from './section.ts';

/** Each flagged and possible search with its quote and its citation. */
export const appendix: WriteSection = (input) => {
  if (input.flagged.length === 0) return null;
  const lines = flaggedLines(input);
  const flagged = lines.filter((line) => line.flagged).length;
  return {
    id: 'flagged',
    title: 'Appendix: flagged and possible searches',
    blocks: [{ kind: 'flagged', flagged: { flagged, possible: lines.length - flagged, lines } }],
  };
};

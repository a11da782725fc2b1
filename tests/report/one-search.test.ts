import { describe, expect, it } from 'vitest';
import type { Summary } from '../../src/model/summary.ts';
import { flaggedSentences, scopeSentence } from '../../src/report/findings.ts';
import { smallLog } from './content.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('a log of one search', () => {
  const { summary, manifest } = smallLog();
  const one: Summary = {
    ...summary,
    period: { first: '2025-01-01T12:00:00Z', last: '2025-01-01T12:00:00Z' },
    searches: { ...summary.searches, rows: 1, distinct: 1 },
    flagged: {
      ...summary.flagged,
      total: 1,
      by_searcher: { ice: 0, cbp: 1 },
      other_immigration: 0,
      other_purpose: 0,
    },
  };

  it('was made on a day, not from a day', () => {
    expect(plain(scopeSentence(one, manifest))).toContain('Alder Creek PD on January 1, 2025, in the file');
  });

  it('is not one of several', () => {
    const [first, second] = flaggedSentences(one);
    expect(first).toMatch(/^It was made from an account of ICE .*: 1 from CBP accounts\.$/);
    expect(second).toBe(
      'The one from an ICE or CBP account counts as for immigration: it records no other purpose.',
    );
  });
});

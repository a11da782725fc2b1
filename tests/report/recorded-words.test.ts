import { describe, expect, it } from 'vitest';
import type { FlaggedSearch } from '../../src/model/flagged-search.ts';
import { flaggedSentences } from '../../src/report/findings.ts';
import { flaggedLines, recordedWords } from '../../src/report/flagged-lines.ts';
import { smallLog } from './content.ts';

const [any] = smallLog().flagged;
if (any === undefined) throw new Error('the log has no flagged search');
const match = (rule: string, field: 'agency' | 'reason', text: string) => ({
  rule,
  field,
  text,
  start: 0,
  end: text.length,
});
const account = match('searcher.cbp', 'agency', 'US Border Patrol');
const byBorderPatrol = (reason: string | null, ...matches: FlaggedSearch['matches']): FlaggedSearch => ({
  ...any,
  agency: 'US Border Patrol',
  reason,
  purpose: 'immigration',
  immigration_kind: 'unstated',
  searcher: 'cbp',
  component: 'cbp',
  flagged_by: ['searcher', 'purpose'],
  matches: [account, ...matches],
});

describe('what is recorded of a search of the Border Patrol', () => {
  it('is no immigration purpose where the reason is blank or general', () => {
    expect(recordedWords(byBorderPatrol(null))).toBe(
      'CBP account; no other purpose recorded (no readable reason)',
    );
    expect(
      recordedWords(byBorderPatrol('investigation', match('note.vague', 'reason', 'investigation'))),
    ).toBe('CBP account; no other purpose recorded');
  });

  it('is one where the words say so, or a person decided so', () => {
    const stated = byBorderPatrol('deportation', match('immigration.deport', 'reason', 'deportation'));
    expect(recordedWords(stated)).toBe('CBP account; immigration purpose recorded');
    const decided = { ...byBorderPatrol(null), flagged_by: ['searcher', 'review'] as const };
    expect(recordedWords({ ...decided, flagged_by: [...decided.flagged_by] })).toBe(
      'CBP account; for immigration as a person decided on reading the record',
    );
  });
});

it('says that a reason is recorded where no word of it was matched, and none is quoted', () => {
  const content = smallLog();
  const recorded = (search: FlaggedSearch): string | undefined =>
    flaggedLines({ ...content, flagged: [search] })[0]?.recorded;
  expect(recorded(byBorderPatrol('fraud'))).toBe(
    'CBP account; no other purpose recorded; recorded reason not quoted',
  );
  expect(recorded(byBorderPatrol(null))).not.toContain('not quoted');
  expect(
    recorded(byBorderPatrol('deportation', match('immigration.deport', 'reason', 'deportation'))),
  ).not.toContain('not quoted');
});

describe('the count of searches with an immigration purpose', () => {
  const { summary } = smallLog();
  const sentenceWith = (searches_changed: number): string =>
    flaggedSentences({
      ...summary,
      review: { decisions: 3, used: 3, unused: [], conflicts: [], searches_changed },
    })[0] ?? '';

  it('is said to rest on the rules or a person where decisions changed some', () => {
    expect(sentenceWith(2)).toMatch(/state an immigration purpose, as the rules or a person read them\.$/);
    expect(sentenceWith(0)).toMatch(/state an immigration purpose\.$/);
  });
});

import { describe, expect, it } from 'vitest';
import { ownerNotStated } from '../../src/model/log-source.ts';
import type { Summary } from '../../src/model/summary.ts';
import { flaggedSentences, keyFigures, scopeSentence } from '../../src/report/findings.ts';
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
    expect(first).toMatch(/^It was made from an account of ICE .*: 1 from a CBP account\.$/);
    expect(second).toBe(
      'The one from an ICE or CBP account counts as for immigration: no other purpose of it can be read.',
    );
  });
});

describe('a log of which every search is flagged', () => {
  const { summary, manifest } = smallLog();
  const { ice, cbp } = summary.flagged.by_searcher;
  const all: Summary = { ...summary, searches: { ...summary.searches, distinct: summary.flagged.total } };

  const other = (count: number, from: Summary['flagged']['by_searcher']) =>
    flaggedSentences({ ...all, flagged: { ...all.flagged, by_searcher: from, other_purpose: count } })[1];

  it('has all of them flagged, not at least so many', () => {
    expect(flaggedSentences(all)[0]).toContain(`All ${summary.flagged.total} of them were made from`);
    expect(keyFigures(all)[1]?.value).toBe(String(summary.flagged.total));
    expect(flaggedSentences(summary)[0]).toContain(
      `At least ${summary.flagged.total} of them were made from`,
    );
  });

  it('may have none from ICE and CBP that counts as for immigration, or not the one', () => {
    expect(other(ice + cbp, { ice, cbp })).toContain('None of those from ICE and CBP accounts counts');
    expect(other(1, { ice: 0, cbp: 1 })).toContain(
      'The one from an ICE or CBP account does not count as for immigration: it records another purpose, or no readable one',
    );
    expect(other(1, { ice: 2, cbp: 1 })).toContain('Of those from ICE and CBP accounts, 1 does not count');
  });

  it('is not said to record what a person decided', () => {
    const review = { decisions: 1, used: 1, unused: [], conflicts: [], searches_changed: 1 };
    const decided = (other_purpose: number) => {
      const reviewed = { ...all, review, flagged: { ...all.flagged, other_purpose } };
      return [flaggedSentences(reviewed)[1], keyFigures(reviewed)[2]?.detail];
    };
    expect(decided(1)).toEqual([
      expect.stringMatching(/it records another purpose, or no readable one .*, or a person decided so\.$/),
      'another purpose recorded, or no readable one from an office such as HSI, or as a person decided',
    ]);
    expect(decided(0)[0]).toMatch(/no other purpose of them can be read, or a person decided so\.$/);
  });

  it('says where a file does not tell who released it', () => {
    const [log] = summary.coverage;
    if (log === undefined) throw new Error('no log');
    const coverage = [log, { ...log, owner: ownerNotStated }];
    const mixed = { ...summary, coverage };
    expect(scopeSentence(mixed, manifest)).toContain('; not all of these files say who released them.');
    expect(scopeSentence(summary, manifest)).not.toContain('not all of these files');
  });
});

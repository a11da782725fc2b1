import { expect, it } from 'vitest';
import { caveatsOf } from '../../src/analyze/caveats.ts';
import { flaggedSentences } from '../../src/report/findings.ts';
import { nothingFlagged, smallLog } from '../report/content.ts';

const { summary } = smallLog();
const review = { decisions: 3, used: 2, unused: [], conflicts: [], searches_changed: 17 };

it.each([smallLog(), nothingFlagged()])('tells decisions of a person wherever the figures are', (content) => {
  const told = (searches_changed: number): string =>
    flaggedSentences({ ...content.summary, review: { ...review, searches_changed } }).join(' ');
  expect(told(17)).toContain('The purpose of 17 searches is as a person decided on reading the reason');
  expect(told(0)).not.toContain('a person decided');
});

it('says beside the figures, not in the methods alone, that the rules are not those of the program', () => {
  const changed = { file: 'mine.yaml', added: [], switched_off: ['hsi.name'] };
  expect(caveatsOf({ ...summary, custom_rules: changed }, [])[0]).toBe(
    'The rules were changed by whoever made this report (mine.yaml); “Methods” names them.',
  );
  const unchanged = { ...changed, switched_off: [] };
  expect(caveatsOf({ ...summary, custom_rules: unchanged }, [])).toEqual(caveatsOf(summary, []));
});

it.each([
  // Masked, empty, not in the log, vague; what is said of them.
  [
    2,
    1,
    0,
    3,
    'Of 9 searches, 2 have a masked reason, 1 has a blank reason and 3 have a reason too vague to say a purpose.',
  ],
  [0, 0, 1, 0, 'Of 9 searches, 1 stands in a log that leaves the reason out.'],
  [0, 0, 0, 0, null],
])(
  'of %i masked, %i blank, %i left out and %i vague reasons says what there is: %s',
  (masked, empty, lacking, vague, words) => {
    const reason = { ...summary.quality.reason, masked, empty, not_exported: lacking, vague };
    const sentences = caveatsOf(
      { ...summary, searches: { ...summary.searches, distinct: 9 }, quality: { ...summary.quality, reason } },
      [],
    ).filter((sentence) => sentence.startsWith('Of 9 searches'));
    expect(sentences).toEqual(words === null ? [] : [words]);
  },
);

it('joins the logs of which the same holds by commas and a last and', () => {
  const [log] = summary.coverage;
  if (log === undefined) throw new Error('no log');
  const masked = { reason: 0.5, user: null, plate: null, case_number: null };
  const coverage = ['A PD', 'B PD', 'C PD'].map((owner) => ({ ...log, owner, masked, missing_months: [] }));
  const twice = { ...log, masked: { ...masked, plate: 1, user: 0.25 }, missing_months: [] };
  const told = (of: typeof summary.coverage): string =>
    caveatsOf({ ...summary, coverage: of }, []).join('\n');
  // 550 rows each.
  expect(told(coverage)).toContain(
    'The logs of A PD, B PD and C PD have the reason masked in 50% of their 1,650 rows.',
  );
  expect(told([twice])).toMatch(
    /the reason masked in 50%, the account masked in 25% and the plate masked in 100% of its/,
  );
  expect(told(coverage.slice(0, 2))).toContain('The logs of A PD and B PD have');
  expect(told([...coverage, { ...log, owner: 'D PD', masked, missing_months: [] }])).toContain(
    'The logs of A PD, B PD, C PD and 1 more have',
  );
  const gap = { ...twice, missing_months: ['2024-02', '2024-12'] };
  expect(told([gap])).toMatch(/ has no row of February 2024 or December 2024[.]/);
  const year = { ...twice, missing_months: ['2024-11', '2024-12', '2025-01', '2025-03'] };
  expect(told([year])).toMatch(/ has no row of November 2024 to January 2025 or March 2025[.]/);
});

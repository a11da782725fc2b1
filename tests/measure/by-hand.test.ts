import { expect, it } from 'vitest';
import { caveatsOf } from '../../src/analyze/caveats.ts';
import { smallLog } from '../report/content.ts';

const { summary } = smallLog();
const review = { decisions: 3, used: 2, unused: [], conflicts: [], searches_changed: 17 };

it('says beside the figures, not in the methods alone, that a person decided some of them', () => {
  expect(caveatsOf({ ...summary, review }, [])[0]).toBe(
    'The purpose of 17 searches is as a person decided, and not as the rules say.',
  );
  const custom_rules = { file: 'mine.yaml', added: [], switched_off: ['hsi.name'] };
  expect(caveatsOf({ ...summary, custom_rules }, [])[0]).toBe(
    'The rules were changed by whoever made this report (mine.yaml); “Methods” names them.',
  );
});

it('says nothing of decisions and rules that changed nothing', () => {
  const unchanged = {
    review: { ...review, searches_changed: 0 },
    custom_rules: { file: 'mine.yaml', added: [], switched_off: [] },
  };
  expect(caveatsOf({ ...summary, ...unchanged }, [])).toEqual(caveatsOf(summary, []));
});

it('joins the logs of which the same holds by commas and a last and', () => {
  const [log] = summary.coverage;
  if (log === undefined) throw new Error('no log');
  const masked = { reason: 0.5, user: null, plate: null, case_number: null };
  const coverage = ['A PD', 'B PD', 'C PD'].map((owner) => ({ ...log, owner, masked, missing_months: [] }));
  const told = (of: typeof coverage): string => caveatsOf({ ...summary, coverage: of }, []).join('\n');
  expect(told(coverage)).toContain('The logs of A PD, B PD and C PD have the reason masked in 50%');
  expect(told(coverage.slice(0, 2))).toContain('The logs of A PD and B PD have');
  expect(told([...coverage, { ...log, owner: 'D PD', masked, missing_months: [] }])).toContain(
    'The logs of A PD, B PD, C PD and 1 more have',
  );
});

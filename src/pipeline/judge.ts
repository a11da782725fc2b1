import { createJudged } from '../analyze/judged.ts';
import { families, rulesFor, type RuleSet } from '../classify/index.ts';
import { judgeAll, parseReview, reviewOutcome, type Decision } from '../judge/index.ts';
import type { FileIntake } from '../model/intake.ts';
import type { Summary } from '../model/summary.ts';
import type { Run } from './begin.ts';
import { readText } from './read-text.ts';
import { sampleOf, type CheckedDraw } from './sample.ts';
import { shownPath } from './shown-options.ts';

/** What judging leaves: the rules used, what became of a person's decisions, and the sample to check. */
export interface Judged {
  readonly rules: RuleSet;
  readonly custom: Summary['custom_rules'];
  readonly review: Summary['review'];
  readonly drawn: CheckedDraw | null;
}

/** Judges every search by the rules and by the decisions of a filled-in review.csv; draws a sample of them. */
export const judgeSearches = async (run: Run, files: readonly FileIntake[]): Promise<Judged> => {
  const { options, store, announce } = run;
  const rules = await rulesFor(options.rules === null ? null : await readText(options.rules), options.rules);
  const decisions: Decision[] =
    options.review === null ? [] : parseReview(options.review, await readText(options.review));
  await judgeAll(store, rules, decisions, (detail) => announce({ kind: 'stage', stage: 'judge', detail }));
  await createJudged(store);
  const review = options.review === null ? null : await reviewOutcome(store, decisions);
  for (const text of reviewDoubts(options.review, review)) announce({ kind: 'warning', text });
  return {
    rules,
    custom: options.rules === null ? null : { file: shownPath(options.rules), ...changedRules(rules) },
    review,
    drawn: await sampleOf(run, files),
  };
};

/** At most this many lines of a review file are named in one warning; all of them stand in summary.json. */
const linesNamed = 5;

/** Decisions that changed nothing: whoever wrote them would take them for counted. */
export const reviewDoubts = (file: string | null, review: Summary['review']): string[] => {
  if (review === null) return [];
  const { unused, conflicts } = review;
  if (review.decisions === 0)
    return [
      `${file}: its column "decision" is blank in every line, so it changes nothing; write immigration, possible or none there`,
    ];
  const lines = unused.map(({ line }) => line);
  const named = `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, linesNamed).join(', ')}`;
  return [
    ...conflicts.map(
      (conflict) =>
        `${file}, lines ${conflict.lines.join(' and ')}: the decisions contradict each other, and none of them is used; keep one`,
    ),
    ...(lines.length > 0
      ? [
          `${file}, ${named}${lines.length > linesNamed ? ` and ${lines.length - linesNamed} more` : ''}: no search of these logs has this component, agency_kind, reason and offense, so the decision changes nothing; in an added line write all four as review.csv does`,
        ]
      : []),
  ];
};

/** How a rule set differs from the standing rules. */
const changedRules = ({ rules }: RuleSet): { added: string[]; switched_off: string[] } => {
  const standing = families.flatMap((family) => family.rules.map(({ id }) => id));
  const used = rules.map(({ id }) => id);
  return {
    added: used.filter((id) => !standing.includes(id)),
    switched_off: standing.filter((id) => !used.includes(id)),
  };
};

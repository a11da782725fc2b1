import { sampleStrata, type SampleAnswer, type SampleStratum } from '../model/sample.ts';
import type { Summary } from '../model/summary.ts';
import { upperBound, wilson } from './sample-bounds.ts';
import type { Sample } from './sample.ts';

type Outcome = NonNullable<Summary['sample']>;
type Stratum = Outcome['strata'][number];

/**
 * What a person's answers say of the log. Each drawn search counts once, so that a text drawn several times weighs
 * as often; what the person was unsure of counts against the rules on both sides.
 */
export const sampleOutcome = (sample: Sample, answers: ReadonlyMap<string, SampleAnswer>): Outcome => {
  const strata = sampleStrata.map((stratum) => stratumOf(sample, stratum, answers));
  const of = (name: SampleStratum): Stratum => strata[sampleStrata.indexOf(name)] as Stratum;
  const sum = (key: 'drawn' | 'returned'): number => strata.reduce((total, one) => total + one[key], 0);
  return {
    drawn: sum('drawn'),
    returned: sum('returned'),
    lines: sample.lines.length,
    lines_answered: answers.size,
    seed: sample.seed,
    flagged_precision: wilson(of('flagged').yes, of('flagged').returned),
    possible_confirmed: wilson(of('possible').yes, of('possible').returned),
    unflagged_at_most: atMost([of('near_miss'), of('unflagged')]),
    masked_left_out: sample.maskedLeftOut,
    vague_left_out: sample.vagueLeftOut,
    strata,
  };
};

const stratumOf = (
  { lines, searches, drawn }: Sample,
  stratum: SampleStratum,
  answers: ReadonlyMap<string, SampleAnswer>,
): Stratum => {
  const counts = { yes: 0, no: 0, unsure: 0 };
  for (const line of lines) {
    const answer = answers.get(line.id);
    if (line.stratum === stratum && answer !== undefined) counts[answer] += line.draws;
  }
  const returned = counts.yes + counts.no + counts.unsure;
  return { stratum, searches: searches[stratum], drawn: drawn[stratum], returned, ...counts };
};

/** The bounds of several strata, weighted by their searches; null where nothing of them was answered. */
const atMost = (strata: readonly Stratum[]): number | null => {
  const all = strata.reduce((sum, { searches }) => sum + searches, 0);
  if (strata.every(({ returned }) => returned === 0)) return null;
  return strata.reduce(
    (sum, { searches, yes, unsure, returned }) => sum + (searches / all) * upperBound(yes + unsure, returned),
    0,
  );
};

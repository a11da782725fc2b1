import { z } from 'zod';

const count = z.int().nonnegative();
/** A share, 0 to 1. */
const share = z.number().min(0).max(1).nullable();
/** An interval at 95 %, as shares. */
const interval = z.strictObject({ estimate: share, low: share, high: share });

/** The parts of a log that a sample is drawn from, each by itself; a search lies in one of them or is left out. */
export const sampleStrata = ['flagged', 'possible', 'near_miss', 'unflagged'] as const;
export type SampleStratum = (typeof sampleStrata)[number];

/** What a person may answer: is the search by ICE or CBP, or for immigration enforcement? */
export const sampleAnswers = ['yes', 'no', 'unsure'] as const;
export type SampleAnswer = (typeof sampleAnswers)[number];

/**
 * A sample of a log, as the rules judged it before any decision of a person, and what a person answered. Shares
 * of searches, never a number of them: `searches` of a stratum is how many there were to draw from.
 */
export const sampleSchema = z.strictObject({
  /** Searches drawn, and those of them that a person answered. Searches with the same words are one line. */
  drawn: count,
  returned: count,
  lines: count,
  lines_answered: count,
  seed: z.string(),
  /** Share of the flagged searches that the person confirmed; unsure is not confirmed. Wilson interval. */
  flagged_precision: interval.nullable(),
  possible_confirmed: interval.nullable(),
  /**
   * Upper bound of the share, among the searches with a readable reason that are neither flagged nor possible, of
   * those that the person found to be for immigration or was unsure of: the one-sided bounds at 95 % (Clopper and
   * Pearson) of `near_miss` and `unflagged`, weighted by their searches.
   */
  unflagged_at_most: share,
  /** Searches, neither flagged nor possible, whose reason is masked, blank or not in the released file. */
  masked_left_out: count,
  /** Searches, neither flagged nor possible, whose reason is too vague to say a purpose. */
  vague_left_out: count,
  /** `drawn`, `returned`, `yes`, `no` and `unsure` count drawn searches. */
  strata: z.array(
    z.strictObject({
      stratum: z.enum(sampleStrata),
      searches: count,
      drawn: count,
      returned: count,
      yes: count,
      no: count,
      unsure: count,
    }),
  ),
});

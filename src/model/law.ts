import { z } from 'zod';

const count = z.int().nonnegative();

/** One figure under one provision: what the log records, never that a law was broken. */
export const lawFindingSchema = z.strictObject({
  state: z.string().regex(/^[A-Z]{2}$/),
  /** Id in the law pack. */
  provision: z.string(),
  cite: z.string(),
  /** What is counted, in neutral words, as a sentence part that agrees with any number. */
  counted: z.string(),
  /** Searches on or after the effective date; null where the log lacks the column the count needs. */
  searches: count.nullable(),
  rows_lacking: count.nullable(),
  rows_masked: count.nullable(),
  effective: z.string(),
  exceptions: z.array(z.string()),
  source: z.string(),
  as_of: z.string(),
  verify: z.string().nullable(),
});
export type LawFinding = z.infer<typeof lawFindingSchema>;

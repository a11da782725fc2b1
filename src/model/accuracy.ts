import { z } from 'zod';

const count = z.int().nonnegative();
/** A share with its interval at 95 %, 0 to 1. */
const ratio = z.strictObject({
  estimate: z.number().min(0).max(1).nullable(),
  low: z.number().min(0).max(1).nullable(),
  high: z.number().min(0).max(1).nullable(),
});

/**
 * How the rules judged labelled examples that nobody read while writing them. They are mostly made up to be
 * hard; the figures are not the error rate of a log.
 */
export const accuracySchema = z.strictObject({
  rules: z.string(),
  examples: count,
  /** Examples taken from real logs, and examples made up. */
  real: count,
  constructed: count,
  families: count,
  figures: z.array(
    z.strictObject({
      /** What is judged: `immigration`, `possible`, `none`, `actor`, `label` … */
      label: z.string(),
      examples: count,
      precision: ratio.nullable(),
      recall: ratio.nullable(),
      accuracy: ratio.nullable(),
    }),
  ),
});
export type Accuracy = z.infer<typeof accuracySchema>;

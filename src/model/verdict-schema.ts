import { z } from 'zod';
import {
  actors,
  components,
  immigrationKinds,
  notes,
  purposes,
  textFields,
  type Match,
  type Verdict,
} from './verdict.ts';

export const matchSchema = z.strictObject({
  rule: z.string(),
  field: z.enum(textFields),
  text: z.string(),
  start: z.int(),
  end: z.int(),
}) satisfies z.ZodType<Match>;

/** What a verdict says of a search, without what it is founded on. */
export const judgedShape = {
  purpose: z.enum(purposes),
  immigration_kind: z.enum(immigrationKinds).nullable(),
  actor: z.enum(actors),
  searcher: z.enum(actors),
  component: z.enum(components).nullable(),
  flagged: z.boolean(),
};

/**
 * One line of `alpr-audit classify`. Apart from the types, so that judging a line need not wait for zod.
 * @public
 */
export const verdictSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).nullable(),
  ...judgedShape,
  notes: z.array(z.enum(notes)),
  matches: z.array(matchSchema),
}) satisfies z.ZodType<Verdict>;

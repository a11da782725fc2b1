import { z } from 'zod';
import { lawMeasureSchema } from './facts.ts';

const text = z.string().trim().min(1);

/** A provision that may be printed: its source was read, its day and its exceptions are known. */
const provisionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  cite: text,
  /** ISO date from which it counts; what happened before is in no count. */
  effective: z.iso.date(),
  /** Where its text, or the official account of it, can be read. */
  source: z.url(),
  /** What it does not reach, in our words. */
  exceptions: z.array(text).min(1),
  /** What a person must check before citing it; null where nothing is left open. */
  verify: text.nullable(),
  counts: z
    .array(
      z.strictObject({
        /** What is counted, as a sentence part that agrees with any number. */
        counted: text,
        measure: lawMeasureSchema,
      }),
    )
    .min(1),
});

/** A state's provisions that such a log can be held against, and those that wait for a reader. */
const lawPackSchema = z.strictObject({
  state: z.string().regex(/^[A-Z]{2}$/),
  name: text,
  /** The day on which the sources were last read. */
  asOf: z.iso.date(),
  provisions: z.array(provisionSchema),
  /** Not printed: docs/LAW-TODO.md lists them with what is missing. */
  waiting: z.array(z.strictObject({ cite: text, asks: text, missing: text })),
});
export type LawPack = z.infer<typeof lawPackSchema>;

/** Checks a pack when it is loaded, so that a wrong one cannot be printed. */
export const lawPack = (pack: z.input<typeof lawPackSchema>): LawPack => lawPackSchema.parse(pack);

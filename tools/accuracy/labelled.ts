import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { actors, purposes } from '../../src/model/verdict.ts';

/** One labelled search. `family` groups near-identical texts; `provenance` tells released from constructed ones. */
const labelledSchema = z.object({
  id: z.string(),
  agency: z.string(),
  user: z.string(),
  reason: z.string(),
  offense: z.string(),
  label: z.enum(purposes),
  actor: z.enum(actors),
  category: z.string(),
  provenance: z.string(),
  family: z.string(),
});
export type Labelled = z.infer<typeof labelledSchema>;

/** The labelled set at `file` (JSON Lines), or null where there is none. Throws where a line is not of its shape. */
export function labelledSet(file: string): readonly Labelled[] | null {
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const read = labelledSchema.safeParse(JSON.parse(line));
    if (!read.success) throw new Error(`${file}:${index + 1}: ${z.prettifyError(read.error)}`);
    return [read.data];
  });
}

/** Families of the check part by whose verdicts a rule was written since: they are none to check with any more. */
const writtenFrom: ReadonlySet<string> = new Set(['fb453d9']);

/** Of five families, one is kept to check with: by a hash of the family, so that near-identical texts stay together. */
export function isKeptToCheck({ family }: Pick<Labelled, 'family'>): boolean {
  if (writtenFrom.has(family)) return false;
  const hash = createHash('sha256').update(`split:${family}`).digest('hex');
  return Number.parseInt(hash.slice(0, 8), 16) % 5 === 0;
}

/** Released in a log or quoted in a publication, rather than made up. */
export function isReal({ provenance }: Pick<Labelled, 'provenance'>): boolean {
  return provenance.startsWith('real');
}

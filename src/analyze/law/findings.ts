import type { LawFinding } from '../../model/law.ts';
import type { LawFact, LawQuery } from './facts.ts';
import type { LawPack } from './pack.ts';

/** The counts that a pack asks for, in the order in which `lawFindings` takes their facts. */
export const lawQueries = (pack: LawPack): LawQuery[] =>
  pack.provisions.flatMap(({ effective, counts }) =>
    counts.map(({ measure }) => ({ from: effective, measure })),
  );

/**
 * Puts the facts of a log beside the provisions of a pack: one figure a finding, in the pack's order. What
 * the log records, never that a law was broken.
 *
 * @param facts one for each of `lawQueries(pack)`, in their order; another number of them is an error.
 */
export function lawFindings(pack: LawPack, facts: readonly LawFact[]): LawFinding[] {
  const asked = pack.provisions.flatMap((provision) =>
    provision.counts.map((count) => ({ provision, count })),
  );
  if (facts.length !== asked.length)
    throw new Error(`law pack ${pack.state} asks ${asked.length} counts: ${facts.length}`);
  return asked.map(({ provision, count }, i) => ({
    state: pack.state,
    provision: provision.id,
    cite: provision.cite,
    counted: count.counted,
    searches: facts[i]?.searches ?? null,
    rows_lacking: facts[i]?.rowsLacking ?? null,
    rows_masked: facts[i]?.rowsMasked ?? null,
    effective: provision.effective,
    exceptions: provision.exceptions,
    source: provision.source,
    as_of: pack.asOf,
    verify: provision.verify,
  }));
}

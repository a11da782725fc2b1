import { sameText } from '../model/same-text.ts';
import type { ColumnUse, LogKind } from '../model/recognition.ts';
import type { LogFormat } from './format.ts';
import { isVoid, looksLikeMask } from './shapes.ts';

/** What the content says of whose searches a log holds, with the reason in words. */
export interface LogKindFinding {
  readonly kind: LogKind;
  readonly reason: string;
}

/**
 * Reads the agencies of the first records. Several mean a network audit; a single one proves nothing, since
 * the first rows of a network audit may all be of one agency; none at all is how organization audits were
 * exported. What the head cannot tell stays `unknown`: file names and the whole file are weighed later.
 */
export const logKindOf = (
  format: LogFormat,
  columns: readonly ColumnUse[],
  samples: readonly (readonly string[])[],
): LogKindFinding => {
  if (format.logKind)
    return { kind: format.logKind, reason: `a ${format.title} is of kind ${format.logKind}` };
  const column = columns.find((entry) => entry.field === 'agency');
  if (!column) {
    return {
      kind: format.layouts.length > 0 ? 'own' : 'unknown',
      reason: "no column says which agency searched, as in exports of an agency's own searches",
    };
  }
  const agencies = new Set(
    samples
      .map((cells) => cells[column.index] ?? '')
      .filter((cell) => !isVoid(cell) && !looksLikeMask(cell))
      .map(sameText)
      // A header that each printed page repeats names no agency.
      .filter((agency) => agency !== sameText(column.label)),
  );
  if (agencies.size > 1) {
    return format.events
      ? {
          kind: 'unknown',
          reason: `the first rows name ${agencies.size} agencies; whose cameras were searched is not said`,
        }
      : { kind: 'network', reason: `the first rows name ${agencies.size} searching agencies` };
  }
  return {
    kind: 'unknown',
    reason:
      agencies.size === 1
        ? 'the first rows name a single agency, which a log of either kind may do'
        : 'the first rows name no agency',
  };
};

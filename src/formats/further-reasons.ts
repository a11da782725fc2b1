import type { Composed } from '../model/composed.ts';
import type { Draft } from './column-draft.ts';
import { spaced } from './loose-labels.ts';
import { areOfReview, filled, haveShape } from './settle-reasons.ts';
import { inFull } from './short-labels.ts';
import { isBlank, isVoid, looksLikeMask } from './shapes.ts';

type Texts = Extract<Composed, { kind: 'texts' }>;

/** A label of more reasons than one column holds: `Reason 2`, `Secondary Reason`, `Sub-Reason`, `Reason Details`. */
const isFurther = (label: string): boolean =>
  /^(?:(?:2nd|3rd|second|secondary|third|tertiary|additional|further|another|other|alternate|supplemental|sub)[ -]?)?(?:(?:search|query) )?(?:reasons?|purposes?|justifications?)(?: (?:for|of) (?:the )?(?:search|query|request))?(?: ?#?[1-9]| (?:(?:no|number) [1-9]|details?|descriptions?|text|narrative|explanation|notes?|comments?|remarks?|other|continued|cont))?$/.test(
    inFull(spaced(label)),
  );

/**
 * Further columns of reasons are read with the first: no rule could find in a search what stands in a column that is
 * not read. `isReason` tells a label of reasons; of several under one, those that nothing else has a use for.
 */
export const settleFurtherReasons = (
  drafts: readonly Draft[],
  samples: readonly (readonly string[])[],
  isReason: (label: string) => boolean,
): void => {
  const isOfReasons = ({ label }: Draft): boolean => isReason(label) || isFurther(label);
  const first = drafts.find(({ field }) => field === 'reason');
  if (first === undefined || first.composed !== undefined || !isOfReasons(first)) return;
  const further = drafts.filter((draft) => {
    if (draft.field !== null || draft.ignored || !isOfReasons(draft)) return false;
    return filled(draft).length > 0 && !haveShape(filled(draft)) && !areOfReview(filled(draft));
  });
  if (further.length === 0) return;
  const parts = [first, ...further].toSorted((one, other) => one.index - other.index);
  const composed: Texts = {
    kind: 'texts',
    parts: parts.map(({ index, label }) => ({ at: index, label: label.trim() })),
  };
  first.composed = composed;
  first.cells = samples
    .map((cells) => joined(composed, cells) ?? cells[first.index] ?? '')
    .filter((cell) => !isBlank(cell));
  for (const draft of further) {
    draft.ignored = true;
    draft.note = `reasons that are read with those of "${first.label.trim()}"`;
  }
};

/** The texts of a row's parts, each once; null where none says anything, and for the header, which may stand again. */
export const joined = ({ parts }: Texts, cells: readonly string[]): string | null => {
  const texts = new Map<string, string>();
  let labels = 0;
  for (const { at, label } of parts) {
    const cell = (cells[at] ?? '').trim();
    if (cell === label) labels += 1;
    const key = cell.toLowerCase();
    if (cell !== '' && !texts.has(key) && (!isVoid(cell) || looksLikeMask(cell))) texts.set(key, cell);
  }
  return texts.size === 0 || labels === parts.length ? null : [...texts.values()].join('; ');
};

import { onOneLine } from '../model/same-text.ts';
import type { Composed } from '../model/composed.ts';
import type { Draft } from './column-draft.ts';
import { isOfRemarks, spaced } from './loose-labels.ts';
import { isBlank, looksLikeMask } from './shapes.ts';

const on = /^\s*(?:x|✓|✔|☑|☒|✗|✘|yes|y|true|t|1|on|checked|ticked|selected)\s*$/i;
const off = /^\s*(?:no|n|false|f|0|off|-|–|—|☐|□|unchecked|n\/a)?\s*$/i;

const isTick = (cell: string): boolean => on.test(cell) || off.test(cell) || looksLikeMask(cell);

/** What searches are for, as one word of a label. */
const ofPurpose =
  /\b(?:stolen|theft|missing|runaway|endangered|wanted|warrants?|fugitive|homicide|murder|death|robbery|burglary|larceny|assault|battery|carjacking|kidnap\w*|abduct\w*|amber|silver|bolo|felony|misdemeanou?r|narcotics?|drugs?|gangs?|weapons?|shootings?|shots fired|guns?|traffic\w*|dui|dwi|hit (?:and|&|n) run|sex|rape|fraud|arson|vandalism|stalking|harassment|threats?|domestic|terroris\w*|immigration|ice|hsi|cbp|border|deport\w*|removal|investigati\w*|intelligence|surveillance|welfare|suspicious|trespass\w*|protest|civil|training|testing|criminal|crimes?|violent|property|persons?|assist\w*|mutual aid|probation|parole|federal|administrative)\b/;

/** What came of a search, or was said of it later: no reason, and where it is ticked the table may be of stops. */
const ofOutcome =
  /\b(?:hits?|match\w*|results?|found|located|arrest\w*|recover\w*|citations?|cited|warning|approved|review\w*|supervisor|verified|confirmed|valid\w*|complian\w*|justified|images?|photos?|tow\w*|impound\w*|abandoned|export\w*|shared|audit\w*|completed|closed|success\w*|errors?|redact\w*|body ?cam\w*|injur\w*)\b/;

/** `Reason: Stolen` says `Stolen`. */
const said = (label: string): string => {
  const text = onOneLine(label);
  return text.replace(
    /^(?:search )?(?:reasons?|purpose)(?: (?:for|of) (?:the )?(?:search|query))?\s*[:/|>–—-]?\s+/i,
    '',
  );
};

/** The reasons that are ticked in a row; null where it is another kind of row, with other things in these cells. */
export const ticked = (
  { parts }: Extract<Composed, { kind: 'ticks' }>,
  cells: readonly string[],
): string | null => {
  const reasons: string[] = [];
  let mask = '';
  for (const { at, says } of parts) {
    const cell = cells[at] ?? '';
    if (on.test(cell)) reasons.push(says);
    else if (looksLikeMask(cell)) mask = cell;
    else if (!off.test(cell)) {
      if (!isOther(says)) return null;
      reasons.push(cell.trim());
    }
  }
  return reasons.length === 0 ? mask : reasons.join('; ');
};

/** A last choice of a list, into whose column people write: `Other`, `Other (specify)`; not `Other Officers`. */
const isOther = (says: string): boolean => /^(?:if )?other\b/i.test(says) && isOfRemarks(says);

const isOfPurpose = ({ label }: Draft): boolean => ofPurpose.test(spaced(label));

/**
 * Reasons with a column each, of which one or several are ticked in a row, are the reason; the kind of offense where
 * another column has reasons. The first of the columns stands for them all.
 */
export const settleTicks = (drafts: readonly Draft[], samples: readonly (readonly string[])[]): void => {
  const open = drafts.filter(
    ({ field, note, key, label, cells }) =>
      field === null && note === null && key !== '' && (cells.every(isTick) || isOther(said(label))),
  );
  const [first, second] = open.filter(isOfPurpose);
  const last = open.findLast((draft) => isOfPurpose(draft) || isOther(said(draft.label)));
  if (first === undefined || second === undefined || last === undefined) return;
  const run = open.filter(
    (draft) =>
      draft.index >= first.index && draft.index <= last.index && !ofOutcome.test(spaced(draft.label)),
  );
  const has = (word: RegExp): boolean => drafts.some((draft) => word.test(spaced(draft.label)));
  if (has(ofStops) && !has(ofSearches)) return;
  const field = (['reason', 'offense_type'] as const).find((name) =>
    drafts.every((draft) => draft.field !== name),
  );
  const composed = {
    kind: 'ticks' as const,
    parts: run.map(({ index, label }) => ({ at: index, says: said(label) })),
  };
  const reasons = samples.flatMap((cells) => ticked(composed, cells) ?? []).filter((cell) => !isBlank(cell));
  if (field === undefined || reasons.length === 0 || !run.includes(first)) return;
  for (const draft of run) {
    draft.ignored = true;
    draft.note = `a reason to tick, read with "${first.label.trim()}"`;
  }
  first.field = field;
  first.ignored = false;
  first.note = null;
  first.cells = reasons;
  first.composed = composed;
};

const ofSearches = /\b(?:search\w*|quer\w*|look ?ups?|inquir\w*|ran|run|a?lpr)\b/;
/** Labels of a table of stops or tows, in which such columns say what the car was found to be. */
const ofStops = /\b(?:tow\w*|impound\w*|abandoned|arrest\w*|citations?|recover\w*|stops?)\b/;

import type { RawRecord } from '../model/raw-table.ts';
import type { AlignedRow, ColumnUse } from '../model/recognition.ts';
import type { Draft } from './column-draft.ts';
import { list } from './list.ts';
import { isOfRemarks, looseField, spaced } from './loose-labels.ts';
import { shareOf } from './settled-shape.ts';
import { isBlank, isVoid } from './shapes.ts';

/** Said of remarks that are read as reasons. */
export const asReasons = 'no column of reasons; remarks are read as such';

/** Its cells that say something. */
export const filled = ({ cells }: Draft): string[] =>
  cells.filter((cell) => !isVoid(cell)).map((cell) => cell.trim());

const code = /^(?=.*\d)[A-Za-z\d][A-Za-z\d./-]{0,4}$|^[A-Z]{1,5}$/;
/** A code whatever stands in the other rows; longer ones in letters may be words such as BOLO, unless they recur. */
const plainCode = /\d|^[A-Z]{1,3}$/;

const areCodes = (draft: Draft): boolean => {
  const cells = filled(draft);
  if (cells.length === 0 || !cells.every((cell) => code.test(cell))) return false;
  return cells.every((cell) => plainCode.test(cell)) || new Set(cells).size * 2 <= cells.length;
};

const word = /[\p{L}]{3}/u;
const areWords = (draft: Draft): boolean => {
  const cells = filled(draft);
  return cells.length > 0 && cells.filter((cell) => word.test(cell)).length * 2 > cells.length;
};

/** Words that a reason may consist of and yet say nothing; what a search is judged by is up to the judge. */
const littleSaid = new RegExp(
  `^[^\\p{L}]*(?:(?:${list(
    `investigat\\w*, inv\\w?, invest, criminal, police, law, enforcement, le, leo, official, use, business, work, duty, purposes?,
    other, others, misc\\w*, general, various, unknown, not, applicable, na, n/a, none, specified, listed, active, ongoing,
    open, current, follow, up, followup, case, search, query, lookup, look, check, plate, tag, vehicle, veh, lpr, alpr,
    info\\w*, intel\\w*, assist, request, see, notes?, remarks?, comments?, below, beside, the, of, for, in, a`,
  ).join('|')})(?![\\p{L}\\d])[^\\p{L}]*)+$`,
  'iu',
);

/** Most of the reasons say nothing at all. */
const sayLittle = (draft: Draft): boolean => {
  const cells = filled(draft);
  return cells.length > 0 && cells.filter((cell) => littleSaid.test(cell)).length * 2 >= cells.length;
};

/** The reasons are chosen from a short list. */
const areOfFewKinds = (draft: Draft): boolean => {
  const cells = filled(draft);
  return new Set(cells).size <= 15 && new Set(cells).size * 4 <= cells.length;
};

const ofReview =
  /\b(?:review\w*|audit\w*|complian\w*|approv\w*|redact\w*|withh\w*|exempt\w*|duplicates?|no (?:issues?|concerns?)|see (?:report|case))\b/i;

/** What somebody wrote who looked at the search later. */
export const areOfReview = (cells: readonly string[]): boolean =>
  cells.filter((cell) => ofReview.test(cell)).length * 5 >= cells.length;

/** What the searcher wrote beside a reason: in words, of many kinds, and not what somebody found who looked at it later. */
const areOwnWords = (draft: Draft): boolean => {
  const cells = filled(draft);
  return isOfRemarks(draft.label) && areWords(draft) && new Set(cells).size > 1 && !areOfReview(cells);
};

/** What was written in words beside the reasons, by whomever. */
export const areRemarks = (draft: Draft): boolean =>
  (isOfRemarks(draft.label) || looseField(draft.label) === 'reason') &&
  areWords(draft) &&
  !areOfReview(filled(draft)) &&
  !haveShape(filled(draft));

/** A label of the words that go with one choice of a list: `Other Reason (Specify)`, `Reason Details`. */
const ofChoice =
  /^(?:(?:please )?specify\b|(?:descriptions?|details?|explanation|narrative) of\b|(?:if )?other\b|(?:reason|purpose) (?:other|details?|descriptions?|narrative|text|explanation|specify))/;

/** Words that go with a reason chosen from a list, `Other` above all: few rows have them, and in those they are the reason. */
const areOfAChoice = (reasons: Draft, remarks: Draft): boolean =>
  ofChoice.test(spaced(remarks.label)) &&
  areOwnWords(remarks) &&
  areOfFewKinds(reasons) &&
  filled(reasons).some((cell) => littleSaid.test(cell));

/**
 * Remarks are what was written beside a search. They are its reasons where no column of reasons stands, or where
 * that one holds nothing but short codes, or reasons of a few kinds, and most rows have a remark in words; or where the
 * reasons say nothing, or where they go with one choice of a list. A clerk's remarks on a few rows are none. What the remarks take the place of is judged as well,
 * as the kind of offense.
 */
export const settleRemarks = (drafts: readonly Draft[]): void => {
  const remarks = drafts.find(
    (draft) =>
      draft.field === null &&
      draft.note === null &&
      draft.cells.length > 0 &&
      (isOfRemarks(draft.label) || looseField(draft.label) === 'reason'),
  );
  const reasons = drafts.find((draft) => draft.field === 'reason');
  if (remarks === undefined) {
    if (reasons === undefined) settleInvestigation(drafts);
    return;
  }
  if (reasons === undefined) {
    remarks.field = 'reason';
    remarks.note = asReasons;
    return;
  }
  const areMost = filled(remarks).length * 2 >= filled(reasons).length;
  if (areCodes(reasons)) {
    if (areMost && areWords(remarks) && !areCodes(remarks)) besideReasons(reasons, remarks, drafts);
  } else if (
    areOwnWords(remarks) &&
    (sayLittle(reasons) || areOfAChoice(reasons, remarks) || (areMost && areOfFewKinds(reasons)))
  ) {
    inPlaceOf(reasons, remarks, drafts);
  }
};

/** A text and no number: what a case is, and not which. */
const saysWhat = /^\P{N}*\p{L}{3}\P{N}*$|\p{L}{3}[^\p{L}\p{N}]+\p{L}{2}/u;

/** Where nothing else says why, and most cases are words of many kinds, they are what people gave as the reason. */
export const settleWordsOfCases = (drafts: readonly Draft[]): void => {
  if (drafts.some(({ field }) => field === 'reason')) return;
  const cases = drafts.find(({ field }) => field === 'case_number');
  const cells = cases === undefined ? [] : filled(cases);
  const texts = cells.filter((cell) => saysWhat.test(cell) && !littleSaid.test(cell));
  if (cases === undefined || texts.length * 2 <= cells.length || new Set(texts).size < 3) return;
  cases.field = 'reason';
  cases.note = 'no column of reasons; most of these are words, and are read as such';
};

const ofInvestigation =
  /^(?:(?:type|kind|nature) of )?(?:investigation|inquiry)(?: (?:type|kind|nature|category))?$/;

/** Where nothing else says why, what was investigated is the reason: `Type of Investigation`, in words. */
const settleInvestigation = (drafts: readonly Draft[]): void => {
  const found = drafts.find(
    (draft) =>
      draft.field === null &&
      draft.note === null &&
      ofInvestigation.test(spaced(draft.label)) &&
      areWords(draft),
  );
  if (found === undefined || drafts.some(({ field }) => field === 'offense_type')) return;
  found.field = 'reason';
  found.note = asReasons;
};

/** Remarks in the place of reasons; a row without a remark keeps its reason. */
const inPlaceOf = (reasons: Draft, remarks: Draft, drafts: readonly Draft[]): void => {
  const isTaken = drafts.some(({ field }) => field === 'offense_type');
  if (isTaken && !sayLittle(reasons)) return;
  remarks.field = 'reason';
  remarks.note = `read as the reason beside those of "${reasons.label.trim()}"`;
  reasons.field = isTaken ? null : 'offense_type';
  reasons.ignored = isTaken;
  reasons.readWith = 'reason';
  reasons.note = isTaken
    ? 'reasons that say little: read where the words beside them are blank'
    : 'reasons of a few kinds: judged too, and the reason of the rows whose words beside them are blank';
};

/** The column whose reasons stand where the remarks that are read as reasons are blank; null where there is none. */
export const reasonElseColumn = (columns: readonly ColumnUse[]): number | null =>
  columns.find(({ readWith }) => readWith === 'reason')?.index ?? null;

/** Gives each search without a remark the reason that stands beside it. */
export const withReasonElse =
  (at: number, align: (record: RawRecord) => AlignedRow): ((record: RawRecord) => AlignedRow) =>
  (record) => {
    const row = align(record);
    // In a row whose cells were moved another cell may stand there.
    if (row.kind !== 'search' || row.mended !== null || !isBlank(row.cells.reason ?? '')) return row;
    return { ...row, cells: { ...row.cells, reason: record.cells[at] ?? '' } };
  };

/** Cells of another kind under a label of reasons: the label is wrong, and the cells say what they are. */
export const haveShape = (cells: readonly string[]): boolean =>
  (['time', 'date', 'frame', 'uuid'] as const).some((shape) => shareOf(shape, cells) >= 0.5);

/**
 * Of two columns of reasons the one of words, or the one that varies more, is the reason; the other is judged
 * beside it, as the kind of offense, where no column has that. The one that is the reason, or null.
 */
export const settleTwoReasons = (first: Draft, second: Draft, drafts: readonly Draft[]): Draft | null => {
  const [one, two] = [first, second].map(filled);
  if (one === undefined || two === undefined || one.join('\n') === two.join('\n')) return null;
  if ([one, two].some(haveShape)) return null;
  const isSecond =
    areCodes(first) === areCodes(second) ? new Set(two).size > new Set(one).size : areCodes(first);
  const [reasons, others] = isSecond ? [second, first] : [first, second];
  return filled(others).length > 0 && besideReasons(others, reasons, drafts) ? reasons : null;
};

const besideReasons = (others: Draft, reasons: Draft, drafts: readonly Draft[]): boolean => {
  if (drafts.some(({ field }) => field === 'offense_type')) return false;
  reasons.field = 'reason';
  others.field = 'offense_type';
  const label = others.label.trim();
  reasons.note = areCodes(others)
    ? `read as the reason in the place of the codes of "${label}"`
    : `of two columns of reasons, the one that varies more than "${label}"`;
  others.note = areCodes(others)
    ? 'short codes beside reasons in words'
    : 'reasons of a few kinds, judged too';
  return true;
};

import type { Draft } from './columns.ts';
import { isOfRemarks, looseField } from './loose-labels.ts';
import { shareOf } from './settled-shape.ts';
import { isVoid } from './shapes.ts';

/** Said of remarks that are read as reasons. */
export const asReasons = 'no column of reasons; remarks are read as such';

const filled = ({ cells }: Draft): string[] =>
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

/**
 * Remarks are what was written beside a search. They are its reasons where no column of reasons stands, or where
 * that one holds nothing but short codes and most rows have a remark in words. A clerk's remarks on a few rows are
 * none. The codes are judged as well, as kinds of offense.
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
  if (remarks === undefined) return;
  if (reasons === undefined) {
    remarks.field = 'reason';
    remarks.note = asReasons;
  } else if (
    areCodes(reasons) &&
    areWords(remarks) &&
    !areCodes(remarks) &&
    filled(remarks).length * 2 >= filled(reasons).length
  ) {
    besideReasons(reasons, remarks, drafts);
  }
};

/** Cells of another kind under a label of reasons: the label is wrong, and the cells say what they are. */
const haveShape = (cells: readonly string[]): boolean =>
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

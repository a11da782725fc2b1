import type { ColumnUse } from '../model/recognition.ts';
import { labelKey } from './labels.ts';
import { looseField } from './loose-labels.ts';
import {
  filledCells,
  isBlank,
  looksLikeClock,
  looksLikeCount,
  looksLikeDate,
  looksLikeMask,
  looksLikeTime,
  looksLikeUuid,
} from './shapes.ts';
import { isKnownKey, isLikelyLabel } from './match.ts';

const ruled = /^[\s|+]*(?:[-=_]{3,}[\s|+]*)+$/;

/** A line drawn under the labels or over a total, as databases print their tables. */
export const isRuleRow = (cells: readonly string[]): boolean =>
  cells.every((cell) => isBlank(cell) || ruled.test(cell));

/** Every filled cell is a mask: such a row says nothing of a search. */
export const isMaskedRow = (cells: readonly string[]): boolean =>
  cells.every((cell) => isBlank(cell) || looksLikeMask(cell));

const isDatum = (cell: string): boolean => looksLikeTime(cell) || looksLikeUuid(cell) || looksLikeCount(cell);

/**
 * True for the header said again: at least two filled cells, each the label over it, or each the beginning or
 * each the end of it (a header of two lines), or most of them with nothing but strange words between.
 */
export const isHeaderAgain = (columns: readonly ColumnUse[], cells: readonly string[]): boolean => {
  const labels = keysOfLabels(columns);
  const said = { filled: 0, others: 0, areBegun: true, areEnded: true, isKnown: false };
  for (const [at, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    hear(said, labels[at] ?? '', labelKey(cell));
    // A row that is no header shows it by its first cells, whatever the rest may be.
    if (!isPart(said) && !areMostLabels(said, cells.length)) return false;
  }
  if (said.filled === 0 || (said.filled === 1 && columns.length > 1)) return false;
  return isPart(said) || (said.filled > 2 && areMostLabels(said, said.filled));
};

/** What the filled cells of a row are beside the labels over them. */
interface Said {
  filled: number;
  /** Cells that are not the label over them. */
  others: number;
  /** Whether each is the beginning, or each the end, of its label. */
  areBegun: boolean;
  areEnded: boolean;
  /** Whether one that is not the label over it is a label all the same. */
  isKnown: boolean;
}

const hear = (said: Said, label: string, key: string): void => {
  said.filled += 1;
  said.areBegun &&= key !== '' && label.startsWith(key);
  said.areEnded &&= key !== '' && label.endsWith(key);
  if (label === key) return;
  said.others += 1;
  said.isKnown ||= isKnownKey(key);
};

const isPart = ({ areBegun, areEnded }: Said): boolean => areBegun || areEnded;

/** Whether of so many cells most are the labels over them, with nothing but strange words between. */
const areMostLabels = ({ others, isKnown }: Said, cells: number): boolean =>
  !isKnown && others / cells <= mostOthers;

/** Of a header said again, the part of its cells that may be strange words. */
const mostOthers = 0.4;

const labelKeys = new WeakMap<readonly ColumnUse[], readonly string[]>();

const keysOfLabels = (columns: readonly ColumnUse[]): readonly string[] => {
  const known = labelKeys.get(columns);
  if (known !== undefined) return known;
  const keys = columns.map(({ label }) => labelKey(label));
  labelKeys.set(columns, keys);
  return keys;
};

/**
 * True for a header of another column order: known labels, at least three, and nothing that is data. Labels that are
 * known by a word in them alone must name a time as well.
 */
export const isOtherHeader = (cells: readonly string[]): boolean => {
  const filled = filledCells(cells);
  if (filled.length < 3 || filled.some(isDatum)) return false;
  const areMost = (isLabel: (cell: string) => boolean): boolean => {
    const labels = new Set(filled.filter(isLabel).map(labelKey)).size;
    return labels >= 3 && labels / filled.length >= 0.6;
  };
  return (
    areMost((cell) => isKnownKey(labelKey(cell))) ||
    (filled.some((cell) => looseField(cell) === 'time') &&
      !filled.some((cell) => looksLikeDate(cell) || looksLikeClock(cell)) &&
      areMost((cell) => isLikelyLabel(cell, labelKey(cell))))
  );
};

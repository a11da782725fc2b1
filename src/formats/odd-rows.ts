import type { ColumnUse } from '../model/recognition.ts';
import { labelKey } from './labels.ts';
import { isBlank, looksLikeCount, looksLikeMask, looksLikeTime, looksLikeUuid } from './shapes.ts';
import { isKnownKey } from './match.ts';

export const isBlankRow = (cells: readonly string[]): boolean => cells.every(isBlank);

/** Every filled cell is a mask: such a row says nothing of a search. */
export const isMaskedRow = (cells: readonly string[]): boolean =>
  cells.every((cell) => isBlank(cell) || looksLikeMask(cell));

const isDatum = (cell: string): boolean => looksLikeTime(cell) || looksLikeUuid(cell) || looksLikeCount(cell);

/**
 * True for the header said again: at least two filled cells, most of them the label over them, or a piece of
 * it where the header has two lines.
 */
export const isHeaderAgain = (columns: readonly ColumnUse[], cells: readonly string[]): boolean => {
  const filled = cells.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  if (filled.length < 2) return filled.length === 1 && columns.length === 1 && sameLabel(columns, cells, 0);
  const same = filled.filter((at) => sameLabel(columns, cells, at)).length;
  return same >= 2 && same / filled.length >= 0.6;
};

const sameLabel = (columns: readonly ColumnUse[], cells: readonly string[], at: number): boolean => {
  const label = labelKey(columns[at]?.label ?? '');
  const key = labelKey(cells[at] ?? '');
  return key !== '' && (label === key || (key.length > 3 && (label.startsWith(key) || label.endsWith(key))));
};

/** True for a header of another column order: known labels, at least three, and nothing that is data. */
export const isOtherHeader = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length < 3 || filled.some(isDatum)) return false;
  const known = new Set(filled.map(labelKey).filter(isKnownKey)).size;
  return known >= 3 && known / filled.length >= 0.6;
};

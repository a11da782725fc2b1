import type { Mapping } from './mapping.ts';
import { isBlank, looksLikeSearchType } from './shapes.ts';

/** Why such a row is set aside: what stands before the kind of search may be anybody's, a reason under the officer. */
export const cellLacking = 'it has a cell too few, and which of them is missing is not certain';

/**
 * Whether a cell is missing in the middle of a row, though what is left fits the columns: the kind of search stands as
 * many columns before its own as cells are missing, and in its own there is none.
 */
export const lacksCell = ({ fields, at, width }: Mapping, cells: readonly string[]): boolean => {
  const own = at[fields.indexOf('search_type')] ?? -1;
  const missing = width - cells.length;
  if (missing <= 0 || missing > own) return false;
  return isBlank(cells[own] ?? '') && looksLikeSearchType(cells[own - missing] ?? '');
};

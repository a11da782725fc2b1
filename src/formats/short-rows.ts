import type { LogRecognition } from '../model/recognition.ts';
import { isBlank, looksLikeSearchType } from './shapes.ts';

/** Why such a row is set aside: what stands before the kind of search may be anybody's, a reason under the officer. */
export const cellLacking = 'it has a cell too few, and which of them is missing is not certain';

/**
 * Gives a function that tells rows of which a cell is missing in the middle, though what is left fits the columns: the
 * kind of search stands as many columns before its own as cells are missing, and in its own there is none.
 */
export const lacksCell = ({
  columns,
}: Pick<LogRecognition, 'columns'>): ((cells: readonly string[]) => boolean) => {
  const own = columns.find(({ field, shape }) => field === 'search_type' && shape !== null)?.index ?? -1;
  const width = Math.max(...columns.map(({ index }) => index)) + 1;
  return (cells) => {
    const missing = width - cells.length;
    if (own < 0 || missing <= 0 || missing > own) return false;
    return isBlank(cells[own] ?? '') && looksLikeSearchType(cells[own - missing] ?? '');
  };
};

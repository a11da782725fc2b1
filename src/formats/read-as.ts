import type { ColumnUse, ReadAs } from '../model/recognition.ts';
import type { Mapping } from './mapping.ts';

/** What the cells stand for that lie in the order of a mapping; nothing to say of the header's own. */
export const ofColumns = ({ columns, mended }: Mapping): { readonly readAs?: ReadAs } =>
  mended === null ? {} : { readAs: inPlaces(columns) };

const kept = new WeakMap<readonly ColumnUse[], ReadAs>();

/** The columns by the places of their cells; rows come by the million under few headers. */
export const inPlaces = (columns: readonly ColumnUse[]): ReadAs => {
  const before = kept.get(columns);
  if (before !== undefined) return before;
  const places: (ColumnUse | null)[] = [];
  for (const column of columns) {
    while (places.length <= column.index) places.push(null);
    places[column.index] = column;
  }
  kept.set(columns, places);
  return places;
};

/**
 * What the released cells stand for where neighbours were put together to one cell: each of the parts for what the
 * whole does.
 * @param widths Of each cell that was read, of how many released ones it was put together.
 */
export const spread = (uses: ReadAs, widths: readonly number[]): ReadAs =>
  widths.flatMap((width, at) => Array.from({ length: width }, () => uses[at] ?? null));

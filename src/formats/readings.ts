import type { Field } from '../model/field.ts';
import type { ColumnUse } from '../model/recognition.ts';
import type { CellClass } from './cell-class.ts';
import type { ReadyMapping } from './mapping.ts';
import { permuted } from './permuted.ts';
import { type AlignColumn, type Alignment, inPlace, shifted } from './realign.ts';
import { shiftWords } from './take-cells.ts';

/** How a row of certain cell classes is read: in a whole order, or cell by cell; null where it cannot be. */
export type Reading =
  | { readonly kind: 'order'; readonly mapping: ReadyMapping; readonly score: number }
  | { readonly kind: 'cells'; readonly alignment: Alignment; readonly mended: string; readonly score: number }
  | null;

/** A column that is not used may hold any text. */
export const slot = ({ field, shape }: Pick<ColumnUse, 'field' | 'shape'>): AlignColumn =>
  field ? { field, shape } : { field: 'filters', shape: null };

/** How well all cells of a row suit an order; it fits where none is out of place and a time is in its. */
export const fitIn = (mapping: ReadyMapping, classes: readonly CellClass[]): Alignment => {
  const slots = mapping.columns.map(slot);
  const found = inPlace(slots, classes);
  return { ...found, fits: found.fits && hasTime(found, slots, classes) };
};

const hasTime = (
  alignment: Alignment,
  slots: readonly AlignColumn[],
  classes: readonly CellClass[],
): boolean => {
  const found = classes[alignment.at[slots.findIndex(({ field }) => field === 'time')] ?? -1];
  return found === 'time' || found === 'date' || found === 'clock';
};

/**
 * Whether a row that is not read as it stands says enough to be a search: its id or its agency where the table
 * has them, else a reason. Half of a broken record says less.
 */
export const isTelling = (
  alignment: Alignment,
  slots: readonly { readonly field: Field | null }[],
  classes: readonly CellClass[],
): boolean => {
  const says = (field: Field): boolean => {
    const one = classes[alignment.at[slots.findIndex((column) => column.field === field)] ?? -1] ?? 'blank';
    return one !== 'blank' && one !== 'void';
  };
  const has = (field: Field): boolean => slots.some((column) => column.field === field);
  return has('id') || has('agency') ? says('id') || says('agency') : says('reason');
};

/** A row that ends early has blank cells there, as a spreadsheet shows it. */
const padded = (classes: CellClass[], length: number): CellClass[] => {
  while (classes.length < length) classes.push('blank');
  return classes;
};

/** A freely worded search that slipped and has its verdict, its kind and its words, but no time. */
export const slippedWithoutTime = (mapping: ReadyMapping, classes: readonly CellClass[]): Reading => {
  const { columns } = mapping;
  const slots = columns.map(slot);
  const end = classes.findLastIndex((one) => one !== 'blank') + 1;
  const alignment = shifted(slots, padded(classes.slice(0, end), slots.length));
  const verdictAt = alignment.at[slots.findIndex(({ field }) => field === 'moderation')] ?? -1;
  const isSearch = alignment.fits && classes[verdictAt] === 'verdict' && isTelling(alignment, slots, classes);
  if (!isSearch || hasTime(alignment, slots, classes)) return null;
  return {
    kind: 'cells',
    alignment,
    mended: `${shiftWords(columns, alignment)}; the row has no time`,
    score: alignment.score,
  };
};

/** The row slipped to the right or to the left from some column on. */
export const slippedIn = (mapping: ReadyMapping, classes: readonly CellClass[]): Reading => {
  const { columns } = mapping;
  const slots = columns.map(slot);
  const end = classes.findLastIndex((one) => one !== 'blank') + 1;
  const alignment = shifted(slots, padded(classes.slice(0, end), slots.length));
  const isSearch =
    alignment.fits && hasTime(alignment, slots, classes) && isTelling(alignment, slots, classes);
  if (!isSearch) return null;
  return { kind: 'cells', alignment, mended: shiftWords(columns, alignment), score: alignment.score };
};

/** The row with the cells of the table in an order that nobody knows. */
export const inUnknownOrder = (mapping: ReadyMapping, classes: readonly CellClass[]): Reading => {
  const slots = mapping.columns.map(slot);
  const at = permuted(slots, classes);
  if (!at) return null;
  const { score } = inPlace(
    slots,
    at.map((cell) => classes[cell] ?? 'blank'),
  );
  const mended = 'read in a column order found by the shapes of the cells';
  return { kind: 'cells', alignment: { at, score, fits: true }, mended, score };
};

import type { Field } from '../model/field.ts';
import type { CellClass } from './cell-class.ts';
import type { AlignColumn } from './realign.ts';

/** Classes of cells that speak for one field. */
const tellings: readonly (readonly [cell: CellClass, field: Field])[] = [
  ['agency', 'agency'],
  ['search_type', 'search_type'],
  ['verdict', 'moderation'],
  ['case', 'case_number'],
  ['plate', 'plate'],
];

const shaped: readonly CellClass[] = ['time', 'uuid', 'frame', 'count'];

/**
 * The columns of a row whose cells are those of the table in an order that nobody knows: as many times, ids,
 * frames and counts as the table has, and its agency, wherever they stand. Position of each column's cell, -1
 * for none; null where the row is no such permutation.
 */
export const permuted = (
  columns: readonly AlignColumn[],
  classes: readonly CellClass[],
): readonly number[] | null => {
  const at = columns.map(() => -1);
  const used = new Set<number>();
  const give = (column: number, cell: number): void => {
    if (column < 0 || cell < 0) return;
    at[column] = cell;
    used.add(cell);
  };
  for (const shape of shaped) {
    const wanted = indices(columns, (column) => column.shape === shape);
    const found = indices(classes, (one) => one === shape);
    if (wanted.length !== found.length || (shape === 'time' && found.length === 0)) return null;
    for (const [index, column] of wanted.entries()) give(column, found[index] ?? -1);
  }
  for (const [cell, field] of tellings) {
    const found = indices(classes, (one) => one === cell);
    const column = columns.findIndex((entry) => entry.field === field);
    if (cell === 'agency' && column >= 0 && found.length !== 1) return null;
    if (found.length === 1) give(column, found[0] ?? -1);
  }
  if (used.size < 4) return null;
  giveTexts(columns, classes, at, give, used);
  const isWhole = classes.every((one, cell) => used.has(cell) || one === 'blank' || one === 'void');
  return isWhole ? at : null;
};

/** A single text left is the reason; several fill the columns of free text in the table's order. */
const giveTexts = (
  columns: readonly AlignColumn[],
  classes: readonly CellClass[],
  at: readonly number[],
  give: (column: number, cell: number) => void,
  used: ReadonlySet<number>,
): void => {
  const texts = indices(classes, (one, cell) => !used.has(cell) && one !== 'blank' && one !== 'void');
  const free = indices(columns, (column, index) => at[index] === -1 && column.shape === null);
  const reason = columns.findIndex((column, index) => column.field === 'reason' && at[index] === -1);
  if (texts.length === 1 && reason >= 0) give(reason, texts[0] ?? -1);
  else if (texts.length <= free.length)
    for (const [index, cell] of texts.entries()) give(free[index] ?? -1, cell);
};

const indices = <Item>(items: readonly Item[], test: (item: Item, at: number) => boolean): number[] =>
  items.flatMap((item, at) => (test(item, at) ? [at] : []));

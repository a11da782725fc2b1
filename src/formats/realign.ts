import type { Field } from '../model/field.ts';
import type { CellShape } from '../model/recognition.ts';
import { type CellClass, columnFit, dropCell, dropColumn, misfit } from './cell-class.ts';

/** A column as alignment sees it. */
export interface AlignColumn {
  readonly field: Field;
  readonly shape: CellShape | null;
}

/** Which cell stands in which column (-1: none), and how good that is. */
export interface Alignment {
  readonly at: readonly number[];
  readonly score: number;
  /** False where a cell stands in a column that it cannot belong to. */
  readonly fits: boolean;
}

/** The alignment that leaves every cell in the column above it. */
export const inPlace = (columns: readonly AlignColumn[], classes: readonly CellClass[]): Alignment => {
  let score = 0;
  let fits = true;
  columns.forEach((column, at) => {
    const one = columnFit(column.field, column.shape, classes[at] ?? 'blank');
    score += one;
    if (one <= misfit) fits = false;
  });
  for (let at = columns.length; at < classes.length; at += 1) {
    const left = classes[at] ?? 'blank';
    if (left === 'blank') continue;
    score += dropCell(left);
    fits = false;
  }
  return { at: columns.map((_, at) => at), score, fits };
};

const skipCell = 1;
const skipColumn = 2;

/**
 * The best way to lay the cells over the columns in their order, where cells may be too many and columns may
 * have none: what a row needs that slipped to the right or to the left from some column on.
 */
export const shifted = (columns: readonly AlignColumn[], classes: readonly CellClass[]): Alignment => {
  const height = classes.length + 1;
  const width = columns.length + 1;
  const best = new Float64Array(height * width);
  const step = new Uint8Array(height * width);
  for (let row = 0; row < height; row += 1) {
    for (let col = 0; col < width; col += 1) {
      if (row === 0 && col === 0) continue;
      const here = row * width + col;
      const cell = classes[row - 1];
      const column = columns[col - 1];
      const pair =
        cell && column
          ? (best[here - width - 1] ?? 0) + columnFit(column.field, column.shape, cell)
          : -Infinity;
      const noColumn = cell ? (best[here - width] ?? 0) + dropCell(cell) : -Infinity;
      const noCell = column ? (best[here - 1] ?? 0) + dropColumn(column.field) : -Infinity;
      const top = Math.max(pair, noColumn, noCell);
      best[here] = top;
      step[here] = top === pair ? 0 : top === noColumn ? skipCell : skipColumn;
    }
  }
  return trace(columns, classes, best, step);
};

const trace = (
  columns: readonly AlignColumn[],
  classes: readonly CellClass[],
  best: Float64Array,
  step: Uint8Array,
): Alignment => {
  const width = columns.length + 1;
  const at = columns.map(() => -1);
  let fits = true;
  let row = classes.length;
  let col = columns.length;
  while (row > 0 || col > 0) {
    const taken = step[row * width + col];
    if (taken === skipCell) row -= 1;
    else if (taken === skipColumn) col -= 1;
    else {
      row -= 1;
      col -= 1;
      at[col] = row;
      const column = columns[col];
      if (column && columnFit(column.field, column.shape, classes[row] ?? 'blank') <= misfit) fits = false;
    }
  }
  return { at, score: best[best.length - 1] ?? 0, fits };
};

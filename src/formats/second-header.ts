import type { CellShape, ColumnUse } from '../model/recognition.ts';
import { settleColumns } from './columns.ts';
import type { LogFormat } from './format.ts';
import { mappingOf, ready, type ReadyMapping } from './mapping.ts';
import { fitsShape, isVoid } from './shapes.ts';

const underIt = 'read under a second header with another column order';

/** Whether a header within the table has a time, so that what stands under it can be searches at all. */
export const namesTime = (format: LogFormat, labels: readonly string[]): boolean =>
  settleColumns(format, labels, []).some(({ field }) => field === 'time');

/**
 * The columns under a header that stands between the rows, settled by its labels and by the first row under it. A
 * shape that the table's first header settled holds on wherever that row does not speak against it.
 */
export const mappingUnder = (
  format: LogFormat,
  labels: readonly string[],
  first: readonly string[],
  before: readonly ColumnUse[],
): ReadyMapping => {
  const shapeOf = ({ field, index, shape }: ColumnUse): CellShape | null => {
    const settled = before.find((column) => column.field !== null && column.field === field)?.shape ?? null;
    const cell = first[index] ?? '';
    return settled !== null && (isVoid(cell) || fitsShape(settled, cell)) ? settled : shape;
  };
  const columns = settleColumns(format, labels, [first]);
  return ready(
    mappingOf(
      columns.map((column) => ({ ...column, shape: shapeOf(column) })),
      underIt,
    ),
  );
};

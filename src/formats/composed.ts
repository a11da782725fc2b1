import type { RawRecord } from '../model/raw-table.ts';
import type { AlignedRow, ColumnUse, Composed } from '../model/recognition.ts';
import { dateOfParts } from './date-parts.ts';
import { ticked } from './tick-columns.ts';

type ComposedColumn = ColumnUse & { readonly composed: Composed };

/** The columns whose cells are put together from several. */
export const composedColumns = (columns: readonly ColumnUse[]): readonly ComposedColumn[] =>
  columns.filter((column): column is ComposedColumn => column.composed !== undefined);

/** What is said of such a column. */
export const composedNote = (composed: Composed, labels: readonly string[]): string => {
  const places = composed.parts.map((part) => (typeof part === 'number' ? part : part.at));
  const named = places.map((at) => `"${(labels[at] ?? '').trim()}"`).join(', ');
  return composed.kind === 'date' ? `put together from ${named}` : `the labels that are ticked, of ${named}`;
};

/** The cell that the parts of a row make; null where they make none, as in a row that slipped. */
const cellOf = (composed: Composed, cells: readonly string[]): string | null =>
  composed.kind === 'date' ? dateOfParts(composed, cells) : ticked(composed, cells);

/** Judges each row with the cells in it that its parts make; a row whose parts make none is judged as it stands. */
export const withComposed =
  (columns: readonly ComposedColumn[], align: (record: RawRecord) => AlignedRow) =>
  (record: RawRecord): AlignedRow => {
    let cells: string[] | null = null;
    for (const { index, composed } of columns) {
      const cell = cellOf(composed, record.cells);
      if (cell === null) continue;
      cells ??= [...record.cells];
      while (cells.length < index) cells.push('');
      cells[index] = cell;
    }
    return align(cells === null ? record : { ...record, cells });
  };

import type { RawRecord } from '../model/raw-table.ts';
import type { Composed } from '../model/composed.ts';
import type { AlignedRow, ColumnUse } from '../model/recognition.ts';
import { dateOfParts } from './date-parts.ts';
import { partOf } from './cell-parts.ts';
import { joined } from './further-reasons.ts';
import { timeOfPacked } from './packed-times.ts';
import { isBlank } from './shapes.ts';
import { ticked } from './tick-columns.ts';

type ComposedColumn = ColumnUse & { readonly composed: Composed };

/** The columns whose cells are put together from several. */
export const composedColumns = (columns: readonly ColumnUse[]): readonly ComposedColumn[] =>
  columns.filter((column): column is ComposedColumn => column.composed !== undefined);

/** What is said of such a column; null where its own note says it. */
export const composedNote = (composed: Composed, labels: readonly string[]): string | null => {
  if (composed.kind === 'part') return null;
  const places = composed.parts.map((part) => (typeof part === 'number' ? part : part.at));
  const named = places.map((at) => `"${(labels[at] ?? '').trim()}"`).join(', ');
  return composed.kind === 'ticks' ? `the labels that are ticked, of ${named}` : `put together from ${named}`;
};

/** The cell that the parts of a row make; null where they make none, as in a row that slipped. */
const cellOf = (composed: Composed, cells: readonly string[]): string | null => {
  if (composed.kind === 'part') return partOf(composed, cells);
  if (composed.kind === 'texts') return joined(composed, cells);
  if (composed.kind === 'packed') return timeOfPacked(composed, cells);
  return composed.kind === 'date' ? dateOfParts(composed, cells) : ticked(composed, cells);
};

/**
 * The cells of a row with those in it that its parts make; a row whose parts make none stays as it stands, and so does
 * one with a cell of its own where a column that the table does not have would stand.
 */
export const wholeCells = (
  columns: readonly ComposedColumn[],
  released: readonly string[],
): readonly string[] => {
  let cells: string[] | null = null;
  for (const { index, composed } of columns) {
    const cell = cellOf(composed, released);
    const isOther = composed.kind === 'part' && composed.of !== index && !isBlank(released[index] ?? '');
    if (cell === null || isOther) continue;
    cells ??= [...released];
    while (cells.length < index) cells.push('');
    cells[index] = cell;
  }
  return cells ?? released;
};

/** Judges each row with the cells in it that its parts make. */
export const withComposed =
  (columns: readonly ComposedColumn[], align: (record: RawRecord) => AlignedRow) =>
  (record: RawRecord): AlignedRow => {
    const cells = wholeCells(columns, record.cells);
    return align(cells === record.cells ? record : { ...record, cells });
  };

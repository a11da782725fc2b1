import type { Field } from '../model/field.ts';
import type { ColumnUse, ReadAs } from '../model/recognition.ts';
import type { CellClass } from './cell-class.ts';
import type { Mapping } from './mapping.ts';
import type { Alignment } from './realign.ts';
import { isBlank } from './shapes.ts';

/**
 * The cells of a row by field as an alignment has them. A filled cell that has no column of its own is the
 * rest of the text before it (an unquoted comma), or the first half of the name after it; where neither stands beside it
 * the row is not taken.
 */
export const takeCells = (
  mapping: Mapping,
  alignment: Alignment,
  cells: readonly string[],
  classes: readonly CellClass[],
): { readonly cells: Partial<Record<Field, string>>; readonly readAs: ReadAs } | null => {
  const columnOf = new Map(alignment.at.map((cell, column) => [cell, column]));
  const row: Partial<Record<Field, string>> = {};
  for (const field of mapping.fields) row[field] = '';
  let before: ColumnUse | null = null;
  let beginning: string | null = null;
  const readAs: (ColumnUse | null)[] = [];
  const place = (column: ColumnUse, cell: string): boolean => {
    if (beginning !== null && (column.field !== 'user' || isBlank(cell))) return false;
    if (column.field) row[column.field] = beginning === null ? cell : `${beginning},${cell}`;
    if (beginning !== null) readAs[readAs.length - 1] = column;
    readAs.push(column);
    beginning = null;
    before = column;
    return true;
  };
  const leaveOver = (cell: string, one: CellClass | undefined): boolean => {
    if (before?.field && before.shape === null && !isBlank(row[before.field] ?? '')) {
      row[before.field] = `${row[before.field]},${cell}`;
      readAs.push(before);
      return true;
    }
    if (beginning !== null || one !== 'text') return false;
    beginning = cell;
    readAs.push(null);
    return true;
  };
  const leaveOut = (): true => {
    readAs.push(null);
    return true;
  };
  for (const [at, cell] of cells.entries()) {
    const column = mapping.columns[columnOf.get(at) ?? -1];
    const one = classes[at];
    const isSilent = one === 'blank' || one === 'void';
    const isTaken = column ? place(column, cell) : isSilent ? leaveOut() : leaveOver(cell, one);
    if (!isTaken) return null;
  }
  return beginning === null ? { cells: row, readAs } : null;
};

/** What happened to a row that slipped, in words. */
export const shiftWords = (columns: readonly ColumnUse[], alignment: Alignment): string => {
  for (const [column, cell] of alignment.at.entries()) {
    const by = cell < 0 ? 0 : cell - column;
    if (by === 0) continue;
    const label = columns[column]?.label.trim() || `column ${column + 1}`;
    const many = Math.abs(by) === 1 ? 'one column' : `${Math.abs(by)} columns`;
    return `cells stood ${many} to the ${by > 0 ? 'right' : 'left'} from "${label}" on`;
  }
  return 'cells stood outside their columns';
};

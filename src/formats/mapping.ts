import type { Field } from '../model/field.ts';
import type { CellCheck, ColumnUse } from '../model/recognition.ts';
import { shapePattern, voidPattern } from './shape-patterns.ts';
import { isBlank } from './shapes.ts';

/** Which cell is which field, and what the cells must look like for the row to fit. */
export interface Mapping {
  readonly columns: readonly ColumnUse[];
  readonly fields: readonly Field[];
  /** Position of each field's cell. */
  readonly at: readonly number[];
  readonly width: number;
  readonly checks: readonly CellCheck[];
  /** What is said of rows that are read by it; null for the header's own. */
  readonly mended: string | null;
}

/** Columns whose cells fill the fields of a search, in the order of the table. */
const usedColumns = (columns: readonly ColumnUse[]): readonly (ColumnUse & { readonly field: Field })[] =>
  columns.filter((column): column is ColumnUse & { readonly field: Field } => column.field !== null);

const blankPattern = '^[ \\t\\r\\n\u00a0]*$';

/** A cell says nothing, or has the shape; a time must be there. */
const patternFor = (column: ColumnUse): string | null => {
  if (column.use === 'ignored' && column.label.trim() === '') return blankPattern;
  if (column.shape === null) return null;
  const shape = shapePattern(column.shape);
  return column.field === 'time' || column.field === 'date' ? shape : `${voidPattern}|${shape}`;
};

/**
 * Checks for a direct load by the store, or null where every row must be judged by itself: a table without a
 * header or a time, or one with administrative events among its rows. Cells to the right of the columns must be blank.
 */
export const directChecks = (
  columns: readonly ColumnUse[],
  headerRow: number | null,
  width: number,
): readonly CellCheck[] | null => {
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  if (headerRow === null || !has('time') || has('event')) return null;
  const beyond = Array.from({ length: Math.max(0, width - columns.length) }, (_, at) => ({
    at: columns.length + at,
    pattern: blankPattern,
  }));
  return [...cellChecks(columns), ...beyond];
};

/** The checks of a table, few and cheap: rows that pass them all are searches as they stand. */
const cellChecks = (columns: readonly ColumnUse[]): readonly CellCheck[] =>
  columns.flatMap((column) => {
    const pattern = patternFor(column);
    return pattern === null ? [] : [{ at: column.index, pattern }];
  });

export const mappingOf = (columns: readonly ColumnUse[], mended: string | null = null): Mapping => {
  const used = usedColumns(columns);
  return {
    columns,
    fields: used.map((column) => column.field),
    at: used.map((column) => column.index),
    width: columns.length,
    checks: cellChecks(columns),
    mended,
  };
};

/** A mapping with its checks ready to run. */
export interface ReadyMapping extends Mapping {
  readonly tests: readonly RegExp[];
}

export const ready = (mapping: Mapping): ReadyMapping => ({
  ...mapping,
  tests: mapping.checks.map((check) => new RegExp(check.pattern)),
});

/** True where every cell looks like its column and none stands outside the columns. */
export const fitsMapping = (mapping: ReadyMapping, cells: readonly string[]): boolean => {
  const { checks, tests } = mapping;
  for (let index = 0; index < checks.length; index += 1) {
    if (!tests[index]?.test(cells[checks[index]?.at ?? 0] ?? '')) return false;
  }
  for (let at = mapping.width; at < cells.length; at += 1) {
    if (!isBlank(cells[at] ?? '')) return false;
  }
  return true;
};

/** The cells of a row by field; a column that the row does not reach is blank. */
export const byField = (mapping: Mapping, cells: readonly string[]): Partial<Record<Field, string>> => {
  const row: Partial<Record<Field, string>> = {};
  const { fields, at } = mapping;
  for (let index = 0; index < fields.length; index += 1) {
    row[fields[index] as Field] = cells[at[index] ?? 0] ?? '';
  }
  return row;
};

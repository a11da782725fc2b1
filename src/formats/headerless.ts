import type { Field } from '../model/field.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { ColumnUse, LogRecognition } from '../model/recognition.ts';
import { bySynonyms } from './known/by-synonyms.ts';
import { type CellClass, cellClass, columnFit } from './cell-class.ts';
import { columnCells, filledWidth } from './table-cells.ts';
import type { LogFormat } from './format.ts';
import { logKindOf } from './log-kind.ts';
import { slot } from './readings.ts';
import { inPlace } from './realign.ts';
import { formats } from './registry.ts';
import { areTimes, fieldShapes, settledShape, shareOf } from './settled-shape.ts';
import { areBlank, looksLikeAgency, looksLikeSearchType } from './shapes.ts';

const note = 'the table has no header; recognized by its cells';

/**
 * A log that lost its header: its rows have the shapes of a known layout, or at least a column of times and
 * two more that only a log of searches has. Null where they do not.
 */
export const recogniseByCells = (table: RawTable): LogRecognition | null => {
  const rows = table.head.map((record) => record.cells).filter((cells) => !areBlank(cells));
  const width = Math.max(0, ...rows.map(filledWidth));
  const byLayout = bestLayout(
    rows.map((cells) => cells.slice(0, width).map(cellClass)),
    width,
  );
  const fields = byLayout?.fields ?? fieldsByShape(rows, width);
  if (!fields) return null;
  const format = byLayout?.format ?? bySynonyms;
  const cells = columnCells(rows, width);
  const columns = cells.map((filled, index): ColumnUse => {
    const field = fields[index] ?? null;
    const shape = field ? settledShape(field, filled) : null;
    return {
      index,
      label: '',
      use: field ? 'field' : filled.length > 0 ? 'unknown' : 'ignored',
      field,
      shape,
      note,
    };
  });
  const whose = logKindOf(format, columns, rows);
  return {
    kind: 'log',
    format: format.id,
    title: format.title,
    confirmed: false,
    headerRow: null,
    columns,
    checks: null,
    zone: null,
    logKind: whose.kind,
    reasons: [
      byLayout
        ? `no header; the cells have the shapes of layout ${byLayout.name} of a ${format.title}`
        : 'no header; a column of times and others have the shapes of a log',
      whose.reason,
    ],
  };
};

interface LayoutMatch {
  readonly format: LogFormat;
  readonly name: string;
  readonly fields: readonly (Field | null)[];
}

/** The known layout that most rows fit, and of those the one whose free texts suit its columns best. */
const bestLayout = (rows: readonly (readonly CellClass[])[], width: number): LayoutMatch | null => {
  let best: (LayoutMatch & { score: number }) | null = null;
  for (const format of formats) {
    if (format.what !== 'log') continue;
    for (const layout of format.layouts) {
      if (layout.fields.length < width) continue;
      const score = layoutScore(layout.fields, rows);
      if (score > (best?.score ?? 0)) best = { format, name: layout.name, fields: layout.fields, score };
    }
  }
  return best;
};

/** Mean score of the rows, less for each column that no row fills; 0 where too few rows fit. */
const layoutScore = (fields: readonly (Field | null)[], rows: readonly (readonly CellClass[])[]): number => {
  const columns = fields.map((field) => slot({ field, shape: (field && fieldShapes[field]?.[0]) ?? null }));
  const timeAt = fields.indexOf('time');
  const fitting = rows.filter((row) => row[timeAt] === 'time' && inPlace(columns, row).fits);
  if (fitting.length / rows.length < 0.6) return 0;
  const telling = columns.filter(
    ({ field, shape }, at) => shape && fitting.some((row) => columnFit(field, shape, row[at] ?? 'blank') > 2),
  );
  if (telling.length < 3) return 0;
  const empty = columns.filter((_, at) => fitting.every((row) => (row[at] ?? 'blank') === 'blank')).length;
  const total = fitting.reduce((sum, row) => sum + inPlace(columns, row).score, 0);
  return total / fitting.length - empty;
};

const share = (column: readonly string[], test: (cell: string) => boolean): number =>
  column.filter(test).length / column.length;

/** Fields by the shapes of their columns alone; null where the time or two further columns are missing. */
const fieldsByShape = (rows: readonly (readonly string[])[], width: number): (Field | null)[] | null => {
  const cells = columnCells(rows, width);
  const fields: (Field | null)[] = cells.map(() => null);
  const give = (field: Field, fits: (column: readonly string[]) => boolean): boolean => {
    const at = cells.findIndex(
      (column, index) => fields[index] === null && column.length > 0 && fits(column),
    );
    if (at < 0) return false;
    fields[at] = field;
    return true;
  };
  if (!give('time', areTimes)) return null;
  const found = [
    give('id', (column) => shareOf('uuid', column) >= 0.8 && new Set(column).size > column.length / 2),
    give(
      'frame',
      (column) => share(column, (cell) => cell.length > 25) > 0.5 && shareOf('frame', column) >= 0.8,
    ),
    give('search_type', (column) => share(column, looksLikeSearchType) >= 0.8),
    give('agency', (column) => share(column, looksLikeAgency) >= 0.6),
    give('networks', (column) => shareOf('count', column) >= 0.8),
  ].filter(Boolean).length;
  if (found < 2) return null;
  give('devices', (column) => shareOf('count', column) >= 0.8);
  give('reason', (column) => share(column, (cell) => cellClass(cell) === 'text') >= 0.5);
  return fields;
};

import type { Field } from '../model/field.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { ColumnUse, LogRecognition, StatedZone } from '../model/recognition.ts';
import { columnCells, tableWidth } from './table-cells.ts';
import { zoneOfColumns } from './label-zone.ts';
import { labelKey } from './labels.ts';
import type { LayoutMapping } from './layout.ts';
import { directChecks } from './mapping.ts';
import { settledShape, shareOf } from './settled-shape.ts';
import { filledCells } from './shapes.ts';
import { headerAt } from '../model/record-place.ts';

const isPosition = (key: string): boolean => /^\d+$/.test(key);

/** A table read as the user's layout says; null where its labels do not stand in the table. */
export const recogniseByLayout = (table: RawTable, layout: LayoutMapping): LogRecognition | null => {
  const wanted = Object.keys(layout.columns)
    .filter((key) => !isPosition(key))
    .map(labelKey);
  const position = headerPosition(table, layout, wanted);
  if (position === null) return null;
  const header = position < 0 ? undefined : table.head[position];
  const labels = header?.cells ?? [];
  const samples = table.head.slice(position + 1).map((record) => record.cells);
  const columns = columnsBy(layout, labels, samples);
  const time = columns.find((column) => column.field === 'time');
  const times = time ? filledCells(samples.map((cells) => cells[time.index] ?? '')) : [];
  if (!time || (times.length > 0 && shareOf(time.shape ?? 'time', times) < 0.3)) return null;
  return {
    kind: 'log',
    format: 'layout-file',
    title: 'the layout given with --layout',
    confirmed: true,
    ...(header === undefined ? { headerRow: null } : headerAt(header)),
    columns,
    checks: directChecks(columns, header?.row ?? null, table.width),
    zone: zoneBy(layout, columns),
    logKind: layout.log_kind ?? 'unknown',
    reasons: ['its columns are those of the layout given with --layout'],
  };
};

const zoneBy = ({ time_zone: given }: LayoutMapping, columns: readonly ColumnUse[]): StatedZone | null =>
  given === undefined ? zoneOfColumns(columns) : { value: given, from: 'the layout given with --layout' };

/** Position of the header in the head, -1 for none, null where the labels stand nowhere. */
const headerPosition = (table: RawTable, layout: LayoutMapping, wanted: readonly string[]): number | null => {
  const bears = (cells: readonly string[]): boolean => {
    const keys = new Set(cells.map(labelKey));
    return wanted.every((key) => keys.has(key));
  };
  if (layout.header_row === null) return wanted.length === 0 ? -1 : null;
  const at =
    layout.header_row === undefined
      ? table.head.findIndex((record) => bears(record.cells))
      : table.head.findIndex((record) => record.row === layout.header_row && bears(record.cells));
  return at < 0 ? null : at;
};

const columnsBy = (
  layout: LayoutMapping,
  labels: readonly string[],
  samples: readonly (readonly string[])[],
): ColumnUse[] => {
  const meanings = new Map(Object.entries(layout.columns).map(([key, meaning]) => [keyOf(key), meaning]));
  const given = new Set<Field>();
  const cells = columnCells(samples, tableWidth(labels, samples));
  return cells.map((filled, index): ColumnUse => {
    const label = labels[index] ?? '';
    const meaning = meanings.get(`position ${index + 1}`) ?? meanings.get(labelKey(label));
    const field = meaning === undefined || meaning === 'ignore' || given.has(meaning) ? null : meaning;
    if (field) given.add(field);
    const use = field ? 'field' : meaning === 'ignore' ? 'ignored' : 'unknown';
    const shape = field ? settledShape(field, filled) : null;
    return {
      index,
      label,
      use,
      field,
      shape,
      note: meaning === 'ignore' ? 'ignored by the layout given' : null,
    };
  });
};

const keyOf = (key: string): string => (isPosition(key) ? `position ${Number(key)}` : labelKey(key));

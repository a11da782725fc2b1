import { Document } from 'yaml';
import type { RawTable } from '../model/raw-table.ts';
import { type ColumnUse, cellShapes } from '../model/recognition.ts';
import { fields } from '../model/field.ts';
import { bySynonyms } from './known/by-synonyms.ts';
import { settleColumns } from './columns.ts';
import { columnCells } from './table-cells.ts';
import { headerCandidates } from './header.ts';
import { labelKey } from './labels.ts';
import { isLikelyLabel } from './match.ts';
import { shareOf } from './settled-shape.ts';
import { filledCells, isVoid, looksLikeMask } from './shapes.ts';

const heading = ` What the columns of this table mean. Correct it and give it back with --layout FILE.
 A column is named by its label, or by its position from 1. Fields:
 ${fields.slice(0, 10).join(', ')},
 ${fields.slice(10).join(', ')}; "ignore" for the rest.
 Needed: time, and one of reason, agency, id.`;

/**
 * A layout file for a table, filled in as far as labels and cells tell, for a person to correct. Comments
 * say what the cells look like; none is quoted, since they may bear plates.
 */
export const layoutFor = (table: RawTable): string => {
  const header = headerCandidates(table.head, isLikelyLabel)[0] ?? widestRecord(table);
  const after = header?.after ?? 0;
  const samples = table.head.slice(after).map((record) => record.cells);
  const columns = settleColumns(bySynonyms, header?.labels ?? [], samples);
  const cells = columnCells(samples, columns.length);
  const keys = columns.map((column) => labelKey(column.label));
  const document = new Document({ header_row: header?.row ?? null, columns: {} });
  document.commentBefore = heading;
  for (const column of columns) {
    const key = keys[column.index] ?? '';
    const isSole = key !== '' && !/^\d+$/.test(key) && keys.indexOf(key) === keys.lastIndexOf(key);
    const value = document.createNode(meaning(column));
    value.comment = ` ${describe(cells[column.index] ?? [], isSole ? '' : column.label)}`;
    document.setIn(['columns', isSole ? column.label.trim() : String(column.index + 1)], value);
  }
  document.set('log_kind', 'unknown');
  return document.toString({ lineWidth: 0 });
};

const meaning = (column: ColumnUse): string => column.field ?? 'ignore';

/** With no label that is known, the first record as wide as the table is the likeliest header. */
const widestRecord = (
  table: RawTable,
): { readonly row: number; readonly after: number; readonly labels: readonly string[] } | undefined => {
  const filled = table.head.map((record) => filledCells(record.cells));
  const most = Math.max(0, ...filled.map((cells) => cells.length));
  const at = filled.findIndex((cells) => cells.length === most && cells.every((cell) => !/\d{2}/.test(cell)));
  const record = table.head[at];
  return record ? { row: record.row, after: at + 1, labels: record.cells } : undefined;
};

const shapeWords = {
  time: 'times',
  date: 'dates',
  clock: 'times of day',
  uuid: 'ids',
  count: 'whole numbers',
  frame: 'time frames',
  search_type: 'single words',
  name: 'text',
  epoch: 'seconds since 1970',
  bare_clock: 'times of day without a colon',
} as const;

const describe = (cells: readonly string[], label: string): string => {
  const named = label.trim() === '' ? '' : `"${label.trim()}": `;
  const filled = cells.filter((cell) => !isVoid(cell) && !looksLikeMask(cell));
  if (filled.length === 0)
    return `${named}${cells.length > 0 ? 'nothing but masks' : 'empty'} in the first records`;
  const shape = cellShapes.find((entry) => shareOf(entry, filled) >= 0.8);
  const distinct = new Set(filled).size;
  // A place or a part of a day: which of them, the label says.
  const areDecimals = filled.every((cell) => /^\s*-?\d*\.\d+\s*$/.test(cell));
  const words = areDecimals ? 'decimal numbers' : shape ? shapeWords[shape] : 'text';
  return `${named}${words}, ${distinct} different in ${filled.length} filled cells`;
};

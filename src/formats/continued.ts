import type { RawTable } from '../model/raw-table.ts';
import type { LogRecognition } from '../model/recognition.ts';
import { fitsMapping, mappingOf, ready } from './mapping.ts';
import { areBlank } from './shapes.ts';
import { filledWidth } from './table-cells.ts';

/** The part of the first rows that must look like the columns of the log before. */
const mostRows = 0.8;

/**
 * A sheet without a header behind a log of the same workbook, as long logs are put on one sheet after another: its rows
 * have as many cells as the log has labels, and look like its columns. Null where they do not, and where
 * the log's rows say less by themselves (agencies or days in rows of their own, owners in a column).
 */
export const continued = (table: RawTable, before: LogRecognition): LogRecognition | null => {
  const { sections, days, ownerAt, columns } = before;
  if (sections !== undefined || days !== undefined || ownerAt !== undefined) return null;
  const rows = table.head.map(({ cells }) => cells).filter((cells) => !areBlank(cells));
  const labels = columns.findLastIndex(({ label }) => label.trim() !== '') + 1;
  const width = Math.max(0, ...rows.map(filledWidth));
  const mapping = ready(mappingOf(columns));
  const hasTime = mapping.fields.includes('time');
  const fitting = rows.filter((cells) => fitsMapping(mapping, cells)).length;
  if (!hasTime || rows.length === 0 || width !== labels || fitting / rows.length < mostRows) return null;
  const { rowsAbove: _rows, titles: _titles, legend: _legend, legendsDiffer: _differ, ...log } = before;
  return {
    ...log,
    headerRow: null,
    checks: null,
    reasons: ['no header; its rows have the columns of the log on the sheet before it'],
  };
};

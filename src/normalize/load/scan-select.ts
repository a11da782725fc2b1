import type { Field } from '../../model/field.ts';
import type { LogSource } from '../../model/log-source.ts';
import { literal } from '../../store/duckdb.ts';
import { ownIdsPattern } from '../id-cell.ts';
import { knownTexts } from './known-texts.ts';
import type { LoadOptions } from './load-options.ts';
import { areAskedByPersons } from '../person-cell.ts';
import { releasedSelect, shortTable } from './released.ts';
import {
  cellsOfTable,
  frameSpellingOfTable,
  headersBetween,
  spellingOfTable,
  type LogTable,
} from './scan-groups.ts';
import { rowsOf, scannedRows } from './scanned-rows.ts';

/**
 * The statement that gives the rows of logs of one layout as `released` has them. It fails at the first odd row. Null
 * where a log offers no scan.
 */
export const scanSelect = async (logs: readonly LogTable[], options: LoadOptions): Promise<string | null> => {
  const [first] = logs;
  const isOffered = logs.every(
    ({ table, source }) => table.scan !== null && source.recognition.checks !== null,
  );
  if (first === undefined || !isOffered) return null;
  // Logs whose headers are repeated are loaded alone.
  const hasHeaders = headersBetween(first).length > 0;
  if (hasHeaders && logs.length > 1) return null;
  const rows = hasHeaders ? await rowsBetweenHeaders(first) : await scannedRows(logs);
  return rows === null ? null : selectReleased(first, logs, rows, options);
};

/** The rows of a table whose header stands again between them, as in pages put together: the same label in every cell. */
const rowsBetweenHeaders = async (log: LogTable): Promise<string | null> => {
  const { table, source } = log;
  const headerRow = source.recognition.headerRow ?? 0;
  const labels = table.head.find(({ row }) => row === headerRow)?.cells;
  const relation = await table.scan?.relation(headerRow);
  if (labels === undefined || relation === null || relation === undefined) return null;
  const isHeader = labels.map((label, at) => `coalesce(c${at}, '') = ${literal(label)}`).join(' AND ');
  return rowsOf(log, `(SELECT * FROM ${relation} WHERE NOT (${isHeader}))`);
};

/** The rows of logs of one layout, as the first of them is read; they are numbered when they are loaded. */
const selectReleased = (
  { table, source }: LogTable,
  logs: readonly LogTable[],
  rows: string,
  options: LoadOptions,
): string =>
  releasedSelect({
    relation: `(${rows})`,
    cell: scannedCell(source),
    source: 'source_number',
    agency: 'agency_of_source',
    row: 'CAST(NULL AS BIGINT)',
    page: 'CAST(NULL AS INTEGER)',
    cellsHash: `hash(${Array.from({ length: table.width }, (_, at) => `c${at}`).join(', ')})`,
    plateText: options.keepPlates ? scannedCell(source)('plate') : null,
    plateIsToken: false,
    plateKey: options.plateKey,
    timeZone: source.timeZone,
    spelling: spellingOfTable(table, source),
    frameSpelling: frameSpellingOfTable(table, source),
    isAskedByPersons: areAskedByPersons(source.recognition.columns),
    ownIds: ownIdsPattern(logs.flatMap((log) => cellsOfTable(log.table, log.source, 'id'))),
    known: knownTexts(table, source),
    isShort: isShortTable(logs),
  });

const isShortTable = (logs: readonly LogTable[]): boolean =>
  logs.reduce((rows, log) => rows + (log.table.scan?.count ?? shortTable), 0) < shortTable;

const scannedCell =
  (source: LogSource) =>
  (field: Field): string | null => {
    const { columns, reasonElseAt } = source.recognition;
    const column = columns.find((use) => use.field === field);
    if (column === undefined) return null;
    const cell = `c${column.index}`;
    return field === 'reason' && reasonElseAt !== undefined
      ? `CASE WHEN trim(coalesce(${cell}, '')) = '' THEN c${reasonElseAt} ELSE ${cell} END`
      : cell;
  };

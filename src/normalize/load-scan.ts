import type { Field } from '../model/field.ts';
import type { LoadedTable, LogSource } from '../model/log-source.ts';
import { literal, type Store } from '../store/duckdb.ts';
import { knownTexts } from './known-texts.ts';
import { ownIdsPattern } from './id-cell.ts';
import type { LoadOptions } from './load-options.ts';
import { numberRows } from './number-rows.ts';
import { areAskedByPersons } from './person-cell.ts';
import { releasedSelect, shortTable } from './released.ts';
import { rowsOf, scannedRows } from './scanned-rows.ts';
import { turnOf, turnedIn } from './turned-columns.ts';
import {
  cellsOfTable,
  frameSpellingOfTable,
  headersBetween,
  spellingOfTable,
  type LogTable,
} from './scan-groups.ts';

/**
 * The fast way: one statement from files of one layout into `released`. Null, with nothing kept, where a table
 * offers no scan or a single row is odd: the record by record way then says which rows and why.
 */
export const loadScan = async (
  store: Store,
  logs: readonly LogTable[],
  options: LoadOptions,
): Promise<LoadedTable[] | null> => {
  if (logs.some(({ table, source }) => table.scan === null || source.recognition.checks === null))
    return null;
  const [log] = logs;
  const headers = log === undefined ? [] : headersBetween(log);
  if (log === undefined || headers.length === 0) return loadAsTheyStand(store, logs, options);
  // Logs whose headers are repeated are loaded alone.
  return logs.length > 1 ? null : loadBetweenHeaders(store, log, headers, options);
};

const loadAsTheyStand = async (
  store: Store,
  logs: readonly LogTable[],
  options: LoadOptions,
): Promise<LoadedTable[] | null> => {
  const [first] = logs;
  const rows = await scannedRows(logs);
  if (first === undefined || rows === null) return null;
  return attempt(store, async (before) => {
    await store.run(`INSERT INTO released BY NAME ${selectReleased(first, logs, rows, options)}`);
    const loaded = await loadedTables(store, logs, before);
    const areWhole = loaded?.every(({ rowsRead }, at) => isWhole(logs[at], rowsRead)) === true;
    return areWhole && !(await areTurned(store, logs, before)) ? loaded : null;
  });
};

/** Whether a log has rows in the vendor's other order of columns: they are told and turned record by record. */
const areTurned = async (store: Store, logs: readonly LogTable[], before: number): Promise<boolean> => {
  for (const { source } of logs) {
    const turn = turnOf(source.recognition);
    // The places of rows that are not written down yet are numbers too large to be told exactly.
    const own = `(SELECT rowid - (SELECT min(rowid) FROM released WHERE rowid >= ${before}) AS rowid, reason, case_number, filters
      FROM released WHERE rowid >= ${before} AND source = ${source.number})`;
    if (turn !== null && (await turnedIn(store, own, turn)).length > 0) return true;
  }
  return false;
};

/** Whether a scan gave each record after the header: the store takes lines for records where it skips, and may lose some. */
const isWhole = (log: LogTable | undefined, rows: number): boolean => {
  const count = log?.table.scan?.count;
  return count === null || count === rows + (log?.source.recognition.headerRow ?? 0);
};

/**
 * A table whose header stands again between its rows, as in pages put together: the same label in every cell.
 * The headers are left out, and each row's place in the file is worked out from where they stood.
 */
const loadBetweenHeaders = async (
  store: Store,
  log: LogTable,
  headers: readonly number[],
  options: LoadOptions,
): Promise<LoadedTable[] | null> => {
  const { table, source } = log;
  const headerRow = source.recognition.headerRow ?? 0;
  const labels = table.head.find(({ row }) => row === headerRow)?.cells;
  const relation = await table.scan?.relation(headerRow);
  if (labels === undefined || relation === null || relation === undefined) return null;
  const isHeader = labels.map((label, at) => `coalesce(c${at}, '') = ${literal(label)}`).join(' AND ');
  const rows = rowsOf(log, `(SELECT * FROM ${relation} WHERE NOT (${isHeader}))`);
  const found = await attempt(store, async (before) => {
    await store.run(`INSERT INTO released BY NAME ${selectReleased(log, [log], rows, options)}`);
    const tables = await loadedTables(store, [log], before);
    const areWhole = tables?.every(({ rowsRead }) => isWhole(log, rowsRead + headers.length)) === true;
    return areWhole && !(await areTurned(store, [log], before)) ? tables : null;
  });
  const [loaded] = found ?? [];
  if (loaded === undefined || loaded.rowBase === null) return null;
  await numberRows(store, {
    firstRow: headerRow + 1 - loaded.rowBase,
    rows: loaded.rowsLoaded,
    shift: loaded.rowBase,
    rowsBefore: headers.map((record, at) => record - headerRow - 1 - at),
  });
  const skipped = { repeated_header: headers.length };
  return [{ ...loaded, rowBase: null, rowsRead: loaded.rowsRead + headers.length, skipped }];
};

/** Loads or leaves no trace; what the scan cannot read is no fault yet. */
const attempt = (
  store: Store,
  load: (before: number) => Promise<LoadedTable[] | null>,
): Promise<LoadedTable[] | null> => store.asWritten(() => loadedOrNot(store, load));

const loadedOrNot = async (
  store: Store,
  load: (before: number) => Promise<LoadedTable[] | null>,
): Promise<LoadedTable[] | null> => {
  await store.run('BEGIN');
  try {
    const loaded = await load(await store.value<number>('SELECT count(*) FROM released'));
    await store.run(loaded === null ? 'ROLLBACK' : 'COMMIT');
    return loaded;
  } catch {
    await store.run('ROLLBACK');
    return null;
  }
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

/**
 * What came of each log, or null where a row is odd. The rows of each stand together and in their order, so
 * that the record number of a row is its place in the store plus a number of its log.
 */
const loadedTables = async (
  store: Store,
  logs: readonly LogTable[],
  before: number,
): Promise<LoadedTable[] | null> => {
  const found = await store.rows<{
    source: number;
    first: number;
    last: number;
    loaded: number;
    assumed: number;
  }>(`
    SELECT source, min(rowid) - min(min(rowid)) OVER () AS first, max(rowid) - min(min(rowid)) OVER () AS last,
      count(*) AS loaded, count(*) FILTER (NOT zone_stated) AS assumed
    FROM released WHERE rowid >= ${before} GROUP BY source`);
  const tables: LoadedTable[] = [];
  let next = 0;
  for (const { source } of logs) {
    const {
      first = next,
      last = next - 1,
      loaded = 0,
      assumed = 0,
    } = found.find((row) => row.source === source.number) ?? {};
    const isTogether = first === next && last - first + 1 === loaded;
    if (!isTogether) return null;
    tables.push({
      way: 'scan',
      rowBase: (source.recognition.headerRow ?? 0) + 1 - (before + next),
      rowsRead: loaded,
      rowsLoaded: loaded,
      skipped: {},
      quarantined: {},
      mended: {},
      rowsZoneAssumed: assumed,
    });
    next += loaded;
  }
  return tables;
};

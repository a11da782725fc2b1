import type { LoadedTable } from '../../model/log-source.ts';
import type { Store } from '../../store/duckdb.ts';
import { numberRows } from './number-rows.ts';
import type { LoadOptions } from './load-options.ts';
import { scanSelect } from './scan-select.ts';
import { headersBetween, type LogTable } from './scan-groups.ts';
import { turnOf, turnedIn } from './turned-columns.ts';

/**
 * The fast way: one statement from files of one layout into `released`. Null, with nothing kept, where a table
 * offers no scan or a single row is odd: the record by record way then says which rows and why.
 */
export const loadScan = async (
  store: Store,
  logs: readonly LogTable[],
  options: LoadOptions,
): Promise<LoadedTable[] | null> => {
  const [first] = logs;
  const select = await scanSelect(logs, options);
  if (first === undefined || select === null) return null;
  const headers = headersBetween(first);
  const loaded = await attempt(store, async (before) => {
    await store.run(`INSERT INTO released BY NAME ${select}`);
    const tables = await loadedTables(store, logs, before);
    const areWhole =
      tables?.every(({ rowsRead }, at) => isWhole(logs[at], rowsRead + headers.length)) === true;
    return areWhole && !(await areTurned(store, logs, before)) ? tables : null;
  });
  if (loaded === null || headers.length === 0) return loaded;
  return Promise.all(loaded.map((table) => numbered(store, first, headers, table)));
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

/** A log with headers between its rows: each row's place in the file is worked out from where they stood. */
const numbered = async (
  store: Store,
  { source }: LogTable,
  headers: readonly number[],
  loaded: LoadedTable,
): Promise<LoadedTable> => {
  const headerRow = source.recognition.headerRow ?? 0;
  const firstRow = headerRow + 1 - (loaded.rowBase ?? 0);
  await numberRows(store, {
    firstRow,
    rows: loaded.rowsLoaded,
    shift: loaded.rowBase ?? 0,
    rowsBefore: headers.map((record, at) => record - headerRow - 1 - at),
  });
  const skipped = { repeated_header: headers.length };
  return { ...loaded, rowBase: null, rowsRead: loaded.rowsRead + headers.length, skipped };
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

import type { Field } from '../model/field.ts';
import type { LoadedTable, LogSource } from '../model/log-source.ts';
import { literal, type Store } from '../store/duckdb.ts';
import type { LoadOptions } from './load.ts';
import { releasedSelect } from './released.ts';
import { frameSpellingOfTable, spellingOfTable, type LogTable } from './scan-groups.ts';

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
  if (
    first === undefined ||
    logs.some(({ table, source }) => table.scan === null || source.recognition.checks === null)
  ) {
    return null;
  }
  const { table, source } = first;
  const select = releasedSelect({
    relation: `(${logs.map(scanSql).join(' UNION ALL ')})`,
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
  });
  await store.run('BEGIN');
  try {
    const before = await store.value<number>('SELECT count(*) FROM released');
    await store.run(`INSERT INTO released ${select}`);
    const loaded = await loadedTables(store, logs, before);
    await store.run(loaded === null ? 'ROLLBACK' : 'COMMIT');
    return loaded;
  } catch {
    // What the scan cannot read is no fault yet: the record by record way says exactly which rows are damaged.
    await store.run('ROLLBACK');
    return null;
  }
};

const scanSql = ({ table, source }: LogTable): string => {
  const relation = table.scan?.relation(source.recognition.headerRow ?? 0) ?? '';
  const agency = source.agency === null ? 'CAST(NULL AS VARCHAR)' : literal(source.agency.value);
  return `SELECT ${numberSql(source)} AS source_number, ${agency} AS agency_of_source, * FROM ${relation}`;
};

/** The log's number; the statement fails at the first row with a cell that does not look like its column. */
const numberSql = ({ number, recognition }: LogSource): string => {
  const checks = recognition.checks ?? [];
  if (checks.length === 0) return String(number);
  const fits = checks.map(
    ({ at, pattern }) => `regexp_full_match(coalesce(c${at}, ''), ${literal(pattern)})`,
  );
  return `CASE WHEN ${fits.join(' AND ')} THEN ${number} ELSE CAST(error('an odd row') AS INTEGER) END`;
};

const scannedCell =
  (source: LogSource) =>
  (field: Field): string | null => {
    const column = source.recognition.columns.find((use) => use.field === field);
    return column === undefined ? null : `c${column.index}`;
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
    suspect: number;
    assumed: number;
  }>(`
    SELECT source, min(rowid) - min(min(rowid)) OVER () AS first, max(rowid) - min(min(rowid)) OVER () AS last,
      count(*) AS loaded, count(*) FILTER (suspect) AS suspect, count(*) FILTER (NOT zone_stated) AS assumed
    FROM released WHERE rowid >= ${before} GROUP BY source`);
  const tables: LoadedTable[] = [];
  let next = 0;
  for (const { table, source } of logs) {
    const {
      first = next,
      last = next - 1,
      loaded = 0,
      suspect = 0,
      assumed = 0,
    } = found.find((row) => row.source === source.number) ?? {};
    const isTogether = first === next && last - first + 1 === loaded;
    if (suspect > 0 || !isTogether || (await table.scan?.rejects()) !== 0) return null;
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

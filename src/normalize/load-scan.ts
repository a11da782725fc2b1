import type { Field } from '../model/field.ts';
import type { LoadedTable, LogSource } from '../model/log-source.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Store } from '../store/duckdb.ts';
import type { LoadOptions } from './load.ts';
import { releasedColumns } from './released.ts';

/**
 * The fast way: one statement from the file into `released`. Null, with nothing kept, where the table
 * offers no scan or a single row is odd: the record by record way then says which rows and why.
 */
export const loadScan = async (
  store: Store,
  table: RawTable,
  source: LogSource,
  options: LoadOptions,
): Promise<LoadedTable | null> => {
  const { headerRow } = source.recognition;
  if (table.scan === null || headerRow === null) return null;
  const columns = releasedColumns(
    {
      cell: scannedCell(source),
      row: 'NULL',
      page: 'NULL',
      cellsHash: `hash(${Array.from({ length: table.width }, (_, at) => `c${at}`).join(', ')})`,
      plateText: options.keepPlates ? scannedCell(source)('plate') : null,
      plateIsToken: false,
      plateKey: options.plateKey,
    },
    source,
  );
  await store.run('BEGIN');
  try {
    const before = await store.value<number>('SELECT count(*) FROM released');
    await store.run(`INSERT INTO released SELECT ${columns} FROM ${table.scan.relation(headerRow)}`);
    const [found] = await store.rows<{ loaded: number; suspect: number; assumed: number }>(`
      SELECT count(*) AS loaded, count(*) FILTER (suspect) AS suspect, count(*) FILTER (NOT zone_stated) AS assumed
      FROM released WHERE rowid >= ${before}`);
    const { loaded = 0, suspect = 0, assumed = 0 } = found ?? {};
    const isRegular = suspect === 0 && (await table.scan.rejects()) === 0;
    await store.run(isRegular ? 'COMMIT' : 'ROLLBACK');
    return isRegular ? scanned(loaded, assumed) : null;
  } catch {
    await store.run('ROLLBACK');
    return null;
  }
};

const scannedCell =
  (source: LogSource) =>
  (field: Field): string | null => {
    const column = source.recognition.columns.find((use) => use.field === field);
    return column === undefined ? null : `c${column.index}`;
  };

const scanned = (loaded: number, assumed: number): LoadedTable => ({
  way: 'scan',
  rowsRead: loaded,
  rowsLoaded: loaded,
  skipped: {},
  quarantined: {},
  mended: {},
  rowsZoneAssumed: assumed,
});

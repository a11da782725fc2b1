import type { Field } from '../model/field.ts';
import type { LoadedTable, LogSource } from '../model/log-source.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Store } from '../store/duckdb.ts';
import type { LoadOptions } from './load.ts';
import { releasedSelect } from './released.ts';
import { spellingOf } from './time-spelling.ts';

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
  const select = releasedSelect(
    {
      relation: table.scan.relation(headerRow),
      cell: scannedCell(source),
      row: 'CAST(NULL AS BIGINT)',
      page: 'CAST(NULL AS INTEGER)',
      cellsHash: `hash(${Array.from({ length: table.width }, (_, at) => `c${at}`).join(', ')})`,
      plateText: options.keepPlates ? scannedCell(source)('plate') : null,
      plateIsToken: false,
      plateKey: options.plateKey,
      spelling: spellingOf(timesOfHead(table, source)),
    },
    source,
  );
  await store.run('BEGIN');
  try {
    const before = await store.value<number>('SELECT count(*) FROM released');
    await store.run(`INSERT INTO released ${select}`);
    const [found] = await store.rows<{ loaded: number; suspect: number; assumed: number }>(`
      SELECT count(*) AS loaded, count(*) FILTER (suspect) AS suspect, count(*) FILTER (NOT zone_stated) AS assumed
      FROM released WHERE rowid >= ${before}`);
    const { loaded = 0, suspect = 0, assumed = 0 } = found ?? {};
    const isRegular = suspect === 0 && (await table.scan.rejects()) === 0;
    await store.run(isRegular ? 'COMMIT' : 'ROLLBACK');
    return isRegular ? scanned(loaded, assumed, headerRow + 1 - before) : null;
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

/** The times of the first rows, as released. */
const timesOfHead = (table: RawTable, source: LogSource): string[] => {
  const column = source.recognition.columns.find((use) => use.field === 'time');
  return table.head
    .filter(({ row }) => row > (source.recognition.headerRow ?? 0))
    .map(({ cells }) => cells[column?.index ?? -1] ?? '')
    .filter((cell) => cell !== '');
};

const scanned = (loaded: number, assumed: number, rowBase: number): LoadedTable => ({
  way: 'scan',
  rowBase,
  rowsRead: loaded,
  rowsLoaded: loaded,
  skipped: {},
  quarantined: {},
  mended: {},
  rowsZoneAssumed: assumed,
});

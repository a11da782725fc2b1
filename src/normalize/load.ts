import type { AlignedRow } from '../model/recognition.ts';
import type { RawRecord, RawTable } from '../model/raw-table.ts';
import type { LoadedTable, LogSource } from '../model/log-source.ts';
import type { Store } from '../store/duckdb.ts';
import { loadRecords } from './load-records.ts';
import { loadScan } from './load-scan.ts';

export interface LoadOptions {
  /** Key of the plate tokens, hexadecimal; lives in memory only unless the user gave it. */
  readonly plateKey: string;
  /** Keep the plates beside their tokens in the store, for `--include-plates`. */
  readonly keepPlates: boolean;
  /** Judges one record after the other of an irregular table; made anew for each table. */
  readonly align: (record: RawRecord) => AlignedRow;
}

/**
 * Loads a released table into `released`: by the store's own scan where every row looks like its columns,
 * else record by record. Nothing is dropped in silence: rows that are no search are counted by kind, and
 * those that could not be read stand in `quarantine`.
 */
export const loadTable = async (
  store: Store,
  table: RawTable,
  source: LogSource,
  options: LoadOptions,
): Promise<LoadedTable> =>
  (await loadScan(store, table, source, options)) ?? (await loadRecords(store, table, source, options));

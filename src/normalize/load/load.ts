import type { LoadedTable } from '../../model/log-source.ts';
import type { Store } from '../../store/duckdb.ts';
import type { LoadOptions } from './load-options.ts';
import { loadRecords } from './load-records.ts';
import { loadScan } from './load-scan.ts';
import type { LogTable } from './scan-groups.ts';

/**
 * Loads logs into `released`, in their order: by the store's own scan where every row looks like its columns,
 * else record by record. Nothing is dropped in silence: rows that are no search are counted by kind, and those
 * that could not be read stand in `quarantine`.
 */
export const loadGroup = async (
  store: Store,
  logs: readonly LogTable[],
  options: LoadOptions,
): Promise<LoadedTable[]> => {
  const scanned = await loadScan(store, logs, options);
  for (const { table } of logs) await table.scan?.release();
  if (scanned !== null) return scanned;
  const [log] = logs;
  if (log !== undefined && logs.length === 1) return [await loadRecords(store, log, options)];
  // One odd row sent the group back: each log is tried alone, so that only the odd one takes the slow way.
  const loaded: LoadedTable[] = [];
  for (const alone of logs) loaded.push(...(await loadGroup(store, [alone], options)));
  return loaded;
};

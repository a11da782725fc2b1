import type { LoadedLog } from '../../model/intake.ts';
import { Batch } from '../../store/batch.ts';
import type { Store } from '../../store/duckdb.ts';

/** Writes the settled logs to the table `settled_source`, one row for each released table. */
export const writeSources = async (store: Store, logs: readonly LoadedLog[]): Promise<void> => {
  const batch = new Batch(store, 'source_text', [
    'number',
    'file_number',
    'file',
    'sheet',
    'owner',
    'owner_key',
    'log_kind',
    'row_base',
  ]);
  await batch.create();
  for (const { source, loaded } of logs) {
    batch.add([
      String(source.number),
      String(source.fileNumber),
      source.file,
      source.sheet,
      source.owner.value,
      source.ownerKey,
      source.logKind.value,
      loaded.rowBase === null ? null : String(loaded.rowBase),
    ]);
  }
  batch.close();
  await store.run(`
    CREATE TABLE settled_source AS
      SELECT CAST(number AS INTEGER) AS number, CAST(file_number AS INTEGER) AS file_number, file, sheet, owner,
        owner_key, log_kind, CAST(row_base AS BIGINT) AS row_base
      FROM source_text;
    DROP TABLE source_text;`);
};

import { rename } from 'node:fs/promises';
import path from 'node:path';
import { writeRowTable } from '../release/private-rows.ts';
import type { Run } from './begin.ts';
import { hasRoomForBoth } from './memory.ts';
import { wantedBy } from './wanted.ts';

/** Puts private/rows.parquet where it belongs; its errors are told here. */
export type PutRowTable = (file: string) => Promise<void>;

/**
 * Begins to write private/rows.parquet, which says nothing of verdicts, while searches are judged and measured: one
 * thread writes it, and these leave one idle now and then. It waits in the store's own folder, on the disk of the
 * report. Where memory is short it is written only when it is put in place.
 */
export const beginRowTable = async ({ store, options }: Run): Promise<PutRowTable> => {
  const rows = await store.value<number>('SELECT count(*) FROM released');
  if (!wantedBy(options)('private') || !hasRoomForBoth(options.memory)) {
    return (file) => writeRowTable(store, file, rows);
  }
  const waiting = path.join(store.tempDir, 'rows.parquet');
  const written = writeRowTable(store, waiting, rows);
  // A stage in between may fail first: then nobody asks for it any more.
  written.catch(() => undefined);
  return async (file) => {
    await written;
    await rename(waiting, file);
  };
};

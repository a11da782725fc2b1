import { copyFile, mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../model/error.ts';
import type { Announce } from '../model/event.ts';
import type { AnalyzeOptions } from '../model/options.ts';
import { sqlFiles } from '../reconcile/index.ts';
import { datasetColumns, writeDataset } from '../release/dataset.ts';
import { json, PendingFolder } from '../report/write.ts';
import { assertApart, openRun, plateKeyOf, type Run } from './begin.ts';
import { loadLogs } from './load.ts';
import { mergeCopies } from './merge.ts';
import { sayKept } from './write.ts';

export interface ExportResult {
  readonly rows: number;
  readonly folder: string;
}

/**
 * Writes the released rows, normalized, as Parquet partitioned by owner and month, with a schema file and the
 * SQL of reconciling, for an engine of many machines. Accounts are coded and plates are tokens here too.
 * @throws UserError where the folder holds something already.
 */
export const exportDataset = async (options: AnalyzeOptions, announce: Announce): Promise<ExportResult> => {
  const folder = path.resolve(options.out);
  await assertApart(options.paths, options.out, 'dataset');
  if (existsSync(folder) && !options.force) {
    throw new UserError(
      `${options.out} is there already; name another folder with --dataset, or write over it with --force`,
    );
  }
  const run = await openRun(options, announce, path.dirname(folder), await plateKeyOf(options));
  try {
    const files = await run.stage('load', () => loadLogs(run));
    await run.stage('reconcile', () => mergeCopies(run, files));
    return { rows: await run.stage('write', () => writeWhole(run)), folder: options.out };
  } finally {
    await run.end();
  }
};

/** Puts the dataset in place whole: months that only an older one has would be read as rows of this one. */
const writeWhole = async ({ options, store, announce }: Run): Promise<number> => {
  const pending = await PendingFolder.begin(options.out);
  announce({ kind: 'temporary', path: pending.folder });
  try {
    const rows = await writeDataset(store, path.join(pending.folder, 'rows'), options);
    await pending.write('schema.json', json({ columns: datasetColumns }));
    await mkdir(path.join(pending.folder, 'sql'));
    for (const file of sqlFiles())
      await copyFile(file, path.join(pending.folder, 'sql', path.basename(file.pathname)));
    await pending.place();
    sayKept(pending, announce);
    return rows;
  } catch (error) {
    await pending.abandon();
    throw error;
  }
};

import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../model/error.ts';
import type { Announce } from '../model/event.ts';
import type { AnalyzeOptions } from '../model/options.ts';
import { sqlFiles } from '../reconcile/index.ts';
import { datasetColumns, writeDataset } from '../release/dataset.ts';
import { json } from '../report/write.ts';
import { openRun } from './begin.ts';
import { loadLogs } from './load.ts';
import { mergeCopies } from './merge.ts';

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
  if (existsSync(folder) && !options.force) {
    throw new UserError(
      `${options.out} is there already; name another folder with --dataset, or write over it with --force`,
    );
  }
  const run = await openRun(options, announce, path.dirname(folder));
  try {
    const files = await run.stage('load', () => loadLogs(run));
    await run.stage('reconcile', () => mergeCopies(run, files));
    await mkdir(path.join(folder, 'sql'), { recursive: true });
    const rows = await run.stage('write', () => writeDataset(run.store, path.join(folder, 'rows'), options));
    await writeFile(path.join(folder, 'schema.json'), json({ columns: datasetColumns }));
    for (const file of sqlFiles())
      await copyFile(file, path.join(folder, 'sql', path.basename(file.pathname)));
    return { rows, folder: options.out };
  } finally {
    await run.end();
  }
};

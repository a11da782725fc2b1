import { number } from '../model/figure-words.ts';
import { exportDataset } from '../pipeline.ts';
import { print, say } from './print.ts';
import { startProgress } from './progress.ts';
import { readRun, type Given } from './settings.ts';

/** Runs `export --dataset DIR`. */
export const runExport = async (paths: readonly string[], { dataset, ...given }: Given): Promise<void> => {
  const { options, quiet } = await readRun(paths, { ...given, out: dataset });
  const progress = await startProgress(quiet);
  const { rows, folder } = await exportDataset(options, progress.announce).finally(progress.end);
  for (const text of progress.warnings) say(`warning: ${text}`);
  if (!quiet) await print(`${number(rows)} released rows were written to ${folder}.\n`);
};

import path from 'node:path';
import { readRun } from '../../src/cli/settings.ts';
import type { Summary } from '../../src/model/summary.ts';
import { analyze } from '../../src/pipeline.ts';
import { folderOf } from '../cli/folder.ts';

/** The summary of the given logs, by name and content. */
export const summaryOfLogs = async (logs: Readonly<Record<string, string>>): Promise<Summary> => {
  const folder = folderOf(
    Object.fromEntries(Object.entries(logs).map(([name, text]) => [`logs/${name}`, text])),
  );
  const { options } = await readRun([path.join(folder, 'logs')], {
    out: path.join(folder, 'report'),
    only: ['review.csv'],
  });
  return (await analyze(options, () => undefined)).summary;
};

import path from 'node:path';
import { readRun } from '../src/cli/settings.ts';
import type { AnalyzeResult } from '../src/model/event.ts';
import { analyze } from '../src/pipeline.ts';
import { folderOf } from './cli/folder.ts';

/** What a run gives of one log without an agency, by its name and content. */
export const runOfLog = async (name: string, text: string): Promise<AnalyzeResult> => {
  const folder = folderOf({ [name]: text });
  const { options } = await readRun([path.join(folder, name)], {
    out: path.join(folder, 'report'),
    agency: 'Alder Falls MN PD',
    only: ['flagged.csv'],
  });
  return analyze(options, () => undefined);
};

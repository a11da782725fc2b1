import { Command } from 'commander';
import {
  addOptions,
  documentOptions,
  judgementOptions,
  logOptions,
  onlyOption,
  periodOptions,
  privacyOptions,
  runOptions,
} from '../options.ts';
import type { Given } from '../settings.ts';

/** `analyze <path...>`: reads every released log under the paths and writes one report folder. */
export const analyzeCommand = (): Command => {
  const command = new Command('analyze')
    .summary('read released logs and write a report folder')
    .description(
      'Reads every released log under the paths (files, folders, .zip) and writes one report folder.',
    )
    .argument('[path...]', 'released logs: files, folders, .zip');
  addOptions(command, 'The report:', [
    command.createOption('--out <dir>', 'the report folder (default: reports/<name of the first path>)'),
    onlyOption(),
    ...documentOptions(),
    command.createOption('--force', 'write over outputs that were changed since'),
  ]);
  addOptions(command, 'The logs:', logOptions());
  addOptions(command, 'What is counted:', periodOptions());
  addOptions(command, 'The judgment:', judgementOptions());
  addOptions(command, 'Plates and people:', privacyOptions());
  addOptions(command, 'The run:', [
    ...runOptions(),
    command.createOption('--json', 'print summary.json instead of the closing summary'),
    command.createOption(
      '--strict',
      'exit with 4 where a row or a file could not be read or an output was withheld',
    ),
  ]);
  return command.action(async (paths: string[], given: Given) => {
    const { runAnalyze } = await import('../run-analyze.ts');
    await runAnalyze(paths, given);
  });
};

import { Command } from 'commander';
import { addOptions, logOptions, periodOptions, runOptions } from '../options.ts';
import type { Given } from '../settings.ts';

/** `export --dataset DIR`: the released rows, normalized, for other engines. */
export const exportCommand = (): Command => {
  const command = new Command('export')
    .summary('write the released rows as Parquet, for other engines')
    .description(
      'Writes the released rows, normalized, as Parquet partitioned by owner and month, with a schema file and ' +
        'the SQL that makes searches of them (docs/SCALE.md). Plates are tokens and accounts are codes here too.',
    )
    .argument('[path...]', 'released logs: files, folders, .zip')
    .requiredOption('--dataset <dir>', 'the folder to write')
    .option('--force', 'write although the folder is there already');
  addOptions(command, 'The logs:', logOptions());
  addOptions(command, 'What is counted:', periodOptions());
  addOptions(command, 'Plates and people:', [
    command.createOption(
      '--plate-key <file>',
      'make plate tokens with this secret key, so that they agree between runs',
    ),
    command.createOption('--name-accounts', 'write the names of accounts instead of codes'),
  ]);
  addOptions(command, 'The run:', runOptions());
  return command.action(async (paths: string[], given: Given) => {
    const { runExport } = await import('../run-export.ts');
    await runExport(paths, given);
  });
};

import { Command } from 'commander';
import type { InspectOptions } from '../run-inspect.ts';

/** `inspect <path...>`: what each file is and how it would be read. */
export const inspectCommand = (): Command =>
  new Command('inspect')
    .summary('say what each file is, and how it would be read')
    .description(
      'Says what each file is: format, encoding, header row, which column is which field, period, five rows as ' +
        'they would be read, and what is wrong with it. For an unknown log it prints a mapping to correct.',
    )
    .argument('<path...>', 'released files, folders, .zip')
    .option('--json', 'print JSON')
    .option('--sources', 'print a sources file, pre-filled, for `analyze --sources`')
    .option('--layout <file>', 'read with this mapping (YAML)')
    .addHelpText(
      'after',
      `
Examples:
  $ alpr-audit inspect audit.csv
  $ alpr-audit inspect logs/ --sources > sources.csv`,
    )
    .action(async (paths: string[], options: InspectOptions) => {
      const { runInspect } = await import('../run-inspect.ts');
      await runInspect(paths, options);
    });

import { Command } from 'commander';
import { onlyOption } from '../options.ts';
import type { ReportOptions } from '../run-report.ts';

/** `report --from DIR`: the documents of a report folder again, without reading a log. */
export const reportCommand = (): Command => {
  const command = new Command('report')
    .summary('write the documents of a report folder again')
    .description(
      'Writes the documents and charts of a report folder again, from its summary.json, flagged.csv and ' +
        'manifest.json, without reading a log.',
    );
  return command
    .option('--from <dir>', 'the report folder')
    .addOption(onlyOption())
    .option('--force', 'write over outputs that were changed since')
    .option('--quiet', 'no progress and no closing line')
    .action(async (options: ReportOptions) => {
      const { runReport } = await import('../run-report.ts');
      await runReport(options);
    });
};

import { Command } from 'commander';
import { addOptions, logOptions } from '../options.ts';
import type { ExplainOptions } from '../run-explain.ts';

/** `explain <reason>`: one verdict in words; `--row` follows a released row instead. */
export const explainCommand = (): Command => {
  const command = new Command('explain')
    .summary('say how words are judged, by which rule, and why')
    .description(
      'Says how the words of one search are judged: which rule, which words, why, and what would change it.',
    )
    .argument('[reason]', 'the recorded reason, in quotes')
    .option('--agency <name>', 'the searching agency')
    .option('--user <name>', 'the account that searched')
    .option('--offense <text>', 'the offense recorded beside the reason')
    .option('--rules <file>', 'rules to add or to switch off (YAML)')
    .option('--row <ref>', "a released row instead: 'FILE[!SHEET or #PAGE]:ROW', zip members as a.zip/b.csv");
  addOptions(command, 'With --row, as the report was made:', [
    // The searching agency is asked for above already, in the same words for a text and for a row.
    ...logOptions().filter(({ long }) => long !== '--agency'),
    command.createOption('--review <file>', 'a filled-in review.csv: its decisions set the purpose'),
  ]);
  return command
    .addHelpText(
      'after',
      `
Examples:
  $ alpr-audit explain "assist ICE ERO" --agency "Oak Hollow PD"
  $ alpr-audit explain --row 'audit.csv:118'
  $ alpr-audit explain --row 'audits.xlsx!MARCH:12' --owner "Oak Hollow PD"`,
    )
    .action(async (reason: string | undefined, options: ExplainOptions) => {
      const { runExplain } = await import('../run-explain.ts');
      await runExplain(reason, options);
    });
};

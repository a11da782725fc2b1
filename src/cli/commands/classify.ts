import { Command } from 'commander';

/** `classify`: searches in on standard input, verdicts out on standard output, as they come. */
export const classifyCommand = (): Command =>
  new Command('classify')
    .summary('judge searches from a pipe: JSON Lines in, JSON Lines out')
    .description(
      'Reads one search a line from standard input, as JSON, and prints one verdict a line. ' +
        'Keys of a search, all optional: id, agency, user, reason, offense, case_number, text_prompt, ' +
        'on_behalf_of.',
    )
    .option('--text', 'each line is a plain reason, not JSON')
    .option('--rules <file>', 'rules to add or to switch off (YAML)')
    .addHelpText(
      'after',
      `
Examples:
  $ echo '{"agency": "Oak Hollow PD", "reason": "assist ICE ERO"}' | alpr-audit classify
  $ alpr-audit classify --text < reasons.txt | grep '"flagged":true'`,
    )
    .action(async (options: { text?: true; rules?: string }) => {
      const { runClassify } = await import('../run-classify.ts');
      await runClassify(process.stdin, options);
    });

import { Command } from 'commander';
import type { RequestOptions } from '../run-request.ts';

/** `request`: the text of a records request that asks for what this program needs. */
export const requestCommand = (): Command =>
  new Command('request')
    .summary('print a records request that asks for what this program needs')
    .description(
      'Prints the text of a public records request that asks for the columns, formats and periods that this ' +
        'program needs, with places for your own words.',
    )
    .option('--state <cc>', "the agency's state: names its records law")
    .option('--agency <name>', 'the agency to ask')
    .option('--since <day>', 'first day of the period asked for, YYYY-MM-DD')
    .option('--until <day>', 'last day of the period asked for')
    .action(async (options: RequestOptions) => {
      const { runRequest } = await import('../run-request.ts');
      await runRequest(options);
    });

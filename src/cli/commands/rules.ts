import { Command } from 'commander';

/** `rules`: every rule of the judgement, readable or as JSON. */
export const rulesCommand = (): Command =>
  new Command('rules')
    .summary('list the rules of the judgment')
    .description(
      'Lists every rule by which recorded words are judged: its meaning, its words and its examples.',
    )
    .option('--rules <file>', 'with these rules added or switched off (YAML)')
    .option('--json', 'print JSON')
    .action(async (options: { rules?: string; json?: true }) => {
      const { runRules } = await import('../run-rules.ts');
      await runRules(options);
    });

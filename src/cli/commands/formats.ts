import { Command } from 'commander';
import { paragraph, print, printJson } from '../print.ts';

/** `formats`: the logs and lists that are known, readable or as JSON. */
export const formatsCommand = (): Command =>
  new Command('formats')
    .summary('list the log formats that are known')
    .description(
      'Lists the formats of released logs and lists that are known, and the labels of their columns.',
    )
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: true }) => {
      const { formats } = await import('../../formats/registry.ts');
      if (json) return printJson(formats);
      await print(
        formats
          .map(({ id, title, confirmed, about }) => {
            const doubt = confirmed ? '' : ' (by synonyms; not yet confirmed by a released file)';
            return `${id}\n${paragraph(`${title}${doubt}`)}\n${paragraph(about)}\n`;
          })
          .join('\n'),
      );
    });

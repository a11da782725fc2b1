import { paragraph, print, printJson } from './print.ts';
import { readRules } from './run-classify.ts';

/** Runs `rules`: every rule with its meaning, its words and its examples. */
export const runRules = async (options: { readonly rules?: string; readonly json?: true }): Promise<void> => {
  const { families, version } = await readRules(options.rules);
  const rules = families.flatMap((family) => family.rules);
  if (options.json) return printJson({ version, rules });
  const sections = families.map((family) => {
    const entries = family.rules.map(({ id, meaning, tier, match, exceptions }) =>
      [
        `  ${id}  (${tier.replaceAll('_', ' ')})`,
        paragraph(meaning, '    '),
        paragraph(`words: ${match.join(' | ')}`, '    '),
        ...(exceptions.length > 0
          ? [paragraph(`but not: ${exceptions.map(({ label }) => label).join('; ')}`, '    ')]
          : []),
      ].join('\n'),
    );
    return `${family.title}\n${entries.join('\n')}\n`;
  });
  await print(`${sections.join('\n')}\n${rules.length} rules, version ${version}\n`);
};

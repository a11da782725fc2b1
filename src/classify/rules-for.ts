import type { RuleSet } from './rule-set.ts';
import { standardRules } from './standard.ts';

/**
 * The rules of a run: the standing ones, or with the changes of a rules file in YAML or JSON.
 * @param text the content of the rules file, or null for none
 * @param file its name, for errors
 */
export async function rulesFor(text: string | null, file: string | null): Promise<RuleSet> {
  if (text === null) return standardRules();
  const { customRules } = await import('./custom.ts');
  return customRules(text, file ?? 'rules file');
}

import { ruleSetOf, type RuleSet } from './rule-set.ts';
import { families } from './rules/index.ts';

let standard: RuleSet | null = null;

/** The standing rules at work, made ready once, when first asked for. */
export function standardRules(): RuleSet {
  standard ??= ruleSetOf(families);
  return standard;
}

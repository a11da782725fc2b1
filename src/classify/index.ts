import { ruleSetOf } from './rule-set.ts';
import { families } from './rules/index.ts';

export { customRulesSchema, loadRules, rulesFor, withRules, type CustomRules } from './custom.ts';
export type { Step } from './combine.ts';
export type { Because, Explanation, HeldBackWords, Otherwise } from './explain.ts';
export { isBlank } from './blank.ts';
export type { FieldReading, RuleSet } from './rule-set.ts';
export { families } from './rules/index.ts';
export type { Family, Rule } from './rules/rule.ts';

const standard = ruleSetOf(families);

/** The standing rules at work; `rulesFor` and `withRules` give another set of the same shape. */
export const { judge, readField, explain, lookAlike, rules, version: rulesVersion } = standard;

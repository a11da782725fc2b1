import type { SearchText, TextField, Verdict } from '../model/verdict.ts';
import type { Explanation } from './explain.ts';
import { families } from './rules/index.ts';
import type { FieldReading } from './said.ts';
import { standardRules } from './standard.ts';

export { rulesFor } from './rules-for.ts';
export type { Step } from './combine.ts';
export type { Because, Explanation, HeldBackWords } from './explain.ts';
export type { RuleSet } from './rule-set.ts';
export { families } from './rules/index.ts';

/**
 * The standing rules; `rulesFor` gives another set with functions of the same names.
 * @public
 */
export const rules = families.flatMap((family) => family.rules);

/**
 * Version number and content hash of the standing rules: a changed rule changes it.
 * @public
 */
export const rulesVersion = (): string => standardRules().version;

/** The complete verdict on one search by the standing rules. */
export const judge = (search: SearchText): Verdict => standardRules().judge(search);

/**
 * What one value of one field says by itself, by the standing rules.
 * @public
 */
export const readField = (field: TextField, text: string): FieldReading =>
  standardRules().readField(field, text);

/**
 * Why the standing rules judge a search as they do: facts, for the command line to word.
 * @public
 */
export const explain = (search: SearchText): Explanation => standardRules().explain(search);

/**
 * Labels of what a value looks like to a careless search for letters, and is not.
 * @public
 */
export const lookAlike = (field: TextField, text: string): readonly string[] =>
  standardRules().lookAlike(field, text);

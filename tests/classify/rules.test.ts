import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../src/classify/examples.ts';
import { families } from '../../src/classify/index.ts';
import { ruleSetOf } from '../../src/classify/rule-set.ts';

const { engine, rules } = ruleSetOf(families);

describe(`each of the ${rules.length} rules matches its examples and none of its look-alikes`, () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    // A rule that one string alone matches would be a string, not a meaning.
    expect(rule.examples.match.length).toBeGreaterThan(1);
    expect(rule.examples.noMatch.length).toBeGreaterThan(1);
    expect(faultsOf(engine, rule)).toEqual([]);
  });
});

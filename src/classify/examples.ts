import type { Engine } from './engine/build.ts';
import { readAccount, readAgency } from './read-name.ts';
import { readText } from './read-text.ts';
import type { Rule } from './rules/rule.ts';

/** True where a rule speaks of a text: its cue stands, its stance or note applies. */
export function speaks(engine: Engine, rule: Rule, text: string): boolean {
  if (rule.place === 'agency') return readAgency(engine, text).named.some((one) => one.rule === rule);
  if (rule.place === 'account') return readAccount(engine, text).named.some((one) => one.rule === rule);
  const reading = readText(engine, text, true);
  return (
    reading.cues.some(({ found }) => found.rule === rule) ||
    reading.otherPurposes.some((stated) => stated.rule === rule) ||
    reading.notes.some((stated) => stated.rule === rule) ||
    reading.spoke.has(rule)
  );
}

/** The examples of a rule that do not hold, as sentences. */
export function faultsOf(engine: Engine, rule: Rule): string[] {
  return [
    ...rule.examples.match
      .filter((text) => !speaks(engine, rule, text))
      .map((text) => `${rule.id} must match "${text}"`),
    ...rule.examples.noMatch
      .filter((text) => speaks(engine, rule, text))
      .map((text) => `${rule.id} must not match "${text}"`),
  ];
}

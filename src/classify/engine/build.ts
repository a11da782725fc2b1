import type { Rule } from '../rules/rule.ts';
import type { Owner } from '../scan.ts';
import { classes } from '../words/index.ts';
import { realWords } from '../words/glue.ts';
import { Lexicon, type Keys } from './lexicon.ts';
import { Matcher } from './matcher.ts';
import { parsePattern, type Pattern } from './pattern.ts';

/** A set of rules made ready to read with: one lexicon, one matcher for each pass over a field. */
export interface Engine {
  readonly rules: readonly Rule[];
  readonly order: ReadonlyMap<Rule, number>;
  readonly lexicon: Lexicon;
  readonly cues: Matcher<Owner>;
  readonly otherPurposes: Matcher<Owner>;
  readonly stances: Matcher<Owner>;
  readonly notes: Matcher<Owner>;
  readonly agencies: Matcher<Owner>;
  readonly accounts: Matcher<Owner>;
  /** Single words of police work that say nothing of an offence. */
  readonly generic: ReadonlySet<string>;
  readonly marksOf: (rule: Rule) => Keys;
}

const compiled = new Map<string, Pattern>();

/** Compiles a pattern once: the standing rules are shared by every engine. */
function compile(source: string): Pattern {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const pattern = parsePattern(source, classes);
  compiled.set(source, pattern);
  return pattern;
}

function matcherOf(lexicon: Lexicon, rules: readonly Rule[]): Matcher<Owner> {
  const patterns: { owner: Owner; pattern: Pattern }[] = [];
  for (const rule of rules) {
    for (const source of rule.match)
      patterns.push({ owner: { kind: 'rule', rule }, pattern: compile(source) });
    for (const { label, match, weak } of rule.exceptions) {
      const owner: Owner = { kind: 'exception', rule, label, weak: weak === true };
      for (const source of match) patterns.push({ owner, pattern: compile(source) });
    }
  }
  return new Matcher(lexicon, patterns);
}

/** The marks under which stance rules find a rule's matches. */
export function markNames(rule: Rule): readonly string[] {
  const tier = rule.tier === 'agency_a' || rule.tier === 'agency_b' ? 'agency' : rule.tier;
  const names = [`@${tier}`, ...(rule.marks ?? []).map((mark) => `@${mark}`)];
  if (rule.party === 'acronym') names.push('@acronym');
  return names;
}

/** Builds an engine. Throws an Error that names the rule where a pattern is not well formed. */
export function buildEngine(rules: readonly Rule[]): Engine {
  const lexicon = new Lexicon(realWords);
  const inText = rules.filter((rule) => rule.place === 'text');
  const cueTiers = new Set(['purpose', 'agency_a', 'agency_b', 'other_dhs', 'other_federal', 'weak']);
  const marks = new Map<Rule, Keys>();
  for (const rule of inText) {
    marks.set(
      rule,
      markNames(rule).map((name) => lexicon.id(name)),
    );
  }
  return {
    rules,
    order: new Map(rules.map((rule, at) => [rule, at])),
    lexicon,
    cues: matcherOf(
      lexicon,
      inText.filter((rule) => cueTiers.has(rule.tier)),
    ),
    otherPurposes: matcherOf(
      lexicon,
      inText.filter((rule) => rule.tier === 'other_purpose'),
    ),
    stances: matcherOf(
      lexicon,
      inText.filter((rule) => rule.tier === 'stance'),
    ),
    notes: matcherOf(
      lexicon,
      inText.filter((rule) => rule.tier === 'note'),
    ),
    agencies: matcherOf(
      lexicon,
      rules.filter((rule) => rule.place === 'agency'),
    ),
    accounts: matcherOf(
      lexicon,
      rules.filter((rule) => rule.place === 'account'),
    ),
    generic: new Set(
      (classes['generic'] ?? []).flatMap((phrase) => phrase.replaceAll(/[~*]/g, '').split(' ')),
    ),
    marksOf: (rule) => marks.get(rule) ?? [],
  };
}

import { tiers, type Rule } from '../rules/rule.ts';
import { classes } from '../words/index.ts';
import { glueWords, realWords } from '../words/glue.ts';
import { cut } from './glue.ts';
import { Lexicon, type Keys } from './lexicon.ts';
import { Matcher } from './matcher.ts';
import { keysIn, parsePattern, type Pattern } from './pattern.ts';

/** What an exception says a match is instead. */
export interface Exclusion {
  readonly label: string;
  readonly weak: boolean;
}

/** The patterns of a group of rules, and apart from them each rule's exceptions, asked only where it matched. */
export interface RuleMatcher {
  readonly rules: Matcher<Rule>;
  readonly exceptions: ReadonlyMap<Rule, Matcher<Exclusion>>;
}

/** A set of rules made ready to read with: one lexicon, one matcher for each pass over a field. */
export interface Engine {
  readonly rules: readonly Rule[];
  readonly order: ReadonlyMap<Rule, number>;
  readonly lexicon: Lexicon;
  readonly cues: RuleMatcher;
  readonly otherPurposes: RuleMatcher;
  readonly stances: RuleMatcher;
  readonly notes: RuleMatcher;
  readonly agencies: RuleMatcher;
  readonly accounts: RuleMatcher;
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

/** Words so common in reasons that no pattern should be looked up by them. */
const common = ['generic', 'fill', 'by', 'person', 'and', 'crash', 'taken'];

function commonIds(lexicon: Lexicon): (id: number) => boolean {
  const ids = new Set<number>();
  for (const name of common)
    for (const phrase of classes[name] ?? []) for (const word of phrase.split(' ')) ids.add(lexicon.id(word));
  for (const shape of ['#', '#1', '#2', '#3', '#letter', '#mixed']) ids.add(lexicon.id(shape));
  // Stance rules are asked only where a cue was found, so its mark tells nothing apart.
  for (const tier of [...tiers, 'agency', 'acronym', 'ice', 'dhs', 'cbp']) ids.add(lexicon.id(`@${tier}`));
  return (id) => ids.has(id);
}

function matcherOf(lexicon: Lexicon, rules: readonly Rule[], isCommon: (id: number) => boolean): RuleMatcher {
  const matchers = rules.map((rule) => ({ rule, patterns: rule.match.map(compile) }));
  const exceptions = new Map<Rule, Matcher<Exclusion>>();
  for (const rule of rules) {
    if (rule.exceptions.length === 0) continue;
    const patterns = rule.exceptions.flatMap(({ label, match, weak }) => {
      const owner: Exclusion = { label, weak: weak === true };
      return match.map((source) => ({ owner, pattern: compile(source) }));
    });
    // The rule has matched where its exceptions are asked, so its own words tell nothing apart.
    const own = new Set(
      rule.match
        .map(compile)
        .flatMap(keysIn)
        .map((key) => lexicon.id(key)),
    );
    exceptions.set(rule, new Matcher(lexicon, patterns, (id) => own.has(id) || isCommon(id)));
  }
  const patterns = matchers.flatMap(({ rule, patterns: own }) =>
    own.map((pattern) => ({ owner: rule, pattern })),
  );
  return { rules: new Matcher(lexicon, patterns, isCommon), exceptions };
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
  const lexicon = new Lexicon(realWords, (word) => cut(word, glueWords));
  const isCommon = commonIds(lexicon);
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
      isCommon,
    ),
    otherPurposes: matcherOf(
      lexicon,
      inText.filter((rule) => rule.tier === 'other_purpose'),
      isCommon,
    ),
    stances: matcherOf(
      lexicon,
      inText.filter((rule) => rule.tier === 'stance'),
      isCommon,
    ),
    notes: matcherOf(
      lexicon,
      inText.filter((rule) => rule.tier === 'note'),
      isCommon,
    ),
    agencies: matcherOf(
      lexicon,
      rules.filter((rule) => rule.place === 'agency'),
      isCommon,
    ),
    accounts: matcherOf(
      lexicon,
      rules.filter((rule) => rule.place === 'account'),
      isCommon,
    ),
    generic: new Set(
      (classes['generic'] ?? []).flatMap((phrase) => phrase.replaceAll(/[~*]/g, '').split(' ')),
    ),
    marksOf: (rule) => marks.get(rule) ?? [],
  };
}

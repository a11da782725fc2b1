import { tiers, type Rule } from '../rules/rule.ts';
import { classes } from '../words/index.ts';
import { glueWords, realWords } from '../words/glue.ts';
import { cut } from './glue.ts';
import { Lexicon, type Keys } from './lexicon.ts';
import { Matcher } from './matcher.ts';
import { StepMaker } from './step.ts';
import { keysIn, parsePattern, type Pattern } from './pattern.ts';

/** What an exception says a match is instead. */
export interface Exclusion {
  readonly label: string;
  readonly weak: boolean;
}

/** The patterns of a group of rules, and apart from them each rule's exceptions, asked only where it matched. */
export interface RuleMatcher {
  /** Made ready when first asked for: most texts have no cue, and nobody asks them for a stance. */
  readonly rules: Matcher<Rule>;
  /** The exceptions of a rule, made ready when first asked for; null for a rule without any. */
  readonly exceptionsOf: (rule: Rule) => Matcher<Exclusion> | null;
  /** Makes all exceptions ready now. Throws an Error where a pattern has no word by which it can be looked up. */
  readonly readyAll: () => void;
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
  /** Words by which somebody asks or is helped, and words for an agency's people. */
  readonly asking: ReadonlySet<string>;
  readonly staff: ReadonlySet<string>;
  readonly marksOf: (rule: Rule) => Keys;
  /** Makes all that is made when first asked for, so that rules that are not well formed are found now. */
  readonly readyAll: () => void;
}

const compiled = new Map<string, Pattern>();

/** Compiles a rule's pattern, once for all engines. Throws an Error that names the rule. */
function compile(rule: Rule, source: string): Pattern {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  try {
    const pattern = parsePattern(source, classes);
    compiled.set(source, pattern);
    return pattern;
  } catch (error) {
    throw new Error(`${rule.id}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
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

/** Makes the matchers of one engine: they share a lexicon and the steps of common classes. */
class MatcherMaker {
  private readonly lexicon: Lexicon;
  private readonly maker: StepMaker;
  private readonly isCommon: (id: number) => boolean;
  /** How many common words a set holds, counted once: patterns share the sets of their classes. */
  private readonly counted = new Map<ReadonlySet<number>, number>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.maker = new StepMaker(lexicon);
    this.isCommon = commonIds(lexicon);
  }

  matcher(rules: readonly Rule[]): RuleMatcher {
    const patterns = rules.flatMap((rule) =>
      rule.match.map((source) => ({ owner: rule, pattern: compile(rule, source) })),
    );
    // The lexicon must know every word before the first text is read.
    for (const { pattern } of patterns) this.maker.number(pattern);
    for (const rule of rules)
      for (const { match } of rule.exceptions)
        for (const source of match) this.maker.number(compile(rule, source));
    let made: Matcher<Rule> | null = null;
    const ofRules = (): Matcher<Rule> =>
      (made ??= new Matcher(this.maker, patterns, (ids) => this.commonIn(ids)));
    const ready = new Map<Rule, Matcher<Exclusion> | null>();
    const exceptionsOf = (rule: Rule): Matcher<Exclusion> | null => {
      const known = ready.get(rule);
      if (known !== undefined) return known;
      const matcher = rule.exceptions.length === 0 ? null : this.exceptions(rule);
      ready.set(rule, matcher);
      return matcher;
    };
    return {
      get rules() {
        return ofRules();
      },
      exceptionsOf,
      readyAll: () => {
        ofRules();
        for (const rule of rules) exceptionsOf(rule);
      },
    };
  }

  /** The rule has matched where its exceptions are asked, so its own words tell nothing apart. */
  private exceptions(rule: Rule): Matcher<Exclusion> {
    const patterns = rule.exceptions.flatMap(({ label, match, weak }) => {
      const owner: Exclusion = { label, weak: weak === true };
      return match.map((source) => ({ owner, pattern: compile(rule, source) }));
    });
    const keys = rule.match.flatMap((source) => keysIn(compile(rule, source)));
    const own = new Set(keys.map((key) => this.lexicon.id(key)));
    return new Matcher(
      this.maker,
      patterns,
      (ids) => [...ids].filter((id) => own.has(id) || this.isCommon(id)).length,
    );
  }

  private commonIn(ids: ReadonlySet<number>): number {
    const known = this.counted.get(ids);
    if (known !== undefined) return known;
    const count = [...ids].filter((id) => this.isCommon(id)).length;
    this.counted.set(ids, count);
    return count;
  }
}

function wordsOfClass(name: string): ReadonlySet<string> {
  return new Set((classes[name] ?? []).flatMap((phrase) => phrase.replaceAll(/[~*]/g, '').split(' ')));
}

/** The marks under which stance rules find a rule's matches. */
function markNames(rule: Rule): readonly string[] {
  const tier = rule.tier === 'agency_a' || rule.tier === 'agency_b' ? 'agency' : rule.tier;
  const names = [`@${tier}`, ...(rule.marks ?? []).map((mark) => `@${mark}`)];
  if (rule.party === 'acronym') names.push('@acronym');
  return names;
}

/** Builds an engine. Throws an Error that names the rule where a pattern is not well formed. */
export function buildEngine(rules: readonly Rule[]): Engine {
  const lexicon = new Lexicon(realWords, (word) => cut(word, glueWords));
  const maker = new MatcherMaker(lexicon);
  const inText = rules.filter((rule) => rule.place === 'text');
  const cueTiers = new Set(['purpose', 'agency_a', 'agency_b', 'other_dhs', 'other_federal', 'weak']);
  const marks = new Map<Rule, Keys>();
  for (const rule of inText) {
    marks.set(
      rule,
      markNames(rule).map((name) => lexicon.id(name)),
    );
  }
  const groups = {
    cues: maker.matcher(inText.filter((rule) => cueTiers.has(rule.tier))),
    otherPurposes: maker.matcher(inText.filter((rule) => rule.tier === 'other_purpose')),
    stances: maker.matcher(inText.filter((rule) => rule.tier === 'stance')),
    notes: maker.matcher(inText.filter((rule) => rule.tier === 'note')),
    agencies: maker.matcher(rules.filter((rule) => rule.place === 'agency')),
    accounts: maker.matcher(rules.filter((rule) => rule.place === 'account')),
  };
  return {
    ...groups,
    rules,
    order: new Map(rules.map((rule, at) => [rule, at])),
    lexicon,
    generic: wordsOfClass('generic'),
    asking: new Set(['assist', 'request', 'by', 'joint'].flatMap((name) => [...wordsOfClass(name)])),
    staff: wordsOfClass('officer'),
    marksOf: (rule) => marks.get(rule) ?? [],
    readyAll: () => {
      for (const group of Object.values(groups)) group.readyAll();
    },
  };
}

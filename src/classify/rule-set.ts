import type { SearchText, TextField, Verdict } from '../model/verdict.ts';
import { buildEngine, type Engine } from './engine/build.ts';
import { explainSearch, type Explanation } from './explain.ts';
import { judgeSearch } from './judge.ts';
import { lookAlikesInName } from './look-alikes.ts';
import { readAccount, readAgency, type NameReading } from './read-name.ts';
import type { Family, Rule } from './rules/rule.ts';
import { textReader, type FieldReading } from './said.ts';
import { versionOf } from './version.ts';

/** A set of rules at work. */
export interface RuleSet {
  readonly families: readonly Family[];
  readonly rules: readonly Rule[];
  readonly engine: Engine;
  /** Version number and content hash of these rules; worked out when first asked for. */
  readonly version: string;
  /** The verdict on one search. */
  readonly judge: (search: SearchText) => Verdict;
  /** What one value says; for a search of neutral values alone, `judge` adds nothing to these. */
  readonly readField: (field: TextField, text: string) => FieldReading;
  /** Which rule, which words, why, and what would have changed it. */
  readonly explain: (search: SearchText) => Explanation;
  /** What a value looks like to a careless search for letters, and is not; one label for each kind. */
  readonly lookAlike: (field: TextField, text: string) => readonly string[];
}

export function ruleSetOf(families: readonly Family[]): RuleSet {
  const rules = families.flatMap((family) => family.rules);
  const engine = buildEngine(rules);
  const saidBy = textReader(engine);
  let version: string | null = null;
  return {
    families,
    rules,
    engine,
    get version() {
      version ??= versionOf(rules);
      return version;
    },
    judge: (search) => judgeSearch(engine, search),
    readField: (field, text) => {
      if (field === 'agency') return named(readAgency(engine, text));
      if (field === 'user') return named(readAccount(engine, text));
      if (field === 'on_behalf_of') return named(readAgency(engine, text), readAccount(engine, text));
      return saidBy(field, text).reading;
    },
    explain: (search) => explainSearch(engine, search),
    lookAlike: (field, text) => {
      if (field === 'agency' || field === 'on_behalf_of') return lookAlikesInName(readAgency(engine, text));
      if (field === 'user') return lookAlikesInName(readAccount(engine, text));
      return saidBy(field, text).lookAlikes;
    },
  };
}

function named(...readings: readonly NameReading[]): FieldReading {
  return { neutral: readings.every((reading) => reading.named.length === 0), notes: [] };
}

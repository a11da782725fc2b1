import type { Note, SearchText, TextField, Verdict } from '../model/verdict.ts';
import { notes as noteOrder } from '../model/verdict.ts';
import { buildEngine, type Engine } from './engine/build.ts';
import { explainSearch, type Explanation } from './explain.ts';
import { judgeSearch } from './judge.ts';
import { lookAlikesIn } from './look-alikes.ts';
import { readAccount, readAgency } from './read-name.ts';
import { notesOf, readTextField } from './read-search.ts';
import type { Family, Rule } from './rules/rule.ts';
import { versionOf } from './version.ts';

/** What one value of one field says by itself. */
export interface FieldReading {
  /**
   * True where the value can set neither purpose, actor, searcher nor component, whatever the other fields
   * hold, so long as they are neutral too. A blank agency and account matter only as blank.
   */
  readonly neutral: boolean;
  readonly notes: readonly Note[];
}

/** A set of rules at work. */
export interface RuleSet {
  readonly families: readonly Family[];
  readonly rules: readonly Rule[];
  readonly engine: Engine;
  /** Version number and content hash of these rules. */
  readonly version: string;
  /** The verdict on one search. */
  readonly judge: (search: SearchText) => Verdict;
  /** What one value says; for a search of neutral values alone, `judge` adds nothing to these. */
  readonly readField: (field: TextField, text: string) => FieldReading;
  /** Which rule, which words, why, and what would have changed it. */
  readonly explain: (search: SearchText) => Explanation;
  /** What a value looks like to a careless search for letters, and is not; one label for each kind. */
  readonly lookAlike: (field: TextField, text: string) => string[];
}

export function ruleSetOf(families: readonly Family[]): RuleSet {
  const rules = families.flatMap((family) => family.rules);
  const engine = buildEngine(rules);
  return {
    families,
    rules,
    engine,
    version: versionOf(rules),
    judge: (search) => judgeSearch(engine, search),
    readField: (field, text) => readFieldWith(engine, field, text),
    explain: (search) => explainSearch(engine, search),
    lookAlike: (field, text) => lookAlikesIn(engine, field, text),
  };
}

const silent: FieldReading = { neutral: true, notes: [] };

function readFieldWith(engine: Engine, field: TextField, text: string): FieldReading {
  if (field === 'agency') return { ...silent, neutral: readAgency(engine, text).named.length === 0 };
  if (field === 'user') return { ...silent, neutral: readAccount(engine, text).named.length === 0 };
  if (field === 'on_behalf_of') {
    const named = readAgency(engine, text).named.length + readAccount(engine, text).named.length;
    return { ...silent, neutral: named === 0 };
  }
  const reading = readTextField(engine, field, text, false);
  const stated = new Set(notesOf(field, reading).map((one) => one.stated));
  return { neutral: reading.cues.length === 0, notes: noteOrder.filter((note) => stated.has(note)) };
}

import type { Note, SearchText, TextField, Verdict } from '../model/verdict.ts';
import { notes as noteOrder } from '../model/verdict.ts';
import { buildEngine, type Engine } from './engine/build.ts';
import { explainSearch, type Explanation } from './explain.ts';
import { judgeSearch } from './judge.ts';
import { lookAlikesInName, lookAlikesInText } from './look-alikes.ts';
import { readAccount, readAgency, type NameReading } from './read-name.ts';
import { notesOf, readTextField } from './read-search.ts';
import type { TextReading } from './read-text.ts';
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
  const texts = lastOf((field: TextField, text: string) => readTextField(engine, field, text, false));
  return {
    families,
    rules,
    engine,
    version: versionOf(rules),
    judge: (search) => judgeSearch(engine, search),
    readField: (field, text) => {
      if (field === 'agency') return named(readAgency(engine, text));
      if (field === 'user') return named(readAccount(engine, text));
      if (field === 'on_behalf_of') return named(readAgency(engine, text), readAccount(engine, text));
      return told(field, texts(field, text));
    },
    explain: (search) => explainSearch(engine, search),
    lookAlike: (field, text) => {
      if (field === 'agency' || field === 'on_behalf_of') return lookAlikesInName(readAgency(engine, text));
      if (field === 'user') return lookAlikesInName(readAccount(engine, text));
      return lookAlikesInText(texts(field, text));
    },
  };
}

/** Keeps the last answer: a value is asked for its reading and for its look-alikes in turn. */
function lastOf(read: (field: TextField, text: string) => TextReading): typeof read {
  let last: { field: TextField; text: string; reading: TextReading } | null = null;
  return (field, text) => {
    if (last === null || last.field !== field || last.text !== text)
      last = { field, text, reading: read(field, text) };
    return last.reading;
  };
}

const none: readonly Note[] = [];

function named(...readings: readonly NameReading[]): FieldReading {
  return { neutral: readings.every((reading) => reading.named.length === 0), notes: none };
}

function told(field: TextField, reading: TextReading): FieldReading {
  const stated = notesOf(field, reading).map((one) => one.stated);
  const notes = stated.length === 0 ? none : noteOrder.filter((note) => stated.includes(note));
  return { neutral: reading.cues.length === 0, notes };
}

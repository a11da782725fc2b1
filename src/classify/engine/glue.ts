import type { Token } from './tokens.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Words that were run together or taken apart: `ICEwarrant`, `assistICE`, `borderpatrol`, `I C E`,
 * `immi gration`. A word is only ever cut where every piece is a known one, so `service`, `justice` and
 * `notice` stay whole.
 */
export interface GlueWords {
  /** Words that a cue is run together with. */
  readonly companions: ReadonlySet<string>;
  /** Cues that occur run together, short acronyms among them. */
  readonly cues: readonly string[];
  /** Words of the language that could be cut so and must not be. */
  readonly whole: ReadonlySet<string>;
}

const longest = 48;

/** The pieces of a run-together word, or null where it is none. */
export function cut(word: string, glue: GlueWords): readonly string[] | null {
  if (word.length < 5 || word.length > longest || glue.whole.has(word)) return null;
  const statute = /^(\d{1,2})?(usc|cfr)(\d{3,4})([a-z]?)$/.exec(word);
  if (statute !== null) return statute.slice(1).filter((part) => part !== undefined && part !== '');
  for (const cue of glue.cues) {
    const at = word.indexOf(cue);
    if (at < 0 || word.length === cue.length) continue;
    const head = pieces(word.slice(0, at), glue);
    const tail = pieces(word.slice(at + cue.length), glue);
    if (head !== null && tail !== null) return [...head, cue, ...tail];
  }
  return null;
}

/** One or two companions or cues that make up the whole of `text`; [] for ''. */
function pieces(text: string, glue: GlueWords): readonly string[] | null {
  if (text === '') return [];
  const known = (part: string): boolean => glue.companions.has(part) || glue.cues.includes(part);
  if (known(text)) return [text];
  for (let at = 2; at <= text.length - 2; at += 1) {
    if (known(text.slice(0, at)) && known(text.slice(at))) return [text.slice(0, at), text.slice(at)];
  }
  return null;
}

/** Joins spelt letters (`I.C.E.`, `I C E`) and the two halves of a split cue into one word each. */
export function join(tokens: readonly Token[], lexicon: Lexicon, splittable: SplitWords): Token[] {
  const joined: Token[] = [];
  let taking = false;
  for (let at = 0; at < tokens.length;) {
    const isInside: boolean = !taking && runsOn(tokens[at - 1], tokens[at]);
    const taken: Taken | null =
      (isInside ? null : spelt(tokens, at, lexicon)) ?? halves(tokens, at, splittable);
    const token = tokens[at];
    taking = taken !== null;
    if (taken !== null) {
      joined.push(taken.token);
      at += taken.count;
    } else {
      if (token !== undefined) joined.push(token);
      at += 1;
    }
  }
  return joined;
}

interface Taken {
  readonly token: Token;
  readonly count: number;
}

const longestSpelt = 20;
/** Two letters meet by chance (`I & A`, `N & E`); only these are joined. */
const pairs = new Set(['us', 'bp', 'pd', 'so', 'va', 'da']);

/** Single letters in a row that spell a word some rule names, the longest such word, and no part of a longer one. */
function spelt(tokens: readonly Token[], at: number, lexicon: Lexicon): Taken | null {
  for (const word of speltAt(tokens, at, lexicon)) {
    const next = at + word.length;
    const isPart = runsOn(tokens[next - 1], tokens[next]) && speltAt(tokens, next, lexicon).length === 0;
    if (!isPart) return merged(tokens, at, word.length, word);
  }
  return null;
}

/** The words some rule names that the single letters from `at` on spell, the longest first. */
function speltAt(tokens: readonly Token[], at: number, lexicon: Lexicon): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (let count = 0; count < longestSpelt; count += 1) {
    const letter = tokens[at + count]?.word ?? '';
    if (letter.length !== 1 || letter < 'a') break;
    word += letter;
    if (lexicon.isNamed(word) && (word.length > 2 || pairs.has(word))) words.unshift(word);
  }
  return words;
}

/** Letters that are words by themselves: `w/I.C.E.`, `a C.B.P. agent`. */
const lone = new Set(['a', 'n', 'w', 'x', '4']);

/** True where two single letters stand a sign apart: one abbreviation, so that a part of it is none (`C.B.P.D.`). */
function runsOn(before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || after === undefined || after.start - before.end !== 1) return false;
  return [before, after].every(({ word }) => word.length === 1 && word >= 'a' && !lone.has(word));
}

/** Long cues that may be split by a space, with every beginning of each. */
export interface SplitWords {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  /** Length of the longest beginning. */
  readonly longest: number;
}

export function splitWords(words: readonly string[]): SplitWords {
  const beginnings = new Set<string>();
  for (const word of words) for (let at = 1; at < word.length; at += 1) beginnings.add(word.slice(0, at));
  return { words: new Set(words), beginnings, longest: Math.max(...words.map(({ length }) => length)) - 1 };
}

function halves(tokens: readonly Token[], at: number, splittable: SplitWords): Taken | null {
  let word = tokens[at]?.word ?? '';
  if (word.length > splittable.longest || !splittable.beginnings.has(word)) return null;
  for (let count = 2; count <= 4; count += 1) {
    const next = tokens[at + count - 1];
    if (next === undefined) return null;
    word += next.word;
    if (splittable.words.has(word)) return merged(tokens, at, count, word);
    if (!splittable.beginnings.has(word)) return null;
  }
  return null;
}

function merged(tokens: readonly Token[], at: number, count: number, word: string): Taken | null {
  const first = tokens[at];
  const last = tokens[at + count - 1];
  if (first === undefined || last === undefined) return null;
  return { token: { ...first, word, end: last.end }, count };
}

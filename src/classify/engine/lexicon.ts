import { pushTo } from './push-to.ts';
import { isNear, mostSlips } from './spelling.ts';

/** What a word is to the rules: the ids of every key that it satisfies. Empty for a word no rule knows. */
export type Keys = readonly number[];

/** What the lexicon knows of a word. */
export interface Entry {
  readonly keys: Keys;
  /** The pieces of a run-together word; null for any other. */
  readonly parts: readonly string[] | null;
}

const none: Keys = [];
const memoSize = 200_000;

/**
 * Every word, stem and misspelling that some pattern asks for, with a number each. Asking for a word's keys
 * is one table look-up for a word seen before.
 */
export class Lexicon {
  private readonly ids = new Map<string, number>();
  private readonly named = new Set<string>();
  /** Stems by their first letter: a word is compared with few of them. */
  private readonly stems = new Map<string, { stem: string; id: number }[]>();
  /** Targets of near misspellings by the length of the words that may be one: a word is compared with few. */
  private readonly near = new Map<number, { word: string; id: number }[]>();
  private readonly realWords: ReadonlySet<string>;
  private readonly memo = new Map<string, Entry>();
  private numberShapes: Entry[] = [];
  private readonly cut: (word: string) => readonly string[] | null;

  /**
   * @param realWords words of the language that lie near a key and are not slips of it
   * @param cut the pieces of a run-together word, or null
   */
  constructor(realWords: ReadonlySet<string>, cut: (word: string) => readonly string[] | null) {
    this.realWords = realWords;
    this.cut = cut;
  }

  /** The number of a key as patterns write it: `word`, `word~`, `word*`, `@mark`, `#`, `#3`. */
  id(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(key, id);
    this.named.add(key.endsWith('~') ? key.slice(0, -1) : key);
    const initial = key.slice(0, 1);
    const bare = key.slice(0, -1);
    if (key.endsWith('*')) pushTo(this.stems, initial, { stem: bare, id });
    if (key.endsWith('~')) this.addNear(bare, id);
    if (this.memo.size > 0) this.memo.clear();
    if (this.numberShapes.length > 0) this.numberShapes = [];
    return id;
  }

  private addNear(word: string, id: number): void {
    for (let length = word.length - mostSlips; length <= word.length + mostSlips; length += 1) {
      pushTo(this.near, length, { word, id });
    }
  }

  /** Every key that some pattern asks for, as patterns write it. */
  keys(): Iterable<string> {
    return this.ids.keys();
  }

  /** True where some pattern names this very word. */
  isNamed(word: string): boolean {
    return this.named.has(word);
  }

  keysOf(word: string): Keys {
    return this.entryOf(word).keys;
  }

  /** A word's keys and, where it is a run-together one, its pieces. One table look-up for a word seen before. */
  entryOf(word: string): Entry {
    if (isDigits(word)) return this.numberEntry(word);
    const known = this.memo.get(word);
    if (known !== undefined) return known;
    const parts = word.length < 5 || this.named.has(word) ? null : this.cut(word);
    const entry = { keys: this.lookUp(word), parts };
    if (this.memo.size >= memoSize) this.memo.clear();
    this.memo.set(word, entry);
    return entry;
  }

  /** Numbers are seldom seen twice, so only those that a pattern names are looked up. */
  private numberEntry(word: string): Entry {
    const exact = this.ids.get(word);
    const length = Math.min(word.length, 12);
    const shape = this.numberShapes[length] ?? this.shapesOf(length);
    return exact === undefined ? shape : { keys: [exact, ...shape.keys], parts: null };
  }

  private shapesOf(length: number): Entry {
    const keys: number[] = [];
    this.pushKnown(keys, '#', `#${length}`);
    const entry = { keys, parts: null };
    this.numberShapes[length] = entry;
    return entry;
  }

  private lookUp(word: string): Keys {
    const keys: number[] = [];
    const exact = this.ids.get(word);
    if (exact !== undefined) keys.push(exact);
    if (word.length === 1) this.pushKnown(keys, '#letter');
    else if (hasDigit(word)) this.pushShapes(keys, word);
    const initial = word.slice(0, 1);
    for (const { stem, id } of this.stems.get(initial) ?? []) if (word.startsWith(stem)) keys.push(id);
    const own = exact !== undefined || this.realWords.has(word);
    for (const { word: target, id } of this.near.get(word.length) ?? []) {
      if (word === target || (!own && word.length <= 24 && isNear(word, target))) keys.push(id);
    }
    return keys.length === 0 ? none : keys;
  }

  private pushShapes(keys: number[], word: string): void {
    this.pushKnown(keys, '#mixed');
    if (/^\d+(?:lbs?|ozs?|g|gs|gr|gm|gms|grams?|kg|kgs|kilos?)$/.test(word)) this.pushKnown(keys, '#weight');
    if (/^a\d{8,9}$/.test(word)) this.pushKnown(keys, '#anumber');
  }

  private pushKnown(keys: number[], ...names: readonly string[]): void {
    for (const name of names) {
      const id = this.ids.get(name);
      if (id !== undefined) keys.push(id);
    }
  }
}

/** Whether a character is a digit of ASCII. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isDigits(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (!isDigit(word.charCodeAt(at))) return false;
  return word !== '';
}

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (isDigit(word.charCodeAt(at))) return true;
  return false;
}

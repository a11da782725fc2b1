import type { Exclusion, RuleMatcher } from './engine/build.ts';
import type { Hit, Matcher, Stream } from './engine/matcher.ts';
import type { Lexicon, Keys } from './engine/lexicon.ts';
import type { Break, Token } from './engine/tokens.ts';
import { isFirstName, isSurname, mayBeFirstName } from './listed-names.ts';
import type { Rule } from './rules/rule.ts';

/** A rule's words in a field: places of tokens, `to` exclusive. */
export interface Found {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
  /** Where its context reaches: what an exception has to touch. */
  readonly reachFrom: number;
  readonly reachTo: number;
}

/** Words that were a cue and are none, or are not meant as one. */
export interface HeldBack {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
  /** The look-alike's label, or the stance rule that took the cue away. */
  readonly because: { readonly label: string } | { readonly stance: Rule };
}

export interface Sifted {
  readonly kept: readonly Found[];
  /** Kept, but only where an agency is said to search or ask. */
  readonly doubted: ReadonlyMap<Found, string>;
  readonly heldBack: readonly HeldBack[];
}

/** Runs one matcher and lets exceptions take hits away from their own rule. Linear in the number of hits. */
export function sift(matcher: RuleMatcher, stream: Stream): Sifted {
  const hits = widest(matcher.rules.find(stream));
  if (hits.length === 0) return nothing;
  const excluded = new Map<Rule, ReadonlyMap<number, Exclusion>>();
  const kept: Found[] = [];
  const doubted = new Map<Found, string>();
  const heldBack: HeldBack[] = [];
  for (const { owner: rule, ...place } of hits) {
    const found: Found = { rule, ...place };
    const items = excluded.get(rule) ?? exclusionsAt(matcher.exceptionsOf(rule), stream);
    excluded.set(rule, items);
    const against = exclusionOf(found, items);
    if (against === null) kept.push(found);
    else if (against.weak) {
      kept.push(found);
      doubted.set(found, against.label);
    } else {
      heldBack.push({ rule, from: found.from, to: found.to, because: { label: against.label } });
    }
  }
  return { kept, doubted, heldBack };
}

/** Of one rule's hits that lie within each other (`Border Patrol` in `US Border Patrol`), the widest. */
function widest(hits: readonly Hit<Rule>[]): readonly Hit<Rule>[] {
  if (hits.length < 2) return hits;
  const reached = new Map<Rule, number>();
  const ordered = [...hits].sort((a, b) => a.from - b.from || b.to - a.to || b.reachTo - a.reachTo);
  return ordered.filter(({ owner, to }) => {
    if ((reached.get(owner) ?? 0) >= to) return false;
    reached.set(owner, to);
    return true;
  });
}

const nothing: Sifted = { kept: [], doubted: new Map(), heldBack: [] };
const noExclusions: ReadonlyMap<number, Exclusion> = new Map();

/** Which of a rule's exceptions lies on which item; a strong one hides a weak one. */
function exclusionsAt(matcher: Matcher<Exclusion> | null, stream: Stream): ReadonlyMap<number, Exclusion> {
  if (matcher === null) return noExclusions;
  const items = new Map<number, Exclusion>();
  for (const { owner, reachFrom, reachTo } of matcher.find(stream)) {
    for (let at = reachFrom; at < reachTo; at += 1) {
      if (items.get(at)?.weak !== false) items.set(at, owner);
    }
  }
  return items;
}

function exclusionOf(found: Found, items: ReadonlyMap<number, Exclusion>): Exclusion | null {
  if (items.size === 0) return null;
  // A stance rule's context is its point (`no`), so an exception need only touch that.
  const whole = found.rule.tier === 'stance';
  let weak: Exclusion | null = null;
  for (let at = whole ? found.reachFrom : found.from; at < (whole ? found.reachTo : found.to); at += 1) {
    const owner = items.get(at);
    if (owner?.weak === false) return owner;
    weak = owner ?? weak;
  }
  return weak;
}

/** Of findings that overlap, the longest stands; of equal ones, the first rule in the registry. */
export function withoutOverlap(found: readonly Found[], order: ReadonlyMap<Rule, number>): readonly Found[] {
  if (found.length < 2) return found;
  const byLength = [...found].sort(
    (a, b) =>
      b.to - b.from - (a.to - a.from) ||
      a.from - b.from ||
      (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0),
  );
  const taken = new Set<number>();
  const standing: Found[] = [];
  for (const one of byLength) {
    let free = true;
    for (let at = one.from; at < one.to; at += 1) if (taken.has(at)) free = false;
    if (!free) continue;
    for (let at = one.from; at < one.to; at += 1) taken.add(at);
    standing.push(one);
  }
  return standing.sort((a, b) => a.from - b.from);
}

/** Agencies' letters that are surnames. */
const surnames = new Set(['ice', 'hsi']);

/** What stands before the first name in the name of a town, and before the name of one who asks for the agency. */
const noPersons = new Set(
  'san santa st saint fort ft port mount agent agt sa ssa do ddo sddo tfo per obo via'.split(' '),
);

/** Whether a word stands behind such a surname and a comma, or is the second given name there: `Ice, Darnell Lee`. */
function isBehindComma(tokens: readonly Token[], at: number, text: string): boolean {
  const surname = tokens[isFirstName(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1];
  return surnames.has(surname?.word ?? '') && /[,\uFF0C]/.test(text.slice(surname?.end, tokens[at]?.start));
}

/**
 * Whether a word stands as the first name beside such a surname: before it (`victim Alma Ice`), or behind it and a
 * comma, where a person is entered by surname (`Ice, Darnell`). Behind a dash it is who asks (`ICE - Darnell`), in
 * `San Jose ICE` a town.
 */
function standsAsGiven(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  const isEntered = isBehindComma(tokens, at, text);
  if (isEntered || after === undefined || !surnames.has(after.word)) return isEntered;
  const isPlainlyBefore = after.breakBefore === 0 && !/[/-]/.test(text.slice(token.end, after.start));
  return isPlainlyBefore && !noPersons.has(before?.word ?? '');
}

/** A surname that stands before an agency's letters, and is no first name: `TFO Smith HSI`. */
const isBorne = (tokens: readonly Token[], at: number): boolean =>
  surnames.has(tokens[at + 1]?.word ?? '') && isSurname(tokens[at]?.word ?? '');

/** True where the letters stand quoted between a first name and a name: `Darius "Ice" Whitlock`. */
function isNickname(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.quoted !== true || !surnames.has(token.word) || before === undefined) return false;
  if (after === undefined || token.breakBefore === 1 || after.breakBefore === 1) return false;
  // A word that no rule knows is no `warrant` or `target`, which the agency would have.
  return isFirstName(before.word) && (isSurname(after.word) || lexicon.keysOf(after.word).length === 0);
}

/** The `s` of a name whose bearer something belongs to: `Mike's Ice`. `T/S ICE` is a traffic stop. */
function isOwners(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || after?.breakBefore !== 0 || !surnames.has(after.word)) return false;
  if (token.word !== 's') return isGenitive(token.word, lexicon);
  return before !== undefined && (isFirstName(before.word) || isSurname(before.word));
}

/** A first name's genitive without its apostrophe: `Mikes`, which no rule knows and nobody is called. */
function isGenitive(word: string, lexicon: Lexicon): boolean {
  if (!word.endsWith('s') || !isFirstName(word.slice(0, -1))) return false;
  return !isFirstName(word) && !isSurname(word) && lexicon.keysOf(word).length === 0;
}

/** What a word is beside an agency's letters that are a person's name. */
function nameKeys(tokens: readonly Token[], at: number, lexicon: Lexicon, text: string): Keys {
  const word = tokens[at]?.word ?? '';
  const isFirst = isFirstName(word);
  if ((isFirst || mayBeFirstName(word)) && standsAsGiven(tokens, at, text))
    return lexicon.keysOf(isFirst ? '#firstname' : '#mayname');
  if (isOwners(tokens, at, lexicon)) return lexicon.keysOf('#owner');
  if (isNickname(tokens, at, lexicon)) return lexicon.keysOf('#nickname');
  return isBorne(tokens, at) ? lexicon.keysOf('#surname') : [];
}

/** The stream of a field's words. */
export function wordStream(tokens: readonly Token[], lexicon: Lexicon, text: string): Stream {
  const keys: Keys[] = [];
  const breaks: Break[] = [];
  const mayName = tokens.some(({ word }) => surnames.has(word));
  for (const [at, { word, asked, quoted, breakBefore }] of tokens.entries()) {
    const known = lexicon.keysOf(word);
    const own = mayName ? [...known, ...nameKeys(tokens, at, lexicon, text)] : known;
    keys.push(asked || quoted ? [...own, ...lexicon.keysOf(asked ? '#question' : '#quoted')] : own);
    breaks.push(breakBefore);
  }
  return { length: tokens.length, keys, breaks };
}

const noFound: readonly null[] = [];

/** A stream in which each finding is one item with the marks of its rule, and which words each item holds. */
export interface MarkedStream extends Stream {
  /** The words of each item; null where each item is one word. */
  readonly spans: readonly { readonly from: number; readonly to: number }[] | null;
  readonly found: readonly (Found | null)[];
}

export function markedStream(
  words: Stream,
  found: readonly Found[],
  marksOf: (rule: Rule) => Keys,
): MarkedStream {
  if (found.length === 0) {
    return { ...words, spans: null, found: noFound };
  }
  const keys: Keys[] = [];
  const breaks: (0 | 1)[] = [];
  const spans: { from: number; to: number }[] = [];
  const items: (Found | null)[] = [];
  let next = 0;
  for (let at = 0; at < words.length;) {
    const one = found[next];
    const here = one !== undefined && one.from === at ? one : null;
    const to = here === null ? at + 1 : here.to;
    const own = to === at + 1 ? (words.keys[at] ?? []) : [];
    keys.push(here === null ? own : [...own, ...marksOf(here.rule)]);
    breaks.push(words.breaks[at] ?? 0);
    spans.push({ from: at, to });
    items.push(here);
    if (here !== null) next += 1;
    at = to;
  }
  const itemAt = (word: number): number => spans.filter(({ from }) => from < word).length;
  const frame = { head: itemAt(words.head ?? 0), tail: itemAt(words.tail ?? words.length) };
  return { length: keys.length, keys, breaks, spans, found: items, ...frame };
}

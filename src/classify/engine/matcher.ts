import type { Keys, Lexicon } from './lexicon.ts';
import type { Node, Pattern, Sequence } from './pattern.ts';
import type { Break } from './tokens.ts';

/** A row of items to match against: words, or words and marks that stand for what was found. */
export interface Stream {
  readonly length: number;
  readonly keys: readonly Keys[];
  readonly breaks: readonly Break[];
}

/** A place where a pattern matches. `from` and `to` are items, `to` exclusive; `reach` is with its context. */
export interface Hit<Owner> {
  readonly owner: Owner;
  readonly from: number;
  readonly to: number;
  readonly reachFrom: number;
  readonly reachTo: number;
}

interface Prepared<Owner> {
  readonly owner: Owner;
  readonly before: readonly Step[];
  readonly core: readonly Step[];
  readonly after: readonly Step[];
}

type Step =
  | { readonly kind: 'key'; readonly ids: ReadonlySet<number> }
  | { readonly kind: 'gap'; readonly most: number; readonly sameClause: boolean }
  | { readonly kind: 'edge'; readonly side: 'start' | 'end' }
  | { readonly kind: 'either'; readonly branches: readonly (readonly Step[])[] }
  | { readonly kind: 'repeat'; readonly step: Step; readonly most: number };

/**
 * Finds every pattern of a set in a stream. Patterns are looked up by the word they start with; from there
 * the set of places that a pattern has reached is carried along, so nothing is ever tried twice.
 */
export class Matcher<Owner> {
  private readonly starts = new Map<number, Prepared<Owner>[]>();
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon, patterns: readonly { owner: Owner; pattern: Pattern }[]) {
    this.lexicon = lexicon;
    for (const { pattern } of patterns) lexicon.learn(pattern);
    for (const { owner, pattern } of patterns) {
      const prepared = {
        owner,
        before: this.steps(pattern.before),
        core: this.steps(pattern.core),
        after: this.steps(pattern.after),
      };
      for (const id of firstIds([...prepared.before, ...prepared.core], pattern.source)) {
        this.starts.set(id, [...(this.starts.get(id) ?? []), prepared]);
      }
    }
  }

  /** Every hit, in the order of the text; for one pattern and start the longest core only. */
  find(stream: Stream): Hit<Owner>[] {
    const hits: Hit<Owner>[] = [];
    for (let at = 0; at < stream.length; at += 1) {
      const keys = stream.keys[at] ?? [];
      for (let k = 0; k < keys.length; k += 1) {
        const starting = this.starts.get(keys[k] ?? -1);
        if (starting === undefined) continue;
        for (const prepared of starting) {
          const hit = matchAt(stream, prepared, at);
          if (hit !== null) hits.push(hit);
        }
      }
    }
    return hits;
  }

  private steps(sequence: Sequence): Step[] {
    return sequence.map((node) => this.step(node));
  }

  private step(node: Node): Step {
    if (node.kind === 'key')
      return { kind: 'key', ids: new Set(node.keys.map((key) => this.lexicon.id(key))) };
    if (node.kind === 'either') return { kind: 'either', branches: node.branches.map((b) => this.steps(b)) };
    if (node.kind === 'repeat') return { kind: 'repeat', step: this.step(node.node), most: node.most };
    return node;
  }
}

/** The ids that can stand first; a pattern that could start with any word would be tried at every word. */
function firstIds(steps: readonly Step[], source: string): ReadonlySet<number> {
  const ids = new Set<number>();
  addFirst(steps, ids, source);
  return ids;
}

/** Adds the ids that `steps` can start with; true where some of them must be there. */
function addFirst(steps: readonly Step[], ids: Set<number>, source: string): boolean {
  for (const step of steps) {
    if (step.kind === 'gap') throw new Error(`pattern "${source}": cannot start with a gap`);
    if (step.kind === 'key') {
      for (const id of step.ids) ids.add(id);
      return true;
    }
    if (step.kind === 'either') {
      const needed = step.branches.map((branch) => addFirst(branch, ids, source));
      if (needed.every(Boolean)) return true;
    }
    if (step.kind === 'repeat') addFirst([step.step], ids, source);
  }
  return false;
}

function matchAt<Owner>(stream: Stream, prepared: Prepared<Owner>, at: number): Hit<Owner> | null {
  let best: Hit<Owner> | null = null;
  for (const from of run(stream, prepared.before, [at])) {
    for (const to of run(stream, prepared.core, [from])) {
      if (to === from || (best !== null && to - from <= best.to - best.from)) continue;
      const ends = run(stream, prepared.after, [to]);
      const reachTo = ends.at(-1);
      if (reachTo !== undefined) best = { owner: prepared.owner, from, to, reachFrom: at, reachTo };
    }
  }
  return best;
}

/** The places reached from `places` through all steps, ascending, each once. */
function run(stream: Stream, steps: readonly Step[], places: readonly number[]): readonly number[] {
  let reached = places;
  for (const step of steps) {
    if (reached.length === 0) return reached;
    reached = advance(stream, step, reached);
  }
  return reached;
}

function advance(stream: Stream, step: Step, places: readonly number[]): readonly number[] {
  if (step.kind === 'key') {
    return places.filter((at) => hasKey(stream.keys[at], step.ids)).map((at) => at + 1);
  }
  if (step.kind === 'edge') {
    const edge = step.side === 'start' ? 0 : stream.length;
    return places.filter((at) => at === edge);
  }
  if (step.kind === 'either') {
    return ascending(step.branches.flatMap((branch) => run(stream, branch, places)));
  }
  if (step.kind === 'repeat') {
    let all: readonly number[] = places;
    let last: readonly number[] = places;
    for (let times = 0; times < step.most && last.length > 0; times += 1) {
      last = advance(stream, step.step, last);
      if (last.length > 0) all = [...all, ...last];
    }
    return ascending(all);
  }
  return across(stream, places, step.most, step.sameClause);
}

function hasKey(keys: Keys | undefined, wanted: ReadonlySet<number>): boolean {
  if (keys === undefined) return false;
  for (let k = 0; k < keys.length; k += 1) if (wanted.has(keys[k] ?? -1)) return true;
  return false;
}

/** Places up to `most` items further; within a clause, no break may lie before any item passed or the next. */
function across(
  stream: Stream,
  places: readonly number[],
  most: number,
  sameClause: boolean,
): readonly number[] {
  const reached: number[] = [];
  for (const from of places) {
    for (let at = from; at <= from + most && at <= stream.length; at += 1) {
      if (sameClause && at > 0 && at < stream.length && (stream.breaks[at] ?? 0) > 0) break;
      reached.push(at);
    }
  }
  return ascending(reached);
}

function ascending(places: readonly number[]): readonly number[] {
  return places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b);
}

import { highest, run, type Stream } from './advance.ts';
import type { Pattern } from './pattern.ts';
import { pushTo } from './push-to.ts';
import { firstIdsOf, widthOfStep, type StepMaker, type Steps, type Width } from './step.ts';

export type { Stream } from './advance.ts';

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
  readonly index: number;
  readonly before: Steps;
  readonly core: Steps;
  readonly after: Steps;
  /** How many items lie between a match's start and the word by which it is looked up. */
  readonly lead: Width;
  readonly atStart: boolean;
}

/** A pattern is looked up by one of its words; further than this from its start none is taken. */
const furthestAnchor = 8;

/**
 * Finds every pattern of a set in a stream. A pattern is looked up by the rarest word that it must have; from
 * its start the set of places that it has reached is carried along, so nothing is ever tried twice, and no
 * pattern looks further than `window` words.
 */
export class Matcher<Owner> {
  private readonly anchored = new Map<number, Prepared<Owner>[]>();
  /** For each pattern the last start that was tried, counted on over all streams. */
  private readonly tried: Float64Array;
  private streamBase = 0;

  /**
   * @param maker makes the steps, so that matchers of one engine share them
   * @param commonIn how many words of a set are of everyday police work, by which no pattern should be looked up
   */
  constructor(
    maker: StepMaker,
    patterns: readonly { owner: Owner; pattern: Pattern }[],
    commonIn: (ids: ReadonlySet<number>) => number,
  ) {
    this.tried = new Float64Array(patterns.length).fill(-1);
    for (const [index, { owner, pattern }] of patterns.entries()) {
      const before = maker.steps(pattern.before);
      const core = maker.steps(pattern.core);
      const after = maker.steps(pattern.after);
      const { ids, lead } = anchorOf([...before, ...core, ...after], commonIn, pattern.source);
      const first = [...before, ...core][0];
      const atStart = first?.kind === 'edge' && first.side === 'start';
      const prepared = { owner, index, before, core, after, lead, atStart };
      for (const id of ids) pushTo(this.anchored, id, prepared);
    }
  }

  /** Every hit; for one pattern and start the longest core only. */
  find(stream: Stream): Hit<Owner>[] {
    const hits: Hit<Owner>[] = [];
    for (let at = 0; at < stream.length; at += 1) {
      const keys = stream.keys[at] ?? [];
      for (let k = 0; k < keys.length; k += 1) {
        const here = this.anchored.get(keys[k] ?? -1);
        if (here === undefined) continue;
        for (const prepared of here) this.tryAround(stream, prepared, at, hits);
      }
    }
    this.streamBase += stream.length + 1;
    return hits;
  }

  /** Tries the starts from which a pattern could reach its looked-up word at `at`, those not tried before. */
  private tryAround(stream: Stream, prepared: Prepared<Owner>, at: number, hits: Hit<Owner>[]): void {
    const last = Math.min(at - prepared.lead.least, prepared.atStart ? (stream.head ?? 0) : at);
    const triedTo = (this.tried[prepared.index] ?? -1) - this.streamBase;
    const first = Math.max(0, at - prepared.lead.most, triedTo + 1);
    for (let start = first; start <= last; start += 1) {
      const hit = matchAt(stream, prepared, start);
      if (hit !== null) hits.push(hit);
    }
    if (last > triedTo) this.tried[prepared.index] = last + this.streamBase;
  }
}

interface Anchor {
  readonly ids: ReadonlySet<number>;
  readonly lead: Width;
}

/** The step to look a pattern up by: of those that must match a word, the one with the fewest common words. */
function anchorOf(steps: Steps, commonIn: (ids: ReadonlySet<number>) => number, source: string): Anchor {
  let best: (Anchor & { readonly cost: number }) | null = null;
  let lead: Width = { least: 0, most: 0 };
  for (const step of steps) {
    if (lead.most > furthestAnchor) break;
    const ids = firstIdsOf(step);
    const width = widthOfStep(step);
    if (ids !== null && width.least > 0) {
      const cost = commonIn(ids);
      if (best === null || cost < best.cost) best = { ids, lead, cost };
    }
    lead = { least: lead.least + width.least, most: lead.most + width.most };
  }
  if (best !== null) return best;
  // Nothing but optional words: any of them, wherever they stand, is looked up.
  const ids = optionalIds(steps);
  if (ids.size === 0) throw new Error(`pattern "${source}": cannot start with a gap`);
  return { ids, lead: { least: 0, most: 0 } };
}

function optionalIds(steps: Steps): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const step of steps) {
    if (step.kind === 'edge') continue;
    const own = step.kind === 'repeat' ? firstIdsOf(step.step) : null;
    if (own === null) break;
    for (const id of own) ids.add(id);
  }
  return ids;
}

/** The longest core from the earliest place, if its context stands too. */
function matchAt<Owner>(stream: Stream, prepared: Prepared<Owner>, at: number): Hit<Owner> | null {
  let best: Hit<Owner> | null = null;
  let longest = 0;
  for (let starts = run(stream, prepared.before, at, 1); starts !== 0; starts &= starts - 1) {
    const from = highest(starts & -starts);
    for (let ends = run(stream, prepared.core, at, 1 << from); ends !== 0;) {
      const to = highest(ends);
      if (to - from <= longest) break;
      const after = run(stream, prepared.after, at, 1 << to);
      if (after !== 0) {
        longest = to - from;
        best = {
          owner: prepared.owner,
          from: at + from,
          to: at + to,
          reachFrom: at,
          reachTo: at + highest(after),
        };
      }
      ends ^= 1 << to;
    }
  }
  return best;
}

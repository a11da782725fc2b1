import type { Keys } from './lexicon.ts';
import type { Step, Steps } from './step.ts';
import type { Break } from './tokens.ts';

/** A row of items to match against: words, or words and marks that stand for what was found. */
export interface Stream {
  readonly length: number;
  readonly keys: readonly Keys[];
  readonly breaks: readonly Break[];
  /** The field starts before this item too, as a pattern sees it. */
  readonly head?: number;
  /** It ends before this item too. */
  readonly tail?: number;
}

/** How many words from its start a pattern can see: the places it has reached are the bits of one number. */
export const window = 31;

/** The place of the highest bit. */
export const highest = (bits: number): number => 31 - Math.clz32(bits);

/** The bit of a place, and none for one that a pattern does not see. */
const bit = (place: number): number => (place >= 0 && place < window ? 1 << place : 0);

/** The places reached from `places` through all steps. Places are bits, counted from the item `at`. */
export function run(stream: Stream, steps: Steps, at: number, places: number): number {
  let reached = places;
  for (let next = 0; next < steps.length && reached !== 0; next += 1) {
    const step = steps[next];
    if (step !== undefined) reached = advance(stream, step, at, reached);
  }
  return reached;
}

function advance(stream: Stream, step: Step, at: number, places: number): number {
  if (step.kind === 'key') return pastKey(stream, step.ids, at, places);
  if (step.kind === 'either') return pastEither(stream, step, at, places);
  if (step.kind === 'gap') return pastGap(stream, step.most, step.sameClause, at, places);
  if (step.kind === 'edge') {
    if (step.side === 'clause') return atClause(stream, at, places);
    const outer = step.side === 'start' ? 0 : stream.length;
    const inner = step.side === 'start' ? stream.head : stream.tail;
    return places & (bit(outer - at) | bit((inner ?? outer) - at));
  }
  let all = places;
  let last = places;
  for (let times = 0; times < step.most && last !== 0; times += 1) {
    last = advance(stream, step.step, at, last) & ~all;
    all |= last;
  }
  return all;
}

function pastKey(stream: Stream, ids: ReadonlySet<number>, at: number, places: number): number {
  let reached = 0;
  for (let left = places; left !== 0; left &= left - 1) {
    const place = highest(left & -left);
    if (place + 1 < window && hasKey(stream.keys[at + place], ids)) reached |= 1 << (place + 1);
  }
  return reached;
}

function pastEither(
  stream: Stream,
  step: Extract<Step, { kind: 'either' }>,
  at: number,
  places: number,
): number {
  let reached = 0;
  for (let left = places; left !== 0; left &= left - 1) {
    const place = highest(left & -left);
    const keys = stream.keys[at + place];
    if (keys === undefined) continue;
    for (let k = 0; k < keys.length; k += 1) {
      const branches = step.byFirst.get(keys[k] ?? -1);
      if (branches === undefined) continue;
      for (const branch of branches) reached |= run(stream, branch, at, 1 << place);
    }
  }
  for (const branch of step.rest) reached |= run(stream, branch, at, places);
  return reached;
}

function hasKey(keys: Keys | undefined, wanted: ReadonlySet<number>): boolean {
  if (keys === undefined) return false;
  for (let k = 0; k < keys.length; k += 1) if (wanted.has(keys[k] ?? -1)) return true;
  return false;
}

/** The places before which a new clause begins. */
function atClause(stream: Stream, at: number, places: number): number {
  let reached = 0;
  for (let left = places; left !== 0; left &= left - 1) {
    const place = highest(left & -left);
    if (at + place > 0 && (stream.breaks[at + place] ?? 0) > 0) reached |= 1 << place;
  }
  return reached;
}

/** Places up to `most` items further; within a clause, no break may lie before any item passed or the next. */
function pastGap(stream: Stream, most: number, sameClause: boolean, at: number, places: number): number {
  let reached = 0;
  for (let left = places; left !== 0; left &= left - 1) {
    const from = highest(left & -left);
    for (
      let place = from;
      place <= from + most && place < window && at + place <= stream.length;
      place += 1
    ) {
      if (sameClause && at + place > 0 && (stream.breaks[at + place] ?? 0) > 0) break;
      reached |= 1 << place;
    }
  }
  return reached;
}

import type { Engine } from './engine/build.ts';
import type { Token } from './engine/tokens.ts';
import { isSpeltOut } from './expansion.ts';
import type { Rule } from './rules/rule.ts';
import { sift, type Found, type HeldBack, type MarkedStream } from './scan.ts';

/** A field in which cues were found, before it is asked how they are meant. */
export interface Spoken {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly items: MarkedStream;
  /** The cue that each word belongs to. */
  readonly cueAt: ReadonlyMap<number, Found>;
  /** Cues that are look-alikes unless an agency is said to search or ask. */
  readonly doubted: ReadonlyMap<Found, string>;
}

/** How the cues of a field are meant: who asks, what is denied, who is only the victim, place or topic. */
export interface Heard {
  /** Why a cue does not stand, or null where it does. */
  readonly against: (found: Found) => HeldBack['because'] | null;
  readonly relatedBy: (found: Found) => Rule | null;
  readonly isAgency: (found: Found) => boolean;
  /** The stance rules that spoke of some cue. */
  readonly spoke: ReadonlySet<Rule>;
}

/** Asks the stance rules. A denial or an object outweighs a request; a request outweighs a topic or place. */
export function hear(engine: Engine, { text, tokens, items, cueAt, doubted }: Spoken): Heard {
  const speaking = new Map<Found, Map<NonNullable<Rule['stance']>, Rule>>();
  const spoke = new Set<Rule>();
  for (const hit of sift(engine.stances, items).kept) {
    for (let at = hit.from; at < hit.to; at += 1) {
      const cue = items.found[at];
      if (cue === null || cue === undefined || hit.rule.stance === undefined) continue;
      spoke.add(hit.rule);
      const stances = speaking.get(cue) ?? new Map<NonNullable<Rule['stance']>, Rule>();
      if (!stances.has(hit.rule.stance)) stances.set(hit.rule.stance, hit.rule);
      speaking.set(cue, stances);
    }
  }
  const rule = (found: Found, stance: NonNullable<Rule['stance']>): Rule | undefined =>
    speaking.get(found)?.get(stance);
  const relatedBy = (found: Found): Rule | null => rule(found, 'related') ?? null;
  const isAgency = (found: Found): boolean =>
    relatedBy(found) !== null || rule(found, 'staffed') !== undefined;
  const heldBy = (found: Found): Rule | undefined =>
    rule(found, 'negated') ??
    rule(found, 'object') ??
    rule(found, 'told') ??
    (relatedBy(found) === null ? rule(found, 'topic') : undefined);
  const heldAsOne = saidOfOne(items, heldBy);
  const against = (found: Found): HeldBack['because'] | null => {
    const stance = heldBy(found) ?? (relatedBy(found) === null ? heldAsOne.get(found) : undefined);
    if (stance !== undefined) return { stance };
    const doubt = doubted.get(found);
    if (doubt !== undefined && !isAgency(found)) return { label: doubt };
    const isOther = (at: number): boolean => cueAt.has(at) && cueAt.get(at) !== found;
    const { party, tier } = found.rule;
    const isAcronym = (party !== undefined || tier === 'purpose') && found.to === found.from + 1;
    return isAcronym && isSpeltOut(tokens, found.from, text, isOther, party === undefined)
      ? { label: 'an abbreviation that the search spells out as something else' }
      : null;
  };
  return { against, relatedBy, isAgency, spoke };
}

const agencyTiers = new Set<Rule['tier']>(['agency_a', 'agency_b']);

/**
 * Agencies that stand side by side, written as one (`ICE/ERO`): what holds one of them back holds back the others.
 * Each is asked once, so that a long row of them costs no more than its length.
 */
function saidOfOne(
  { found, breaks }: MarkedStream,
  heldBy: (found: Found) => Rule | undefined,
): ReadonlyMap<Found, Rule> {
  const held = new Map<Found, Rule>();
  let row: Found[] = [];
  const close = (): void => {
    const stance = row.length < 2 ? undefined : row.map(heldBy).find((one) => one !== undefined);
    if (stance !== undefined) for (const one of row) held.set(one, stance);
    row = [];
  };
  for (const [at, one] of found.entries()) {
    const isAgency = one !== null && agencyTiers.has(one.rule.tier);
    if (!isAgency || breaks[at] === 1) close();
    if (isAgency) row.push(one);
  }
  close();
  return held;
}

import { isBlank } from './blank.ts';
import { detailStart } from './dropdown.ts';
import type { Engine } from './engine/build.ts';
import type { Token } from './engine/tokens.ts';
import { isSpeltOut } from './expansion.ts';
import {
  markedStream,
  sift,
  withoutOverlap,
  wordStream,
  type Found,
  type HeldBack,
  type MarkedStream,
} from './scan.ts';
import { wordsOf } from './words-of.ts';

/** Words at a place in a field, in UTF-16 units, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A cue that stands: nothing denies it, feigns it or makes it a look-alike. */
export interface Cue extends Place {
  readonly found: Found;
  /** The rule that says that the agency searches or asks; null where it is only named. */
  readonly relatedBy: Found['rule'] | null;
  /** True where the agency asks, or stands with its officers or papers: no other sense of the word. */
  readonly isAgency: boolean;
}

export interface Stated extends Place {
  readonly rule: Found['rule'];
  /** True where the words stand in the dropdown category, not in the searcher's own words. */
  readonly inCategory: boolean;
}

export interface Held extends Place {
  readonly held: HeldBack;
}

/** What one field of words says by itself. */
export interface TextReading {
  readonly cues: readonly Cue[];
  readonly held: readonly Held[];
  readonly otherPurposes: readonly Stated[];
  readonly notes: readonly Stated[];
  /** The stance rules that spoke of some cue. */
  readonly spoke: ReadonlySet<Found['rule']>;
}

export const nothingRead: TextReading = {
  cues: [],
  held: [],
  otherPurposes: [],
  notes: [],
  spoke: new Set(),
};

/** Reads a reason, an offense, a case number or a prompt. Linear in the length of the text. */
export function readText(engine: Engine, text: string): TextReading {
  if (isBlank(text)) return nothingRead;
  const tokens = wordsOf(text, engine.lexicon);
  if (tokens.length === 0) return unreadable(engine, text);
  const detail = detailStart(text);
  const words = wordStream(tokens, engine.lexicon);
  const sifted = sift(engine.cues, words);
  const standing = withoutOverlap(sifted.kept, engine.order);
  const items = markedStream(words, standing, engine.marksOf);
  const reader = new Reader(engine, text, tokens, items, detail);
  const notes = reader.stated(sift(engine.notes, items).kept, items);
  const held = sifted.heldBack.map((one) => reader.hold(one));
  const covered = new Set(standing.flatMap((one) => range(one.from, one.to)));
  const crimes = sift(engine.otherPurposes, words).kept.filter((one) => !covered.has(one.from));
  const otherPurposes = reader.stated(crimes, null);
  if (standing.length === 0) return { ...nothingRead, held, otherPurposes, notes };
  const stances = reader.stances();
  const cues: Cue[] = [];
  for (const found of standing) {
    const because = reader.against(found, stances, sifted.doubted.get(found), standing);
    if (because === null && reader.counts(found, standing, otherPurposes)) {
      cues.push({
        ...reader.place(found.from, found.to),
        found,
        relatedBy: stances.related.get(found) ?? null,
        isAgency: stances.related.has(found) || stances.staffed.has(found),
      });
    } else if (because !== null) {
      held.push(reader.hold({ rule: found.rule, from: found.from, to: found.to, because }));
    }
  }
  return { cues, held, otherPurposes, notes, spoke: stances.spoke };
}

/** Nothing but signs (`.`, `?`): a vague reason. */
function unreadable(engine: Engine, text: string): TextReading {
  const keys = [engine.lexicon.keysOf('#unread')];
  const start = text.length - text.trimStart().length;
  const place = { start, end: Math.max(start + 1, text.trimEnd().length) };
  const notes = sift(engine.notes, { length: 1, keys, breaks: [0] }).kept;
  return { ...nothingRead, notes: notes.map(({ rule }) => ({ rule, inCategory: false, ...place })) };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

interface Stances {
  /** For each cue, the stance rules that speak of it. */
  readonly against: ReadonlyMap<Found, readonly Found['rule'][]>;
  readonly related: ReadonlyMap<Found, Found['rule']>;
  readonly staffed: ReadonlySet<Found>;
  readonly spoke: ReadonlySet<Found['rule']>;
}

class Reader {
  private readonly engine: Engine;
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly items: MarkedStream;
  private readonly detail: number;

  constructor(engine: Engine, text: string, tokens: readonly Token[], items: MarkedStream, detail: number) {
    this.engine = engine;
    this.text = text;
    this.tokens = tokens;
    this.items = items;
    this.detail = detail;
  }

  /** The slice of the text that words `from` to `to` (exclusive) stand in. */
  place(from: number, to: number): Place {
    return { start: this.tokens[from]?.start ?? 0, end: this.tokens[to - 1]?.end ?? this.text.length };
  }

  hold(held: HeldBack): Held {
    return { held, ...this.place(held.from, held.to) };
  }

  /** Findings with their places; given the marked items, their places are of items, not words. */
  stated(found: readonly Found[], items: MarkedStream | null): Stated[] {
    return found.map(({ rule, from, to }) => {
      const first = items === null ? from : (items.spans[from]?.from ?? 0);
      const last = items === null ? to : (items.spans[to - 1]?.to ?? this.tokens.length);
      const place = this.place(first, last);
      return { rule, inCategory: place.start < this.detail, ...place };
    });
  }

  /** What the stance rules say of each cue. */
  stances(): Stances {
    const against = new Map<Found, Found['rule'][]>();
    const related = new Map<Found, Found['rule']>();
    const staffed = new Set<Found>();
    const spoke = new Set<Found['rule']>();
    for (const hit of sift(this.engine.stances, this.items).kept) {
      for (let at = hit.from; at < hit.to; at += 1) {
        const cue = this.items.found[at];
        if (cue === null || cue === undefined) continue;
        spoke.add(hit.rule);
        if (hit.rule.stance === 'related') related.set(cue, hit.rule);
        else if (hit.rule.stance === 'staffed') staffed.add(cue);
        else against.set(cue, [...(against.get(cue) ?? []), hit.rule]);
      }
    }
    return { against, related, staffed, spoke };
  }

  /** Why a cue does not stand, or null where it does. */
  against(
    found: Found,
    stances: Stances,
    doubt: string | undefined,
    standing: readonly Found[],
  ): HeldBack['because'] | null {
    const related = stances.related.has(found);
    const rules = stances.against.get(found) ?? [];
    const decisive = rules.find((rule) => rule.stance !== 'topic') ?? rules.find(() => !related);
    if (decisive !== undefined) return { stance: decisive };
    if (doubt !== undefined && !related && !stances.staffed.has(found)) return { label: doubt };
    if (found.rule.party !== undefined && found.to === found.from + 1) {
      const others = standing
        .filter((other) => other !== found)
        .flatMap((other) => range(other.from, other.to));
      if (isSpeltOut(this.tokens, found.from, this.text, new Set(others))) {
        return { label: 'an abbreviation that the search spells out as something else' };
      }
    }
    return null;
  }

  /** Whether a cue that counts only by itself does count here. */
  counts(found: Found, standing: readonly Found[], otherPurposes: readonly Stated[]): boolean {
    if (found.rule.needs === 'no_other_purpose') return otherPurposes.length === 0;
    if (found.rule.needs !== 'whole_field') return true;
    const cued = new Set(standing.flatMap((one) => range(one.from, one.to)));
    return this.tokens.every(
      (token, at) => cued.has(at) || token.start < this.detail || this.isGeneric(token),
    );
  }

  private isGeneric(token: Token): boolean {
    return /\d/.test(token.word) || token.word.length === 1 || this.engine.generic.has(token.word);
  }
}

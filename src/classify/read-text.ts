import { isBlank } from './blank.ts';
import { detailStart } from './dropdown.ts';
import { cueWords } from './own-words.ts';
import type { Engine } from './engine/build.ts';
import type { Token } from './engine/tokens.ts';
import { frameOf, type Frame } from './frame.ts';
import { hear, type Heard } from './hear.ts';
import type { Stream } from './engine/matcher.ts';
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
  /** True for an offence on somebody's record: named, and no purpose of an agency with a warrant of its own. */
  readonly onRecord: boolean;
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
  /** The words that were read. */
  readonly words: readonly Token[];
}

export const nothingRead: TextReading = {
  cues: [],
  held: [],
  otherPurposes: [],
  notes: [],
  spoke: new Set(),
  words: [],
};

/**
 * Reads a reason, an offense, a case number or a prompt. Linear in the length of the text.
 * @param withOffences whether offences are wanted of a text without a cue too: beside another field's cue they
 *   count, by themselves they say nothing
 */
export function readText(engine: Engine, text: string, withOffences: boolean): TextReading {
  if (isBlank(text)) return nothingRead;
  const tokens = wordsOf(text, engine.lexicon);
  if (tokens.length === 0) return unreadable(engine, text);
  const frame = frameOf(text, tokens, engine.lexicon);
  const whole = framed(wordStream(tokens, engine.lexicon, text), frame);
  const { stream, sifted } = cueWords(engine, text, tokens, whole);
  const standing = withoutOverlap(sifted.kept, engine.order);
  const items = markedStream(stream, standing, engine.marksOf);
  const placed = new Placed(text, tokens, items);
  const all = stream === whole ? items : markedStream(whole, standing, engine.marksOf);
  // A number beside a reason is what notes are about.
  const notes = placed.items(sift(engine.notes, { ...all, head: 0, tail: all.length }).kept);
  const held = sifted.heldBack.map((one) => placed.held(one));
  const cueAt = standing.length === 0 ? noCues : cuesByWord(standing);
  const otherPurposes = standing.length > 0 || withOffences ? placed.offences(engine, whole, cueAt) : [];
  if (standing.length === 0) return { ...nothingRead, held, otherPurposes, notes, words: tokens };
  const heard = hear(engine, { text, tokens, items, cueAt, doubted: sifted.doubted });
  const isBare = isWholeField(engine, tokens, cueAt, placed.detail, frame);
  const cues: Cue[] = [];
  for (const found of standing) {
    const because = heard.against(found);
    if (because !== null)
      held.push(placed.held({ rule: found.rule, from: found.from, to: found.to, because }));
    else if (counts(found, otherPurposes.length > 0, isBare))
      cues.push({ ...placed.place(found.from, found.to), ...asCue(found, heard) });
  }
  return { cues, held, otherPurposes, notes, spoke: heard.spoke, words: tokens };
}

/** The stream within its frame. */
function framed(stream: Stream, { head, tail, mute }: Frame): Stream {
  const keys = mute === stream.length ? stream.keys : stream.keys.map((own, at) => (at < mute ? own : []));
  return { ...stream, keys, head, tail };
}

function asCue(found: Found, heard: Heard): Pick<Cue, 'found' | 'relatedBy' | 'isAgency'> {
  return { found, relatedBy: heard.relatedBy(found), isAgency: heard.isAgency(found) };
}

const noCues: ReadonlyMap<number, Found> = new Map();

function cuesByWord(standing: readonly Found[]): ReadonlyMap<number, Found> {
  const cueAt = new Map<number, Found>();
  for (const found of standing) for (let at = found.from; at < found.to; at += 1) cueAt.set(at, found);
  return cueAt;
}

/** Whether a cue that counts only under a condition does count here. */
function counts({ rule }: Found, hasOffence: boolean, isBare: boolean): boolean {
  if (rule.needs === 'no_other_purpose') return !hasOffence;
  return rule.needs !== 'whole_field' || isBare;
}

/** True where the field holds nothing but cues, numbers and words that say nothing of an offence. */
function isWholeField(
  engine: Engine,
  tokens: readonly Token[],
  cueAt: ReadonlyMap<number, Found>,
  detail: number,
  { head, tail }: Frame,
): boolean {
  return tokens.every(
    ({ word, start }, at) =>
      at < head ||
      at >= tail ||
      cueAt.has(at) ||
      start < detail ||
      word.length === 1 ||
      /\d/.test(word) ||
      engine.generic.has(word),
  );
}

/** Nothing but signs (`.`, `?`): a vague reason. */
function unreadable(engine: Engine, text: string): TextReading {
  const keys = [engine.lexicon.keysOf('#unread')];
  const start = text.length - text.trimStart().length;
  const place = { start, end: Math.max(start + 1, text.trimEnd().length) };
  const notes = sift(engine.notes, { length: 1, keys, breaks: [0] }).kept;
  return {
    ...nothingRead,
    notes: notes.map(({ rule }) => ({ rule, inCategory: false, onRecord: false, ...place })),
  };
}

/** Turns places of words or of marked items into slices of the text. */
class Placed {
  private ownWords: number | null = null;
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly marked: MarkedStream;

  constructor(text: string, tokens: readonly Token[], marked: MarkedStream) {
    this.text = text;
    this.tokens = tokens;
    this.marked = marked;
  }

  /** Where the searcher's own words start after a dropdown category; looked for when first asked. */
  get detail(): number {
    this.ownWords ??= detailStart(this.text);
    return this.ownWords;
  }

  /** The slice that words `from` to `to` (exclusive) stand in. */
  place(from: number, to: number): Place {
    return { start: this.tokens[from]?.start ?? 0, end: this.tokens[to - 1]?.end ?? this.text.length };
  }

  held(held: HeldBack): Held {
    return { held, ...this.place(held.from, held.to) };
  }

  /** The offences and other purposes named; a weak exception marks those that stand on a record. */
  offences(engine: Engine, stream: Stream, cueAt: ReadonlyMap<number, Found>): Stated[] {
    const { kept, doubted } = sift(engine.otherPurposes, stream);
    return this.words(
      kept.filter(({ from }) => !cueAt.has(from)),
      doubted,
    );
  }

  words(found: readonly Found[], onRecord?: ReadonlyMap<Found, string>): Stated[] {
    return found.map((one) => {
      const { rule, from, to } = one;
      const place = this.place(from, to);
      return { rule, inCategory: place.start < this.detail, onRecord: onRecord?.has(one) === true, ...place };
    });
  }

  items(found: readonly Found[]): Stated[] {
    const { spans } = this.marked;
    if (spans === null) return this.words(found);
    return this.words(
      found.map((one) => ({
        ...one,
        from: spans[one.from]?.from ?? 0,
        to: spans[one.to - 1]?.to ?? this.tokens.length,
      })),
    );
  }
}

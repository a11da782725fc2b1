import type { Lexicon } from './engine/lexicon.ts';
import { plateWord, type Token } from './engine/tokens.ts';
import { placeWords } from './words/places.ts';

/** Where the searcher's own words start and end between what frames them. */
export interface Frame {
  /** Words before this one may be left out. */
  readonly head: number;
  /** This word and those after it may be left out. */
  readonly tail: number;
  /** This word and those after it are of no reason: who wrote it, or that its case has no number. */
  readonly mute: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Names of a form's lines, and of the vendor's category that says nothing. */
const labels = words(
  'reason purpose note notes comment comments crime offense type inv investigation other re ref info update case incident',
);
const caseLabels = words('case cad incident report rpt');
const unsaid = words('inv investigation');
const plateLabels = new Set([...words('lp plate plt tag lic license reg'), ...(placeWords['stabbr'] ?? [])]);
const numberWords = words('no num nbr number');
const notGiven = words('na none unk unknown pending tbd');
const ranks = words('det detective sgt sergeant lt lieutenant cpl deputy dep ofc ofcr officer');
const by = words('per by');

/** Digits that a case number or a date has at least; a section of a statute, a road or a quantity has fewer. */
const fewest = 5;

/**
 * A case number, a date, a name that was cut out or an officer's name before or behind a reason, and the name of a
 * form's line before it. The rules read their edges on both sides of these: `possible ICE van 25-004412` ends where
 * `possible ICE van` does.
 */
export function frameOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Frame {
  const reader = new FrameReader(text, tokens, lexicon);
  const head = reader.head();
  const { tail, mute } = reader.tail();
  // Nothing but a frame is no frame.
  return head < tail ? { head, tail, mute } : { head: 0, tail: tokens.length, mute: tokens.length };
}

class FrameReader {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly lexicon: Lexicon;

  constructor(text: string, tokens: readonly Token[], lexicon: Lexicon) {
    this.text = text;
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  head(): number {
    let at = 0;
    for (;;) {
      const next = this.pastNumber(at) ?? this.pastMask(at) ?? this.pastLabel(at) ?? at;
      if (next === at) return at;
      at = next;
    }
  }

  tail(): Omit<Frame, 'head'> {
    let at = this.tokens.length;
    let mute = at;
    for (;;) {
      const muted = this.beforeNoNumber(at) ?? this.beforeOfficer(at);
      const next = muted ?? this.beforeNumber(at) ?? this.beforeMask(at) ?? this.beforeUnsaid(at);
      if (next === null) return { tail: at, mute };
      at = next;
      if (muted !== null) mute = muted;
    }
  }

  private word(at: number): string {
    return this.tokens[at]?.word ?? '';
  }

  /** True where a sign that parts stands before a word: a new clause or a slash. */
  private isApart(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined) return false;
    return token.breakBefore === 1 || this.text.slice(0, token.start).trimEnd().endsWith('/');
  }

  /** Figures, and letters among them that no rule knows: `I247A` is a form. */
  private isNumeric(at: number): boolean {
    const word = this.word(at);
    return /\d/.test(word) && (/^\d+$/.test(word) || !this.lexicon.isNamed(word));
  }

  private digitsOf(at: number): number {
    return this.word(at).replaceAll(/\D/g, '').length;
  }

  /** True where one sign of a case number or a date stands between a word and the one before: a slash between figures alone. */
  private isJoined(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]];
    if (before === undefined || token === undefined) return false;
    const sign = this.text.slice(before.end, token.start);
    return sign === '/' ? /^\d+$/.test(before.word + token.word) : sign === '-' || sign === '.';
  }

  private isMask(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined) return false;
    if (token.word === plateWord || /^x{3,}$/.test(token.word) || this.isPlate(at)) return true;
    return token.word === 'redacted' || (token.word === 'name' && this.text[token.start - 1] === '[');
  }

  /** Letters and digits as on a plate: a pipe brings them as they were typed. */
  private isPlate(at: number): boolean {
    const [{ length }, digits] = [this.word(at), this.digitsOf(at)];
    return length >= 6 && length <= 8 && digits >= 3 && length - digits >= 2;
  }

  private pastNumber(at: number): number | null {
    let to = at;
    let digits = 0;
    while (this.isNumeric(to) && (digits < fewest || this.isJoined(to))) digits += this.digitsOf(to++);
    return digits >= fewest ? to : null;
  }

  private pastMask(at: number): number | null {
    if (this.isPlateOf(at, at + 1)) return at + 2;
    return this.isMask(at) ? at + 1 : null;
  }

  /** `LP [plate]`, `TX [plate]` */
  private isPlateOf(label: number, plate: number): boolean {
    return this.isMask(plate) && plateLabels.has(this.word(label));
  }

  /** A form's line, `F/U -` or an officer who is named, each before a new clause. */
  private pastLabel(at: number): number | null {
    const isTitled = ranks.has(this.word(at)) && this.isUnknown(at + 1);
    const isFollowUp = this.word(at) === 'f' && this.word(at + 1) === 'u';
    const to = isTitled || isFollowUp ? at + 2 : at + 1;
    if (!isTitled && !isFollowUp && !labels.has(this.word(at))) return null;
    return this.tokens[to]?.breakBefore === 1 ? to : null;
  }

  /** A word that no rule knows: a name. */
  private isUnknown(at: number): boolean {
    return this.word(at).length > 2 && this.lexicon.keysOf(this.word(at)).length === 0;
  }

  private beforeNumber(at: number): number | null {
    let from = at;
    let digits = 0;
    while (this.isNumeric(from - 1) && (digits < fewest || this.isJoined(from)))
      digits += this.digitsOf(--from);
    if (digits < fewest) return null;
    return this.beforeLabel(from) ?? (this.isNumero(from) ? null : from);
  }

  /** Of `hold no. 25-1180` the word is no denial, and no end; `immigration: no 25-1180` answers a line of a form. */
  private isNumero(number: number): boolean {
    const no = number - 1;
    if (this.word(no) !== 'no') return false;
    const before = this.text.slice(this.tokens[no - 1]?.end, this.tokens[no]?.start);
    const after = this.text.slice(this.tokens[no]?.end, this.tokens[number]?.start);
    return !/[:?=]/.test(before) || /[.:]/.test(after) || caseLabels.has(this.word(no - 1));
  }

  /** `case: N/A` */
  private beforeNoNumber(at: number): number | null {
    if (notGiven.has(this.word(at - 1))) return this.beforeLabel(at - 1);
    return this.word(at - 2) === 'n' && this.word(at - 1) === 'a' ? this.beforeLabel(at - 2) : null;
  }

  /** The `case` or `case no.` before a number, where it stands apart. */
  private beforeLabel(at: number): number | null {
    const label = numberWords.has(this.word(at - 1)) ? at - 2 : at - 1;
    return caseLabels.has(this.word(label)) && this.isApart(label) ? label : null;
  }

  private beforeMask(at: number): number | null {
    if (!this.isMask(at - 1)) return null;
    const isOfTwo = this.word(at - 1) === 'redacted' && this.word(at - 2) === 'name';
    return isOfTwo || this.isPlateOf(at - 2, at - 1) ? at - 2 : at - 1;
  }

  /** `- investigation`, a clause of its own, says nothing of the words before it. */
  private beforeUnsaid(at: number): number | null {
    return unsaid.has(this.word(at - 1)) && this.isApart(at - 1) ? at - 1 : null;
  }

  private beforeOfficer(at: number): number | null {
    if (!this.isUnknown(at - 1) || !ranks.has(this.word(at - 2))) return null;
    if (by.has(this.word(at - 3))) return at - 3;
    return this.isApart(at - 2) ? at - 2 : null;
  }
}

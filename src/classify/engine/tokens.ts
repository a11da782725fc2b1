import { isPlain } from './fold.ts';
import { mailsIn } from './mail.ts';
import { wordAt } from './word.ts';

/** How strongly the characters before a word part it from the one before: 0 a space or slash, 1 a new clause. */
export type Break = 0 | 1;

/** One word of a field. `start` and `end` are UTF-16 code units in the text as given, end exclusive. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly breakBefore: Break;
  /** The domain of an e-mail address, lower case; null for a plain word. Its name part is never read as words. */
  readonly domain: string | null;
  /** True where a question mark follows: the searcher was not sure. */
  readonly asked: boolean;
  /** True for a single word between quotation marks: a nickname, or a word that somebody else used. */
  readonly quoted: boolean;
}

/** A plate that was masked: one sign without a word in it, whatever stands around it. */
const maskedPlate = /\[plate\]/iy;

/** What it is read as. */
export const plateWord = '#plate';

const quotes = /["\u201C\u201D\u2018\u2019']/;

const clauseMarks = /[,;:()[\]{}!?|\u2013\u2014\u2022=<>]/;

/** Titles and such that a full stop shortens: it ends no sentence (`Sgt. Ice`, `No. 7`). */
const shortened = new Set(
  'sgt det ofc ofcr lt cpl capt maj dep ptlm tpr insp agt inv mr mrs ms dr st no nr approx poss susp subj'.split(
    ' ',
  ),
);

/** What a table of a web page leaves in its texts: a sign by its name or number, or the break of a line. */
const webSign =
  /&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|bull|#\d{2,5}|#x[\da-f]{2,4});|<br ?\/?>/iy;

const webSigns = new RegExp(webSign.source, 'gi');

/** Where such a sign ends, or the next character where there is none: it separates as what it shows does. */
function pastWebSign(text: string, at: number): number {
  webSign.lastIndex = at;
  return webSign.test(text) ? webSign.lastIndex : at + 1;
}

function isMaskedPlate(text: string, at: number): boolean {
  maskedPlate.lastIndex = at;
  return maskedPlate.test(text);
}

/** The break that the separator `text[from..to)` makes. A dash or a full stop counts only with space around it. */
function breakOf(text: string, from: number, to: number, wordBefore: string): Break {
  // Most words stand one plain space or sign apart.
  if (to - from === 1) return clauseMarks.test(text[from] ?? ' ') ? 1 : 0;
  const between = text.slice(from, to).replaceAll(webSigns, ' ');
  if (clauseMarks.test(between)) return 1;
  // I.C.E. and U.S. are no ends of sentences: the word before the full stop has a single letter.
  if (/\.[^.]/.test(between) && isPlain(text.charCodeAt(from - 2)) && !shortened.has(wordBefore)) return 1;
  return /-/.test(between) && /[\s+_]|%20/.test(between) ? 1 : 0;
}

/** Where the percent-encoded character at `at` ends, or the next character where there is none. */
function pastPercent(text: string, at: number): number {
  return /^[2-7][0-9a-f]$/i.test(text.slice(at + 1, at + 3)) ? at + 3 : at + 1;
}

/**
 * Where a line break ends that some exports spell out (`assist\nICE`), or the next character where there is none: a
 * backslash between two words (`theft\narcotics`) parts them like a slash.
 */
function pastBackslash(text: string, at: number): number {
  const spelled = /^(?:r\\n|[nrt](?![a-z]))/.exec(text.slice(at + 1, at + 4))?.[0] ?? '';
  return at + 1 + spelled.length;
}

/** Where the sign at `at` ends that parts words. */
function pastSign(text: string, at: number, code: number): number {
  if (code === 37) return pastPercent(text, at);
  if (code === 92) return pastBackslash(text, at);
  if (code === 38 || code === 60) return pastWebSign(text, at);
  return at + 1;
}

/**
 * The words of a text, in order. Every character that is no letter or digit separates (`+ _ / - . & : " '`
 * among them, `%20`, `&nbsp;` and a spelled-out line break); `A#` stays one word, since the sign is what makes it an A-number,
 * and a masked plate is one.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const mails = text.includes('@') ? mailsIn(text) : [];
  let nextMail = 0;
  let lastEnd = 0;
  const add = (word: string, start: number, end: number, domain: string | null): void => {
    const breakBefore = tokens.length === 0 ? 0 : breakOf(text, lastEnd, start, tokens.at(-1)?.word ?? '');
    const quoted = quotes.test(text[end] ?? ' ') && quotes.test(text[start - 1] ?? ' ');
    tokens.push({ word, start, end, breakBefore, domain, asked: text[end] === '?', quoted });
    lastEnd = end;
  };
  for (let at = 0; at < text.length;) {
    const mail = mails[nextMail];
    if (mail !== undefined && at >= mail.start) {
      nextMail += 1;
      if (at > mail.start) continue;
      add('@', mail.start, mail.end, mail.domain);
      at = mail.end;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === 91 && isMaskedPlate(text, at)) {
      add(plateWord, at, maskedPlate.lastIndex, null);
      at = maskedPlate.lastIndex;
    } else if (code < 128 && !isPlain(code)) at = pastSign(text, at, code);
    else {
      const { word, end } = wordAt(text, at, mail?.start ?? text.length);
      if (word !== null) add(word, at, end, null);
      at = end;
    }
  }
  return tokens;
}

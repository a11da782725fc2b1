import { foldWide, isPlain } from './fold.ts';

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
}

const clauseMarks = new Set([...',;:()[]{}!?.|\u2013\u2014\u2022=<>']);
const mailName = /[\p{L}\p{N}._%-]/u;
const mailDomain = /[A-Za-z0-9.-]/;

interface Mail {
  readonly start: number;
  readonly end: number;
  readonly domain: string;
}

/** The e-mail addresses of a text. Linear: each side is walked once up to the next separator. */
function mailsIn(text: string): Mail[] {
  const mails: Mail[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && mailName.test(text[start - 1] ?? ' ')) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < 254 && mailDomain.test(text[end] ?? ' ')) end += 1;
    while (end > at && /[.-]/.test(text[end - 1] ?? '')) end -= 1;
    const domain = text.slice(at + 1, end).toLowerCase();
    if (domain.includes('.')) mails.push({ start, end, domain });
  }
  return mails;
}

/** The break that the separator `text[from..to)` makes. A dash counts only with space around it. */
function breakOf(text: string, from: number, to: number): Break {
  let spaced = false;
  let dash = false;
  for (let at = from; at < to; at += 1) {
    const mark = text[at] ?? ' ';
    if (mark === '.') {
      // A full stop parts clauses only where a space follows: not in I.C.E. or U.S.
      if (at + 1 < to && text[at + 1] !== '.' && at - 2 >= 0 && isPlain(text.charCodeAt(at - 2))) return 1;
    } else if (clauseMarks.has(mark)) return 1;
    else if (mark === ' ' || mark === '+' || mark === '\n' || mark === '\t') spaced = true;
    else if (mark === '-') dash = true;
  }
  return spaced && dash ? 1 : 0;
}

/** Where the percent-encoded character at `at` ends, or `at` where there is none. */
function percentEnd(text: string, at: number): number {
  return /^[2-7][0-9a-f]$/i.test(text.slice(at + 1, at + 3)) ? at + 3 : at;
}

/**
 * The words of a text, in order. Every character that is no letter or digit separates (`+ _ / - . & : " '`
 * among them, and `%20`); `A#` stays one word, since the sign is what makes it an A-number.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const mails = text.includes('@') ? mailsIn(text) : [];
  let nextMail = 0;
  let at = 0;
  let lastEnd = 0;
  const add = (word: string, start: number, end: number, domain: string | null): void => {
    if (word === '') return;
    const breakBefore = tokens.length === 0 ? 0 : breakOf(text, lastEnd, start);
    tokens.push({ word, start, end, breakBefore, domain, asked: text[end] === '?' });
    lastEnd = end;
  };
  while (at < text.length) {
    const mail = mails[nextMail];
    if (mail !== undefined && at >= mail.start) {
      nextMail += 1;
      if (at > mail.start) continue;
      add('@', mail.start, mail.end, mail.domain);
      at = mail.end;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === 37) at = Math.max(at + 1, percentEnd(text, at));
    else if (code < 128 && !isPlain(code)) at += 1;
    else {
      const end = wordEnd(text, at, mail?.start ?? text.length);
      if (end.word === null) at = end.at;
      else {
        add(end.word, at, end.at, null);
        at = end.at;
      }
    }
  }
  return tokens;
}

/** The word that starts at `start`, folded, and where it ends; `word` null where the character separates. */
function wordEnd(text: string, start: number, limit: number): { word: string | null; at: number } {
  let at = start;
  while (at < limit && isPlain(text.charCodeAt(at))) at += 1;
  if (at > start && (at >= limit || text.charCodeAt(at) < 128)) {
    const word = text.slice(start, at).toLowerCase();
    if (word === 'a' && text[at] === '#') return { word: 'a#', at: at + 1 };
    return { word, at };
  }
  let word = text.slice(start, at).toLowerCase();
  let seen = at > start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (!isPlain(code)) break;
      word += text[at]?.toLowerCase() ?? '';
      at += 1;
      seen = true;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 32);
    const folded = foldWide(character);
    if (folded === null) {
      if (!seen) at += character.length;
      break;
    }
    word += folded;
    at += character.length;
    if (folded !== '') seen = true;
  }
  return { word: seen && word !== '' ? word : null, at };
}

import { isBlank } from './blank.ts';
import type { Engine } from './engine/build.ts';
import type { Token } from './engine/tokens.ts';
import { tokenize } from './engine/tokens.ts';
import type { Rule } from './rules/rule.ts';
import { sift, withoutOverlap, wordStream, type Found } from './scan.ts';
import { officesMarked } from './office-accounts.ts';
import { wordsIn, wordsOf } from './words-of.ts';

/** A party that the name of an agency or an account gives. */
export interface Named {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
}

/** What a name says: nothing at all (`blank`), or the parties in it; none of them means a local body. */
export interface NameReading {
  readonly blank: boolean;
  readonly named: readonly Named[];
  /** Words that look like a federal body and are none, with what they are. */
  readonly held: readonly {
    readonly rule: Rule;
    readonly label: string;
    readonly start: number;
    readonly end: number;
  }[];
}

const unknownName = /^(?:unknown|unk|n\/?a|none|null|not provided)\.?$/i;
const federalMark = /[[(]\s*federal\s*[\])]/i;
const statusMark =
  /^[[(]\s*(?:federal|inactive|deactivated|active|turned off|disabled|archived|deleted|test)\s*[\])]/i;

/** Reads the name of an agency, or of one on whose behalf a search was made. */
export function readAgency(engine: Engine, text: string): NameReading {
  if (isBlankName(text)) return { blank: true, named: [], held: [] };
  const tokens = wordsOf(text, engine.lexicon).filter((token) => !isMark(text, token));
  const reading = readTokens(engine, 'agencies', text, tokens);
  const mark = federalMark.exec(text);
  if (mark === null) return reading;
  const keys = [engine.lexicon.keysOf('#federalmark')];
  const marked = sift(engine.agencies, { length: 1, keys, breaks: [0] }).kept;
  const place = { start: mark.index, end: mark.index + mark[0].length };
  return { ...reading, named: [...reading.named, ...marked.map(({ rule }) => ({ rule, ...place }))] };
}

/** Reads the name of an account: a person's name may hold such words too, so rules ask for a unit beside them. */
export function readAccount(engine: Engine, text: string): NameReading {
  if (isBlankName(text)) return { blank: true, named: [], held: [] };
  return readTokens(engine, 'accounts', text, accountWords(engine, text));
}

function isBlankName(text: string): boolean {
  return isBlank(text) || unknownName.test(text.slice(0, 40).trim());
}

/** True for the words of a vendor's mark in brackets: `[Federal]`, `[turned off]`. */
function isMark(text: string, token: Token): boolean {
  const from = Math.max(0, token.start - 12);
  const before = text.slice(from, token.start + 1);
  const open = Math.max(before.lastIndexOf('['), before.lastIndexOf('('));
  const mark = open < 0 ? null : statusMark.exec(text.slice(from + open, from + open + 24));
  return mark !== null && from + open + mark[0].length > token.start;
}

function readTokens(
  engine: Engine,
  kind: 'agencies' | 'accounts',
  text: string,
  tokens: readonly Token[],
): NameReading {
  const words = wordStream(tokens, engine.lexicon, text);
  const sifted = sift(engine[kind], words);
  const place = (one: { from: number; to: number }): { start: number; end: number } => ({
    start: tokens[one.from]?.start ?? 0,
    end: tokens[one.to - 1]?.end ?? 0,
  });
  const standing: readonly Found[] = withoutOverlap(sifted.kept, engine.order);
  return {
    blank: false,
    named: standing.map((found) => ({ rule: found.rule, ...place(found) })),
    held: sifted.heldBack.flatMap((one) =>
      'label' in one.because ? [{ rule: one.rule, label: one.because.label, ...place(one) }] : [],
    ),
  };
}

const bracketed: Readonly<Record<string, string>> = {
  ice: '#bracketed_ice',
  ero: '#bracketed_ice',
  hsi: '#bracketed_hsi',
  dhs: '#bracketed_dhs',
  fbi: '#bracketed_federal',
  dea: '#bracketed_federal',
  atf: '#bracketed_federal',
  usms: '#bracketed_federal',
};

/** An account's words: the name part of an e-mail too, numbers cut off, a unit set apart by signs marked. */
function accountWords(engine: Engine, text: string): Token[] {
  const cut = (token: Token): Token[] => numberCut(token).flatMap((part) => wordsIn(part, engine.lexicon));
  const words: Token[] = [];
  for (const token of tokenize(text)) {
    if (token.domain === null) words.push(...cut(token));
    else {
      const at = text.indexOf('@', token.start);
      const name = tokenize(text.slice(token.start, at)).map((part) => ({
        ...part,
        start: part.start + token.start,
        end: part.end + token.start,
      }));
      words.push(
        ...name.flatMap(cut),
        ...wordsOf(text.slice(at, token.end), engine.lexicon).map((part) => shift(part, at)),
      );
    }
  }
  return officesMarked(text, words).flatMap((token) => {
    const key = bracketed[token.word];
    return key !== undefined && isSetApart(text, token) ? [{ ...token, word: key }] : [token];
  });
}

function shift(token: Token, by: number): Token {
  return { ...token, start: token.start + by, end: token.end + by };
}

/** `tfo2` is `tfo 2`; `287g` stays whole. */
function numberCut(token: Token): Token[] {
  const cut = /^([a-z]+)(\d+[a-z]?)$/.exec(token.word);
  const letters = cut?.[1];
  const digits = cut?.[2];
  if (letters === undefined || digits === undefined || token.end - token.start !== token.word.length)
    return [token];
  const middle = token.start + letters.length;
  return [
    { ...token, word: letters, end: middle },
    { ...token, word: digits, start: middle, breakBefore: 0 },
  ];
}

/** True where brackets, a slash or a dash with space set the word apart from a person's name. */
function isSetApart(text: string, token: Token): boolean {
  const before = text.slice(Math.max(0, token.start - 3), token.start);
  const after = text.slice(token.end, token.end + 3);
  return /[([/|]\s?$|\s-\s?$/.test(before) || /^\s?[)\]/|]|^\s-\s/.test(after);
}

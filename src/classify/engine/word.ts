import { foldWide, isPlain } from './fold.ts';

interface WordAt {
  /** Folded; null where no word starts here. */
  readonly word: string | null;
  readonly end: number;
}

/** The word that starts at `start`, at most up to `limit`, and where it ends. */
export function wordAt(text: string, start: number, limit: number): WordAt {
  let end = start;
  while (end < limit && isPlain(text.charCodeAt(end))) end += 1;
  // Plain letters and then a plain sign: nearly every word of a log.
  if (end > start && (end >= limit || text.charCodeAt(end) < 128)) {
    const word = isMisread(text, start, end)
      ? `i${text.slice(start + 1, end).toLowerCase()}`
      : text.slice(start, end).toLowerCase();
    return word === 'a' && text[end] === '#' ? { word: 'a#', end: end + 1 } : { word, end };
  }
  const folded = foldedAt(text, start, limit);
  return folded.word === 'a' && /[#\uFF03]/.test(text[folded.end] ?? '')
    ? { word: 'a#', end: folded.end + 1 }
    : folded;
}

/** A small l before capitals is the I that a scan was recognized as: `lCE`, `lNA`, `lMMIGRATION`. */
function isMisread(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) !== 108) return false;
  const next = text.charCodeAt(start + 1);
  return next < 97 && end - start > 2 && /^l[CMN][A-Z]+$/.test(text.slice(start, end));
}

/** The same for a word with letters outside ASCII, folded one by one. */
function foldedAt(text: string, start: number, limit: number): WordAt {
  let word = '';
  let end = start;
  while (end < limit) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 32);
    const folded = foldedOf(character);
    if (folded === null) break;
    word += folded;
    end += character.length;
  }
  if (end === start)
    return { word: null, end: start + String.fromCodePoint(text.codePointAt(start) ?? 32).length };
  return { word: word === '' ? null : word, end };
}

function foldedOf(character: string): string | null {
  const code = character.charCodeAt(0);
  if (code >= 128) return foldWide(character);
  return isPlain(code) ? character.toLowerCase() : null;
}

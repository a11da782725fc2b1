import { isDigit, type Lexicon } from './lexicon.ts';

/** A shorter number may be an acronym that the field spells out, a section of a statute or a road. */
const shortest = 6;
const longDigits = /\d{6,}/g;
const zeros = '0'.repeat(64);

/**
 * Most texts of a large log differ from another only by a case number. Gives a text's stand-in: the same but
 * for the digits of long numbers. Rules see a number by how many digits it has and by whether they name it, so
 * a stand-in reads as its texts do, word for word and place for place. Null for a text that stands for itself
 * alone: it has no number that could be another, or that is not certain.
 */
export function standIns(lexicon: Lexicon): (text: string) => string | null {
  let named: ReadonlySet<string> | null = null;
  const standIn = (digits: string): string => {
    named ??= namedNumbers(lexicon);
    // The first digit stays: an acronym with a digit (`1ce`) could be spelt out by a word that starts with it.
    const other = digits.slice(0, 1) + zeros.slice(0, digits.length - 1);
    const standsForItself =
      digits.length > zeros.length || named.has(anyNumber) || named.has(digits) || named.has(other);
    return standsForItself ? digits : other;
  };
  return (text) => {
    // The domain of an e-mail address is read as words, its name is not: such texts are few.
    if (text.includes('@')) return null;
    let other = '';
    let copied = 0;
    for (let at = 0; at < text.length; at += 1) {
      const start = at;
      while (isDigit(text.charCodeAt(at))) at += 1;
      if (at - start < shortest || !standsApart(text, start, at)) continue;
      other += text.slice(copied, start) + standIn(text.slice(start, at));
      copied = at;
    }
    if (copied === 0) return null;
    other += text.slice(copied);
    return other === text ? null : other;
  };
}

/** Among the named numbers where some key can fit a part of any number. */
const anyNumber = '*';

/** The long numbers that rules name. Asked for with the first text that has one: all keys are gone through. */
function namedNumbers(lexicon: Lexicon): ReadonlySet<string> {
  const named = new Set<string>();
  for (const key of lexicon.keys()) {
    // A beginning or a near misspelling with digits in it can fit a part of any number.
    if (/\d.*[~*]$/.test(key)) named.add(anyNumber);
    for (const digits of key.match(longDigits) ?? []) named.add(digits);
  }
  return named;
}

/**
 * Digits after a percent sign may be a character in code; those beside a letter outside ASCII may be part of a
 * number or a word that is only known when folded.
 */
function standsApart(text: string, start: number, end: number): boolean {
  const before = start === 0 ? 32 : text.charCodeAt(start - 1);
  const after = end === text.length ? 32 : text.charCodeAt(end);
  return before !== 37 && before < 128 && after < 128;
}

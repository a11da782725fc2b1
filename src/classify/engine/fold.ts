/**
 * Letters as a reader takes them: lower case, without accents, full-width and look-alike letters as the
 * plain ones. A released log is typed by hand and exported by many tools, so `ＩＣＥ`, `inmigración` and a
 * Cyrillic `С` all occur.
 */

/** Folded to nothing: marks that a person does not see. */
const unseen = /^(?:\p{M}|\p{Cf})$/u;
const letter = /[\p{L}\p{N}]/u;
const alike: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  х: 'x',
  у: 'y',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'h',
  ι: 'i',
  κ: 'k',
  ο: 'o',
  ρ: 'p',
  τ: 't',
};

const known = new Map<string, string | null>();

/** The folded form of one character outside ASCII: '' where it is unseen, null where it separates words. */
export function foldWide(character: string): string | null {
  const before = known.get(character);
  if (before !== undefined) return before;
  let folded: string | null = null;
  if (unseen.test(character)) folded = '';
  else {
    let out = '';
    for (const part of character.normalize('NFKD').toLowerCase()) {
      if (letter.test(part)) out += alike[part] ?? part;
    }
    if (out !== '') folded = out;
  }
  // The table is bounded by the characters of Unicode that logs use; a hostile text cannot grow it for long.
  if (known.size > 20_000) known.clear();
  known.set(character, folded);
  return folded;
}

/** True for `a-z`, `A-Z` and `0-9`. */
export const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

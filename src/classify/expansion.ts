import type { Token } from './engine/tokens.ts';

const small = new Set(['of', 'the', 'and', 'for', 'in', 'a', 'to', 'at']);

/** How acronyms of immigration law begin where they are spelt out as themselves and that is no cue of its own. */
const ownName: ReadonlyMap<string, string> = new Map([
  ['nta', 'notice'],
  ['otm', 'other'],
  ['isap', 'intensive'],
]);

/**
 * True where the field spells the acronym out as something else: `ICE (internal combustion engine)`,
 * `CBP - commercial burglary project`, `hit skip, hurt (HSI)`. Words with the acronym's initials must stand
 * right before or after it; two letters need a sign that defines (`=` or brackets), since they meet by chance.
 * @param isOther whether a word belongs to another cue: an agency's own name spells its acronym out as itself
 * @param ofLaw whether it is a term of immigration law, which only a dash or a sign that defines may turn
 */
export function isSpeltOut(
  tokens: readonly Token[],
  at: number,
  text: string,
  isOther: (index: number) => boolean,
  ofLaw: boolean,
): boolean {
  const acronym = tokens[at];
  if (acronym === undefined || acronym.word.length < 2 || acronym.word.length > 5) return false;
  const letters = acronym.word;
  const before = text.slice(Math.max(0, acronym.start - 2), acronym.start);
  const after = text.slice(acronym.end, acronym.end + 3);
  const defines = /[=(:]/.test(after) || /[(=:]/.test(before);
  if (letters.length === 2 && !defines) return false;
  if (ofLaw && !defines && !/[-\u2013]/.test(before + after)) return false;
  const own = ownName.get(letters);
  if (own !== undefined && tokens.some(({ word }) => word === own)) return false;
  // A word of another cue stands in the way as one that no initial fits.
  const free = (from: number, to: number): string[] =>
    tokens.slice(from, to).map(({ word }, index) => (isOther(from + index) ? '' : word));
  return (
    spells(free(at + 1, at + 1 + letters.length + 2), letters) ||
    spellsBackwards(free(Math.max(0, at - letters.length - 2), at), letters)
  );
}

function spells(words: readonly string[], letters: string): boolean {
  let next = 0;
  for (const word of words) {
    if (word.length > 1 && word[0] === letters[next]) next += 1;
    else if (!small.has(word)) return false;
    if (next === letters.length) return true;
  }
  return false;
}

function spellsBackwards(words: readonly string[], letters: string): boolean {
  let next = letters.length - 1;
  for (const word of words.toReversed()) {
    if (word.length > 1 && word[0] === letters[next]) next -= 1;
    else if (!small.has(word)) return false;
    if (next < 0) return true;
  }
  return false;
}

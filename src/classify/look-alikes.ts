import type { NameReading } from './read-name.ts';
import type { TextReading } from './read-text.ts';

/** Short cues that stand inside common words: `police`, `hero`. */
const inside = [
  { letters: 'ice', label: 'ice inside other words' },
  { letters: 'ero', label: 'ERO inside other words' },
  { letters: 'hsi', label: 'HSI inside other words' },
  { letters: 'cbp', label: 'CBP inside other words' },
];

/** Any of them: most words hold none. */
const anyInside = new RegExp(inside.map(({ letters }) => letters).join('|'));

/** Whole words that are taken for a cue by a careless search, and are none. */
const whole: ReadonlyMap<string, string> = new Map([
  ['erpo', 'ERPO or restraining order'],
  ['bpd', 'BPD, a police department'],
  ['287', 'US-287 or PC 287'],
  ['his', 'the word his, not HSI'],
]);

/** Interstates that bear the number of a form. */
const roads = new Set(['94', '200', '205', '247']);

/**
 * What a text looks like to a careless search for the agencies' letters, and is not: one label for each kind,
 * without repeats. Words that the rules did count are not among them.
 */
export function lookAlikesInText({ words, cues, held }: TextReading): readonly string[] {
  const labels: string[] = [];
  const counts = (start: number, end: number): boolean =>
    cues.some((cue) => cue.start < end && cue.end > start);
  let next = 0;
  for (const { word, start, end } of words) {
    next += 1;
    const label = labelOf(word, words[next]?.word);
    if (label !== null && !counts(start, words[next]?.end ?? end)) labels.push(label);
  }
  for (const { held: one, start, end } of held) {
    // The same words may be a look-alike for one rule and count for another.
    if ('label' in one.because && !counts(start, end)) labels.push(one.because.label);
  }
  return labels.length < 2 ? labels : [...new Set(labels)];
}

function labelOf(word: string, next: string | undefined): string | null {
  if (word === 'i' && next !== undefined && roads.has(next)) return 'a road, not a form (I-205, US-287)';
  const within = anyInside.test(word)
    ? inside.find(({ letters }) => word.length > letters.length && word.includes(letters))
    : undefined;
  return within?.label ?? whole.get(word) ?? null;
}

/** The same of the name of an agency or an account: only what a rule held back. */
export function lookAlikesInName({ held }: NameReading): string[] {
  return [...new Set(held.map(({ label }) => label))];
}

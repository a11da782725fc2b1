import type { NameReading } from './read-name.ts';
import type { TextReading } from './read-text.ts';

/** Short cues that stand inside common words: `police`, `hero`. */
const inside = [
  { letters: 'ice', label: 'ice inside other words' },
  { letters: 'ero', label: 'ERO inside other words' },
  { letters: 'hsi', label: 'HSI inside other words' },
  { letters: 'cbp', label: 'CBP inside other words' },
];

/** Whole words that are taken for a cue by a careless search, and are none. */
const whole: ReadonlyMap<string, string> = new Map([
  ['erpo', 'ERPO or restraining order'],
  ['bpd', 'BPD, a police department'],
  ['287', 'US-287 or PC 287'],
  ['his', 'the word his, not HSI'],
]);

/**
 * What a text looks like to a careless search for the agencies' letters, and is not: one label for each kind,
 * without repeats. Words that the rules did count are not among them.
 */
export function lookAlikesInText({ words, cues, held }: TextReading): string[] {
  const labels = new Set<string>();
  for (const { word } of words) {
    for (const { letters, label } of inside)
      if (word.length > letters.length && word.includes(letters)) labels.add(label);
    const label = whole.get(word);
    if (label !== undefined) labels.add(label);
  }
  for (const { held: one, start, end } of held) {
    // The same words may be a look-alike for one rule and count for another.
    const counted = cues.some((cue) => cue.start < end && cue.end > start);
    if ('label' in one.because && !counted) labels.add(one.because.label);
  }
  return [...labels];
}

/** The same of the name of an agency or an account: only what a rule held back. */
export function lookAlikesInName({ held }: NameReading): string[] {
  return [...new Set(held.map(({ label }) => label))];
}

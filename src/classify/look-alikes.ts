import type { TextField } from '../model/verdict.ts';
import type { Engine } from './engine/build.ts';
import { readAccount, readAgency } from './read-name.ts';
import { readTextField } from './read-search.ts';
import { wordsOf } from './words-of.ts';

/** Short cues that stand inside common words: `police`, `hero`. */
const inside = [
  { letters: 'ice', label: 'ice inside other words' },
  { letters: 'ero', label: 'ERO inside other words' },
  { letters: 'hsi', label: 'HSI inside other words' },
  { letters: 'cbp', label: 'CBP inside other words' },
];

/** Whole words that are taken for a cue by a careless search, and are none. */
const whole: Readonly<Record<string, string>> = {
  erpo: 'ERPO or restraining order',
  bpd: 'BPD, a police department',
  '287': 'US-287 or PC 287',
  his: 'the word his, not HSI',
};

/**
 * What a value looks like to a careless search for the agencies' letters, and is not: one label for each kind,
 * without repeats. Words that the rules did count are not among them.
 */
export function lookAlikesIn(engine: Engine, field: TextField, text: string): string[] {
  const labels = new Set<string>();
  for (const { word } of wordsOf(text, engine.lexicon)) {
    for (const { letters, label } of inside)
      if (word.length > letters.length && word.includes(letters)) labels.add(label);
    const label = whole[word];
    if (label !== undefined) labels.add(label);
  }
  for (const label of heldLabels(engine, field, text)) labels.add(label);
  return [...labels];
}

function heldLabels(engine: Engine, field: TextField, text: string): readonly string[] {
  if (field === 'agency' || field === 'on_behalf_of')
    return readAgency(engine, text).held.map(({ label }) => label);
  if (field === 'user') return readAccount(engine, text).held.map(({ label }) => label);
  const { cues, held } = readTextField(engine, field, text, false);
  // The same words may be a look-alike for one rule and count for another.
  const counted = (start: number, end: number): boolean =>
    cues.some((cue) => cue.start < end && cue.end > start);
  return held.flatMap(({ held: { because }, start, end }) =>
    'label' in because && !counted(start, end) ? [because.label] : [],
  );
}

import { namedPerson } from '../model/field.ts';
import { housesIn } from './persons/houses.ts';
import { namesIn } from './persons/names.ts';
import type { Stretch } from './persons/nicknames.ts';

/** What documents leave out of a text, with the mark that stands for it. */
interface Hidden extends Stretch {
  readonly mark: string;
}

/** Stands behind a mark for each further word left out, so that words are counted as in the released row. */
const further = '\uE000';

export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/**
 * The houses and the names of persons in a text, in order. They are looked for in the whole of it: a name that the edge
 * of a quote cuts is not known by its half.
 */
export const hiddenIn = (text: string): Hidden[] => {
  const houses = housesIn(text);
  const names = namesIn(text).filter((name) => !houses.some((house) => overlap(name, house)));
  return [
    ...houses.map((house) => ({ ...house, mark: '[address]' })),
    ...names.map((name) => ({ ...name, mark: namedPerson })),
  ].toSorted((a, b) => a.start - b.start);
};

/** A part of a text, from a place to another, with the marks in it, and as many words as before. */
export const withMarks = (text: string, from: number, to: number, hidden: readonly Hidden[]): string => {
  let shown = '';
  let at = from;
  for (const { start, end, mark } of hidden) {
    const [first, last] = [Math.max(start, at), Math.min(end, to)];
    if (first >= last) continue;
    const words = wordsOf(text.slice(first, last)).length;
    // The space alone that parts two matches in one name is no word of it.
    if (words === 0) continue;
    shown += text.slice(at, first) + mark + further.repeat(words - 1);
    at = last;
  }
  return shown + text.slice(at, to);
};

const weight = (word: string): number => word.split(further).length;

/** The words of a text with marks, as many of the released row as `most`; and whether there are more. */
export const firstWords = (text: string, most: number): { shown: string[]; more: boolean } => {
  const words = wordsOf(text);
  const shown: string[] = [];
  let left = most;
  for (const word of words) {
    if (left <= 0) break;
    shown.push(word.replaceAll(further, ''));
    left -= weight(word);
  }
  return { shown, more: left < 0 || shown.length < words.length };
};

/** The same of its end. */
export const lastWords = (text: string, most: number): { shown: string[]; more: boolean } => {
  const { shown, more } = firstWords(wordsOf(text).toReversed().join(' '), most);
  return { shown: shown.toReversed(), more };
};

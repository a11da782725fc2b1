import type { FlaggedSearch } from '../model/flagged-search.ts';
import type { Match, TextField } from '../model/verdict.ts';
import type { Quote } from './blocks.ts';
import { shortened } from './clean.ts';
import { firstWords, hiddenIn, lastWords, withMarks, wordsOf } from './hidden.ts';
import { housesIn } from './persons/houses.ts';
import { namesIn, withoutNames } from './persons/names.ts';

/** Documents quote matched words with at most this many words on either side. */
const wordsEitherSide = 4;
/** Longest run of characters shown without a break; a longer one is cut, since no released word needs more. */
const longest = 40;

const fieldWords: Readonly<Record<TextField, string>> = {
  agency: 'Agency',
  user: 'Account',
  reason: 'Recorded reason',
  offense: 'Offense',
  case_number: 'Case number',
  text_prompt: 'Prompt',
  on_behalf_of: 'On behalf of',
};

const clip = (word: string): string => shortened(word, longest);

const spaceAt = (part: string, edge: RegExp): string => (edge.test(part) ? ' ' : '');

/** A match in a text: UTF-16 code units, `end` exclusive. */
export type Span = Pick<Match, 'start' | 'end'>;

/**
 * The matched words of a field with at most four words either side: plain and matched text in turn, the first
 * plain. `spans` are in order and do not overlap. The rest of a word that a match cuts counts as one of the four.
 * Each part bears the space that stands between it and the next, so that they read on as they were recorded; a
 * person's name or house among the words around is left out.
 */
export const quote = (text: string, spans: readonly Span[]): string[] => {
  const first = spans[0]?.start ?? 0;
  const last = spans.at(-1)?.end ?? 0;
  const hidden = hiddenIn(text);
  const before = lastWords(withMarks(text, 0, first, hidden), wordsEitherSide);
  const after = firstWords(withMarks(text, last, text.length, hidden), wordsEitherSide);
  const nearBefore = before.shown.map(clip).join(' ');
  const nearAfter = after.shown.map(clip).join(' ');
  return withoutNames([
    (before.more ? '… ' : '') + nearBefore + (nearBefore === '' ? '' : spaceAt(text.slice(0, first), /\s$/u)),
    ...spans.flatMap(({ start, end }, at) => {
      const next = spans[at + 1];
      const matched = wordsOf(text.slice(start, end)).map(clip).join(' ');
      return next === undefined ? [matched] : [matched, between(withMarks(text, end, next.start, hidden))];
    }),
    (nearAfter === '' ? '' : spaceAt(text.slice(last), /^\s/u)) + nearAfter + (after.more ? ' …' : ''),
  ]);
};

/** What stands between two matches of one quote. */
const between = (text: string): string => {
  const words = firstWords(text, Number.POSITIVE_INFINITY).shown.map(clip).join(' ');
  return words === '' ? spaceAt(text, /\s/u) : `${spaceAt(text, /^\s/u)}${words}${spaceAt(text, /\s$/u)}`;
};

const fieldText = (search: FlaggedSearch, field: TextField): string | null => {
  switch (field) {
    case 'offense':
      return search.offense_type;
    case 'user':
      return search.account;
    case 'agency':
    case 'reason':
    case 'case_number':
    case 'text_prompt':
    case 'on_behalf_of':
      return search[field];
    default:
      return field satisfies never;
  }
};

const touches = (a: Match, b: Match): boolean => a.field === b.field && a.start < b.end && b.start < a.end;

/**
 * The matches of one field by quote: those so near that the words around them would stand in both are quoted in
 * one, so that no released word is quoted twice and no more is quoted than either would.
 */
const grouped = (text: string, matches: readonly Match[]): Match[][] => {
  const groups: Match[][] = [];
  for (const match of matches) {
    const last = groups.at(-1);
    const end = last?.at(-1)?.end;
    if (end !== undefined && wordsOf(text.slice(end, match.start)).length <= 2 * wordsEitherSide)
      last?.push(match);
    else groups.push([match]);
  }
  return groups;
};

/** True of words matched within a house and its street, which no document shows: `417` of `417 Birch St`. */
const isOfHouse = (search: FlaggedSearch, { field, start, end }: Match): boolean =>
  housesIn(fieldText(search, field) ?? '').some((house) => house.start <= start && end <= house.end);

/** True of a word of an offense that is one of a person's names, beside another of them: `Chase` of `Chase Hunter`. */
const isOfPerson = (search: FlaggedSearch, { field, rule, start, end }: Match): boolean => {
  if (!rule.startsWith('other.')) return false;
  const text = fieldText(search, field) ?? '';
  const names = namesIn(text);
  const itself = names.find((name) => name.start <= start && end <= name.end);
  if (itself === undefined) return false;
  if (itself.start < start || end < itself.end) return true;
  const beside = (from: number, to: number): boolean => from <= to && /^,?\s*$/u.test(text.slice(from, to));
  return names.some(
    (name) => name !== itself && (beside(name.end, itself.start) || beside(itself.end, name.start)),
  );
};

/**
 * The quotes of a search; a match inside one already quoted is left out. Agency and account stand in the line
 * beside it and are not quoted again.
 */
export const quotesOf = (search: FlaggedSearch): Quote[] => {
  const kept: Match[] = [];
  const widest = search.matches.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const match of widest) {
    if (match.field === 'agency' || match.field === 'user') continue;
    if (isOfHouse(search, match) || isOfPerson(search, match)) continue;
    if (!kept.some((other) => touches(match, other))) kept.push(match);
  }
  const fields = [...new Set(kept.map(({ field }) => field))];
  return fields
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .flatMap((field) => {
      const text = fieldText(search, field);
      if (text === null) return [];
      const matches = kept.filter((match) => match.field === field).toSorted((a, b) => a.start - b.start);
      return grouped(text, matches).map((group) => ({ field: fieldWords[field], parts: quote(text, group) }));
    });
};

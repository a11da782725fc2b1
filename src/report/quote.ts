import type { FlaggedSearch } from '../model/flagged-search.ts';
import type { Match, TextField } from '../model/verdict.ts';
import type { Quote } from './blocks.ts';
import { shortened } from './clean.ts';

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

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

const spaceAt = (part: string, edge: RegExp): string => (edge.test(part) ? ' ' : '');

/**
 * The matched words of a field with at most four words either side. `start` and `end` are UTF-16 code units.
 * The rest of a word that the match cuts counts as one of the four. `before` and `after` bear the space that
 * stands between them and the match, where one does, so that the three read on as they were recorded.
 */
export const quote = (text: string, start: number, end: number): Omit<Quote, 'field'> => {
  const before = wordsOf(text.slice(0, start));
  const after = wordsOf(text.slice(end));
  const nearBefore = before.slice(-wordsEitherSide).map(clip).join(' ');
  const nearAfter = after.slice(0, wordsEitherSide).map(clip).join(' ');
  return {
    before:
      (before.length > wordsEitherSide ? '… ' : '') +
      nearBefore +
      (nearBefore === '' ? '' : spaceAt(text.slice(0, start), /\s$/u)),
    words: wordsOf(text.slice(start, end)).map(clip).join(' '),
    after:
      (nearAfter === '' ? '' : spaceAt(text.slice(end), /^\s/u)) +
      nearAfter +
      (after.length > wordsEitherSide ? ' …' : ''),
  };
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
 * The quotes of a search, one a match; a match inside one already quoted is left out. Agency and account
 * stand in the line beside it and are not quoted again.
 */
export const quotesOf = (search: FlaggedSearch): Quote[] => {
  const kept: Match[] = [];
  const widest = search.matches.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const match of widest) {
    if (match.field === 'agency' || match.field === 'user') continue;
    if (!kept.some((other) => touches(match, other))) kept.push(match);
  }
  return kept
    .toSorted((a, b) => a.field.localeCompare(b.field, 'en') || a.start - b.start)
    .flatMap((match) => {
      const text = fieldText(search, match.field);
      if (text === null) return [];
      return [{ field: fieldWords[match.field], ...quote(text, match.start, match.end) }];
    });
};

import type { FlaggedSearch } from '../model/flagged-search.ts';
import { clean } from './clean.ts';

export type FlaggedColumn = keyof FlaggedSearch | 'matched_words';

/** The columns of flagged.csv and flagged.xlsx, in order, with the width in characters that a workbook gives them. */
export const flaggedColumns: readonly { readonly key: FlaggedColumn; readonly width: number }[] = [
  { key: 'search_id', width: 16 },
  { key: 'searched_at', width: 22 },
  { key: 'agency', width: 34 },
  { key: 'agency_state', width: 8 },
  { key: 'agency_kind', width: 14 },
  { key: 'owners', width: 30 },
  { key: 'account', width: 16 },
  { key: 'plate', width: 12 },
  { key: 'reason', width: 46 },
  { key: 'offense_type', width: 24 },
  { key: 'case_number', width: 16 },
  { key: 'on_behalf_of', width: 20 },
  { key: 'networks', width: 10 },
  { key: 'devices', width: 10 },
  { key: 'frame_start', width: 22 },
  { key: 'frame_end', width: 22 },
  { key: 'search_type', width: 14 },
  { key: 'text_prompt', width: 24 },
  { key: 'moderation', width: 18 },
  { key: 'purpose', width: 13 },
  { key: 'immigration_kind', width: 16 },
  { key: 'actor', width: 14 },
  { key: 'searcher', width: 12 },
  { key: 'component', width: 12 },
  { key: 'flagged', width: 9 },
  { key: 'flagged_by', width: 18 },
  { key: 'route', width: 26 },
  { key: 'notes', width: 20 },
  { key: 'rules', width: 30 },
  { key: 'matched_words', width: 30 },
  { key: 'matches', width: 20 },
  { key: 'agreement_287g', width: 16 },
  { key: 'file', width: 34 },
  { key: 'sheet', width: 14 },
  { key: 'page', width: 8 },
  { key: 'row', width: 8 },
  { key: 'request_no', width: 16 },
  { key: 'url', width: 34 },
  { key: 'produced_on', width: 13 },
  { key: 'other_copies', width: 12 },
];

const separator = ' | ';

/** Names in one cell: kept apart by a bar, which stands escaped where a name bears one. */
const joined = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll('\\', '\\\\').replaceAll('|', String.raw`\p`)).join(separator);

/** The names of a cell that `joined` wrote. */
export const splitNames = (cell: string): string[] =>
  cell === ''
    ? []
    : cell
        .split(separator)
        .map((name) => name.replaceAll(/\\([\\p])/g, (_, sign: string) => (sign === 'p' ? '|' : '\\')));

/** A cell as both files hold it; null where there is nothing. */
export const flaggedCell = (search: FlaggedSearch, key: FlaggedColumn): string | number | boolean | null => {
  if (key === 'matched_words') {
    return [...new Set(search.matches.map((match) => clean(match.text)))].join(separator) || null;
  }
  if (key === 'matches') return search.matches.length === 0 ? null : JSON.stringify(search.matches);
  const value = search[key];
  return Array.isArray(value) ? joined(value) || null : value;
};

/** A cell that begins as a formula does, which a spreadsheet would run. */
const formula = /^[=+\-@\t\r]/;

/** Whether a cell gets an apostrophe before it and its field a place in `guarded`. */
export const needsGuard = (cell: string | number | boolean | null): cell is string =>
  typeof cell === 'string' && formula.test(cell);

import { literal } from '../store/duckdb.ts';

/**
 * Evaluates `value` once and binds it to `name` inside `body`. The store does not share an expression that
 * stands under a CASE, so a costly one would run again in each branch.
 */
export const letSql = (name: string, value: string, body: string): string =>
  `list_transform([${value}], lambda ${name}: ${body})[1]`;

/** A list of texts as an SQL list. */
export const listSql = (texts: readonly string[]): string => `[${texts.map(literal).join(', ')}]`;

/** What counts as blank in a cell: the white space of spreadsheets and web pages, zero-width marks, a BOM. */
export const blanks =
  '\\s\\x{0085}\\x{00A0}\\x{2000}-\\x{200F}\\x{2028}-\\x{202F}\\x{2060}\\x{3000}\\x{FEFF}';

/** The same class for JavaScript. */
export const blanksInScript = '\\s\\u0085\\u00A0\\u2000-\\u200F\\u2028-\\u202F\\u2060\\u3000\\uFEFF';

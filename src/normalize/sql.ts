import { literal } from '../store/duckdb.ts';

/** A list of texts as an SQL list. */
export const listSql = (texts: readonly string[]): string => `[${texts.map(literal).join(', ')}]`;

/**
 * A list of what an expression gives of each cell. For short tables: there the planning of an expression for each cell
 * takes longer than all the rows do. In a long one it would not do: the store compiles each regular expression of a
 * lambda again for every two thousand rows.
 */
export const forEachSql = (cells: readonly string[], expression: (cell: string) => string): string =>
  `list_transform([${cells.join(', ')}], lambda cell: ${expression('cell')})`;

/**
 * `value` worked out once and used as `name` in `body`. For values that are long and bodies that are not: the store
 * compiles the regular expressions of the body, but not those of the value, again for every two thousand rows.
 */
export const letSql = (name: string, value: string, body: string): string =>
  `list_transform([${value}], lambda ${name}: ${body})[1]`;

/** What counts as blank in a cell: control characters, the spaces of spreadsheets and web pages, zero-width marks, a BOM. */
const blankRanges: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x20],
  [0x7f, 0xa0],
  [0x1680, 0x1680],
  [0x180e, 0x180e],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x2064],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

const classOf = (escape: (code: number) => string): string =>
  blankRanges.map(([first, last]) => `${escape(first)}-${escape(last)}`).join('');

/** The inside of a character class for the store's regular expressions (RE2). */
export const blanks = classOf((code) => `\\x{${code.toString(16)}}`);

/** The same for JavaScript's. */
export const blanksInScript = classOf((code) => `\\u${code.toString(16).padStart(4, '0')}`);

/** Letters, digits and signs as wide as an ideograph, as some phones and forms write them; each has a plain one. */
const wide = Array.from({ length: 94 }, (_, at) => String.fromCharCode(0xff01 + at)).join('');
const plain = Array.from({ length: 94 }, (_, at) => String.fromCharCode(0x21 + at)).join('');

/** The inside of a character class that holds them, for the store's regular expressions and for JavaScript's. */
export const wideLetters = '\\x{ff01}-\\x{ff5e}';
export const wideLettersInScript = '\\uff01-\\uff5e';

/** A text with plain letters for wide ones: a plate is a plate in either. */
export const narrowSql = (text: string): string => `translate(${text}, ${literal(wide)}, ${literal(plain)})`;

/** The same for one wide sign. */
export const narrow = (sign: string): string => plain[wide.indexOf(sign)] ?? sign;

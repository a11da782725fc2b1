import { tally } from '../model/tally.ts';
import { literal } from '../store/duckdb.ts';
import { codeLetters } from './masks/plate-look-alikes.ts';
import { shapePattern } from './masks/plate-shapes.ts';

/**
 * What is left of an id that a program cut or rounded, or that was covered: a number of many digits as a spreadsheet
 * shows it (`1.23457E+16`), a UUID without its end (`0b5c3d1e-77a0-4…`) or with asterisks in it, noughts alone. Other
 * searches have the same, and it differs from the whole id in another log, so it is none. Letters and digits alone
 * (`61096e3`) may be a whole id.
 */
const spoilt = [
  '\\d(?:[.,]\\d+)?e[+]\\d+',
  '\\d[.,]\\d+e\\d+',
  '.*(?:[.]{3}|…)',
  '0+(?:[.]0+)?',
  // A UUID that ends before its last group does.
  '[0-9a-f]{8}-(?:[0-9a-f]{0,4}|[0-9a-f]{4}-[0-9a-f]{0,4}|(?:[0-9a-f]{4}-){2}[0-9a-f]{0,4}|(?:[0-9a-f]{4}-){3}[0-9a-f]{0,11})',
  // A UUID of which some letters are covered: one that shows all is never asked for its text.
  '[0-9a-f*#x•█]{8}-(?:[0-9a-f*#x•█]{4}-){3}[0-9a-f*#x•█]{12}',
].join('|');

/** SQL of a cleaned cell of the column of ids that is no UUID, as an id: null where nothing but a rest of one is left. */
export const ownIdSql = (cell: string): string =>
  `CASE WHEN NOT regexp_full_match(${cell}, ${literal(spoilt)}, 'i') THEN ${cell} END`;

/** A UUID of 32 digits that a line of a page or a program broke with blanks, or that says that it is one. */
const brokenUuid = '(?:urn:uuid:)?[{]?(?:[0-9a-f][ -]*){32}[}]?';

/** SQL of the UUID that a cleaned cell of the column of ids is, however it is written. */
export const uuidSql = (cell: string): string =>
  `coalesce(TRY_CAST(${cell} AS UUID), CASE WHEN length(${cell}) > 32 AND regexp_full_match(${cell}, ${literal(brokenUuid)}, 'i')
    THEN TRY_CAST(regexp_replace(${cell}, '^urn:uuid:| ', '', 'gi') AS UUID) END)`;

/** A number with a sign for thousands in each of its places; a dot in one place alone may be that of decimals. */
const thousands = '#?[0-9]{1,3}(?:(?:,[0-9]{3})+|(?: [0-9]{3})+|(?:[.][0-9]{3}){2,})(?:[.]0{1,2})?';

/**
 * SQL of such an id as it is compared: a number is the same with noughts or a `#` before it, with signs for thousands
 * and with a workbook's `.0`.
 */
export const comparedIdSql = (cell: string): string => {
  const plain = `CASE WHEN regexp_full_match(${cell}, ${literal(thousands)})
    THEN regexp_replace(${cell}, '[, ]|[.]([0-9]{3})', '\\1', 'g') ELSE lower(${cell}) END`;
  return `regexp_replace(${plain}, '^#?0*([0-9]+?)(?:[.]0+)?$', '\\1')`;
};

/** A plate alone, and one of seven signs beside a number. */
const plateAsId = `(?:.*-)?(?:\\d[a-z]{3}\\d{3}|[a-z]{3}\\d{4})(?:-.*)?|${shapePattern}`;

/** Letters that programs set before the number of a search. */
export const idLetters = 'aud|audit|id|log|q|qry|query|rec|req|s|sch|src|srch|trx|txn';
const numbered = (letters: string): string => `(?:${letters})[ -]?\\d.*`;
const codesAsIds = numbered([idLetters, ...codeLetters].join('|'));

/** A part of a long number to the base of sixteen. */
const hexadecimal = '[0-9a-f]{5,9}';
const isHexadecimal = new RegExp(`^(?=.*\\d)(?=.*[a-f])${hexadecimal}$`, 'i');

/** So many ids with the same letters before a number are a series. */
const fewestOfSeries = 3;

/**
 * Pattern of the ids of a log that look like plates and are none: what the letters before the number tell, or the same
 * letters before the numbers of half of its first ids; all of a column of hexadecimal ones.
 * @param cells The first cells of the column.
 */
export const ownIdsPattern = (cells: readonly string[]): string => {
  const filled = cells.filter((cell) => cell !== '');
  const before = filled.flatMap((cell) => /^[A-Za-z]{1,4}(?=[ -]?\d)/.exec(cell)?.[0].toLowerCase() ?? []);
  const series = [...tally(before)]
    .filter(([, count]) => count >= Math.max(fewestOfSeries, filled.length / 2))
    .map(([letters]) => numbered(letters));
  const areHexadecimal = filled.filter((cell) => isHexadecimal.test(cell)).length > filled.length / 2;
  return [codesAsIds, ...series, ...(areHexadecimal ? [hexadecimal] : [])].join('|');
};

/** SQL of whether a cleaned cell of ids, which is no UUID, is a plate that stands astray, of whatever row. */
export const isPlateAsIdSql = (cell: string, ownIds: string): string =>
  `CASE WHEN strlen(${cell}) >= 5 THEN regexp_full_match(${cell}, ${literal(plateAsId)}, 'i') AND NOT regexp_full_match(${cell}, ${literal(ownIds)}, 'i') ELSE false END`;

/** What `isPlateAsIdSql` says, for one cell. */
export const isPlateAsId = (cell: string, ownIds: string): boolean =>
  wholePlate.test(cell) && !isOwnId(cell, ownIds);
const wholePlate = new RegExp(`^(?:${plateAsId})$`, 'i');

/** Whether a cell is of the ids that `ownIdsPattern` tells. */
export const isOwnId = (cell: string, ownIds: string): boolean =>
  new RegExp(`^(?:${ownIds})$`, 'i').test(cell);

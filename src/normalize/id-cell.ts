import { literal } from '../store/duckdb.ts';

/**
 * What is left of an id that a program cut or rounded: a number of many digits as a spreadsheet shows it
 * (`1.23457E+16`), a UUID without its end (`0b5c3d1e-77a0-4…`). Other searches have the same, and it differs from the
 * whole id in another log, so it is none. Letters and digits alone (`61096e3`) may be a whole id.
 */
const spoilt = [
  '\\d(?:[.,]\\d+)?e[+]\\d+',
  '\\d[.,]\\d+e\\d+',
  '.*(?:[.]{3}|…)',
  // A UUID that ends before its last group does.
  '[0-9a-f]{8}-(?:[0-9a-f]{0,4}|[0-9a-f]{4}-[0-9a-f]{0,4}|(?:[0-9a-f]{4}-){2}[0-9a-f]{0,4}|(?:[0-9a-f]{4}-){3}[0-9a-f]{0,11})',
].join('|');

/** SQL of a cleaned cell of the column of ids that is no UUID, as an id: null where nothing but a rest of one is left. */
export const ownIdSql = (cell: string): string =>
  `CASE WHEN NOT regexp_full_match(${cell}, ${literal(spoilt)}, 'i') THEN ${cell} END`;

/** SQL of such an id as it is compared: a number is the same with noughts before it and with a workbook's `.0`. */
export const comparedIdSql = (cell: string): string =>
  `regexp_replace(lower(${cell}), '^0*([0-9]+?)(?:[.]0+)?$', '\\1')`;

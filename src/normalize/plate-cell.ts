import { literal } from '../store/duckdb.ts';
import { blanks, blanksInScript } from './sql.ts';

/**
 * A cell of query parameters names its plate: `Plate: FAKE001`, `State = MN; LP = FAKE001`. The pattern's group
 * is what is named, a mask as well as a plate, and '' where nothing is. Read by the store (RE2) and by
 * JavaScript alike, without regard to case, `.` any character.
 */
const namedPlate = (blankClass: string): string => {
  const blank = `[${blankClass}]`;
  const number = `(?:${blank}*(?:number|num|nbr|no[.]?|text))?`;
  const plate = `(?:(?:licen[sc]e|lic[.]?|full|partial)${blank}*)?(?:plates?|lpn?|tag)${number}`;
  // The license of a driver is none of a car: without a plate in its name it must stand first.
  const name = `(?:(?:^|.*?[;,|&{${blankClass}])"?${plate}|(?:^|.*?[;,|&{])${blank}*(?:licen[sc]e|lic[.]?)${number})`;
  const sign = `"?${blank}*(?:#?${blank}*[:=]|#)${blank}*`;
  const nextName = `${blank}[a-z]+(?:${blank}(?:from|to|range|type|date|time|code))?${blank}*[:=].*`;
  return `^${blank}*${name}${sign}["']?([^;,|&:="]*?)["']?${blank}*(?:$|[;,|&}].*|${nextName})$`;
};

const inScript = new RegExp(namedPlate(blanksInScript), 'isu');

/** The plate of a plate cell as released: what it names as its plate, else all of it. */
export const plateOfCell = (cell: string): string =>
  /[:=#]/.test(cell) ? (inScript.exec(cell)?.[1] ?? cell) : cell;

/** What `plateOfCell` gives, as an SQL expression. Plates have no sign in them, and are done after one look. */
export const plateOfCellSql = (column: string): string => {
  const pattern = literal(namedPlate(blanks));
  return `CASE WHEN (contains(${column}, ':') OR contains(${column}, '=') OR contains(${column}, '#'))
      AND regexp_matches(${column}, ${pattern}, 'is')
    THEN regexp_extract(${column}, ${pattern}, 1, 'is') ELSE ${column} END`;
};

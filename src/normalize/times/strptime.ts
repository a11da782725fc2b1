import { literal } from '../../store/duckdb.ts';
import { listSql } from '../sql.ts';

/**
 * What stands behind a text and behind its spellings while it is read. Where a spelling goes on past the end of the
 * text, or the text is blank, the store reads on in memory that is not the text's, which ends the whole program where
 * none of it is left (duckdb/duckdb#25082 for the blanks; a segmentation fault). No spelling goes past the mark: no
 * part of one but its end has it. The space takes the blanks at a text's end, which the store passes over.
 */
const mark = ' |';

/**
 * A text as TIMESTAMP by the first of `spellings` (strptime) that it has; null where it has none. Every time that a
 * cell states is read by this one: `TRY_STRPTIME` by itself may read past the end of the cell.
 */
export const strptimeSql = (text: string, ...spellings: readonly string[]): string => {
  const marked = spellings.map((spelling) => spelling + mark);
  const [only] = marked;
  const read = marked.length === 1 && only !== undefined ? literal(only) : listSql(marked);
  return `TRY_STRPTIME((${text}) || '${mark}', ${read})`;
};

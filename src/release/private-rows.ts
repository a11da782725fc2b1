import { statedFields } from '../model/field.ts';
import { literal, type Store } from '../store/duckdb.ts';
import { parquet } from './parquet.ts';

/** Rows whose searches are looked up by one statement: so many are sorted within any bound of memory. */
const rowsAtOnce = 1_000_000;

/**
 * Which search each released row is of, in the order of the rows: the table `search_of_row`, narrow, to be read
 * side by side with `released`. A copy bears the id of the search that it was joined to.
 */
const searchOfRows = (rows: number): string => {
  const selected = (first: number): string => {
    const within = (rid: string): string => `${rid} >= ${first} AND ${rid} < ${first + rowsAtOnce}`;
    return `
    SELECT coalesce(led.leader, every_row.rid) AS leader, led.id AS led_id, led.id_text AS led_id_text,
      source.owner, source.log_kind, source.file, source.sheet,
      coalesce(every_row.row, every_row.rid + source.row_base) AS row_number
    FROM (SELECT rowid AS rid, source, row FROM released WHERE ${within('rowid')}) AS every_row
    JOIN source_word AS source ON source.number = every_row.source
    LEFT JOIN (SELECT * FROM copy_of_search WHERE ${within('rid')}) AS led ON led.rid = every_row.rid
    ORDER BY every_row.rid`;
  };
  const parts = Array.from({ length: Math.ceil(rows / rowsAtOnce) }, (_, part) =>
    selected(part * rowsAtOnce),
  );
  return `
    CREATE TABLE copy_of_search AS
      SELECT copy.rid, copy.leader, led.id, led.id_text
      FROM copy JOIN (SELECT rowid AS rid, id, id_text FROM released) AS led ON led.rid = copy.leader;
    CREATE TABLE search_of_row AS ${selected(-rowsAtOnce)};
    ${parts.map((part) => `INSERT INTO search_of_row ${part};`).join('\n')}`;
};

/** Stops the run before two tables are read side by side that do not belong together. */
const asManyRows = `
  SELECT CASE WHEN (SELECT count(*) FROM search_of_row) <> (SELECT count(*) FROM released)
    THEN error('not every released row has its search beside it') END;`;

/** SQL of private/rows.parquet. */
const rowsSql = (): string => `
  SELECT search_id_shown(CASE WHEN led_id IS NULL THEN id_text ELSE led_id_text END, coalesce(led_id, id), leader) AS search_id,
    owner, log_kind, file, sheet, page, row_number AS row,
    ${statedFields.map((field) => `s_${field} AS ${field}_state`).join(', ')}, reason
  FROM released POSITIONAL JOIN search_of_row
  WHERE in_period(searched_at)`;

/**
 * Writes private/rows.parquet to `file`; `rows` stand in `released`. Reads what reconciling leaves and nothing of verdicts, on a connection of its
 * own: it may be written while searches are judged.
 */
export const writeRowTable = async (store: Store, file: string, rows: number): Promise<void> =>
  store.runAside(`
    ${searchOfRows(rows)}
    ${asManyRows}
    COPY (${rowsSql()}) TO ${literal(file)} (${parquet})`);

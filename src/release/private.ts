import path from 'node:path';
import type { AnalyzeOptions } from '../model/options.ts';
import { statedFields } from '../model/field.ts';
import { literal, type Store } from '../store/duckdb.ts';
import { allOf } from '../store/all-of.ts';

const notice =
  'These files are for your own work. They hold each released row and the key to the coded accounts: do not attach or publish them.\n';

/**
 * SQL of private/searches.parquet, contract.md. Words that a finding holds as numbers are written as such: in the
 * file they are texts.
 */
const searchesSql = ({ includePlates }: AnalyzeOptions): string => `
  SELECT search_id_shown(id_text, id, search.leader) AS search_id, searched_at,
    CASE WHEN agency IS NOT NULL THEN finding.agency_name END AS agency, finding.agency_key, finding.agency_state,
    finding.agency_kind, owner_names(owner_set) AS owners,
    account_shown(finding.account_number, account) AS account,
    ${includePlates ? 'coalesce(plate_text, plate_shown(finding.plate_number, plate))' : 'plate_shown(finding.plate_number, plate)'} AS plate,
    reason, offense_type, case_number, on_behalf_of, networks, devices, frame_start, frame_end, filters, search_type,
    text_prompt, moderation, finding.purpose, finding.immigration_kind, finding.actor, finding.searcher,
    finding.component, finding.flagged, note_names(finding.notes) AS notes, rule_names(finding.rule_set) AS rules, released_rows - 1 AS copies,
    finding.cited_file AS reason_file, finding.cited_sheet AS reason_sheet, cited_page AS reason_page,
    finding.cited_row AS reason_row
  FROM search POSITIONAL JOIN finding`;

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

/** Small row groups, each of which is held in memory before it is written. */
const parquet = 'FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, ROW_GROUP_SIZE 40960';

export interface PrivateFiles {
  readonly folder: string;
  /** How many rows stand in `released`. */
  readonly rows: number;
  readonly options: AnalyzeOptions;
}

/**
 * Writes the user's own files: searches.parquet, rows.parquet, quarantine.csv, accounts.csv; gives the notice that
 * belongs to them. The two large tables are read by one thread each, and so written side by side, and beside whatever
 * else the store is asked meanwhile.
 */
export const writePrivate = async (
  store: Store,
  { folder, rows, options }: PrivateFiles,
): Promise<string> => {
  const to = (name: string) => literal(path.join(folder, name));
  await allOf([
    store.runAside(`COPY (${searchesSql(options)}) TO ${to('searches.parquet')} (${parquet})`),
    store.runAside(`
      ${searchOfRows(rows)}
      ${asManyRows}
      COPY (${rowsSql()}) TO ${to('rows.parquet')} (${parquet})`),
  ]);
  await store.runAside(`
    COPY (
      SELECT source.file, source.sheet, page, row, why, raw
      FROM quarantine JOIN source ON source.number = quarantine.source ORDER BY source.number, page, row
    ) TO ${to('quarantine.csv')} (HEADER);
    COPY (
      SELECT account.code, agency.name AS agency, account.name, searches, first AS first_search
      FROM account LEFT JOIN (SELECT DISTINCT key_number, name FROM agency) AS agency ON agency.key_number = account.agency_number
      ORDER BY account.number
    ) TO ${to('accounts.csv')} (HEADER);`);
  return notice;
};

import path from 'node:path';
import type { AnalyzeOptions } from '../model/options.ts';
import { statedFields } from '../model/field.ts';
import { literal, type Store } from '../store/duckdb.ts';

const notice =
  'These files are for your own work. They hold each released row and the key to the coded accounts: do not attach or publish them.\n';

/** SQL of the columns of private/searches.parquet, contract.md. */
const searchColumns = (options: AnalyzeOptions): string => `
  search_id, searched_at, CASE WHEN agency IS NOT NULL THEN agency_name END AS agency, agency_key, agency_state,
  agency_kind, owner_names AS owners, account_shown AS account,
  ${options.includePlates ? 'coalesce(plate_text, plate_shown)' : 'plate_shown'} AS plate,
  reason, offense_type, case_number, on_behalf_of, networks, devices, frame_start, frame_end, filters, search_type,
  text_prompt, moderation, purpose, immigration_kind, actor, searcher, component, flagged, note_names AS notes, rules,
  released_rows - 1 AS copies, cited_file AS reason_file, cited_sheet AS reason_sheet, cited_page AS reason_page,
  cited_row AS reason_row`;

/**
 * Which search each released row is of, in the order of the rows: the table `search_of_row`, narrow, to be read
 * side by side with `released`. A row outside the period has no place among the searches.
 */
const searchOfRows = `
  CREATE TABLE search_of_row AS
  SELECT every_row.rid, led.place, led.id AS search_id, led.id_text AS search_id_text,
    CAST(source.owner AS word) AS owner, CAST(source.log_kind AS word) AS log_kind,
    CAST(source.file AS word) AS file, CAST(source.sheet AS word) AS sheet,
    coalesce(every_row.row, every_row.rid + source.row_base) AS row_number
  FROM (SELECT rowid AS rid, source, row FROM released) AS every_row
  JOIN source ON source.number = every_row.source
  LEFT JOIN copy ON copy.rid = every_row.rid
  LEFT JOIN (SELECT rowid AS place, leader, id, id_text FROM search) AS led
    ON led.leader = coalesce(copy.leader, every_row.rid)
  ORDER BY every_row.rid;`;

/** Small row groups, each of which is held in memory before it is written. */
const parquet = 'FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, ROW_GROUP_SIZE 40960';

export interface PrivateFiles {
  readonly folder: string;
  readonly options: AnalyzeOptions;
}

/** Writes the user's own files: searches.parquet, rows.parquet, quarantine.csv, accounts.csv and the notice. */
export const writePrivate = async (store: Store, { folder, options }: PrivateFiles): Promise<string> => {
  const to = (name: string) => literal(path.join(folder, name));
  const states = statedFields.map((field) => `CAST(s_${field} AS VARCHAR) AS ${field}_state`);
  await store.runAside(`
    COPY (SELECT ${searchColumns(options)} FROM judged)
      TO ${to('searches.parquet')} (${parquet});
    ${searchOfRows}
    COPY (
      SELECT search_id_shown(search_id_text, search_id, place) AS search_id,
        CAST(owner AS VARCHAR) AS owner, CAST(log_kind AS VARCHAR) AS log_kind, CAST(file AS VARCHAR) AS file,
        CAST(sheet AS VARCHAR) AS sheet, page, row_number AS row, ${states.join(', ')}, reason
      FROM released POSITIONAL JOIN search_of_row
      WHERE place IS NOT NULL
    ) TO ${to('rows.parquet')} (${parquet});
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

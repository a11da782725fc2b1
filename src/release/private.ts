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

export interface PrivateFiles {
  readonly folder: string;
  readonly options: AnalyzeOptions;
}

/** Writes the user's own files: searches.parquet, rows.parquet, quarantine.csv, accounts.csv and the notice. */
export const writePrivate = async (store: Store, { folder, options }: PrivateFiles): Promise<string> => {
  const to = (name: string) => literal(path.join(folder, name));
  const states = statedFields.map((field) => `CAST(s_${field} AS VARCHAR) AS ${field}_state`);
  await store.run(`
    COPY (SELECT ${searchColumns(options)} FROM judged)
      TO ${to('searches.parquet')} (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
    COPY (
      SELECT search_of.search_id, source.owner, source.log_kind, source.file, source.sheet, page, row_number AS row,
        ${states.join(', ')}, reason
      FROM loaded_row
      JOIN source ON source.number = loaded_row.source
      JOIN (SELECT leader, search_id FROM judged) AS search_of ON search_of.leader = loaded_row.leader
      ORDER BY rid
    ) TO ${to('rows.parquet')} (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1);
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

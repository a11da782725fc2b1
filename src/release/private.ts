import path from 'node:path';
import type { AnalyzeOptions } from '../model/options.ts';
import { statedFields } from '../model/field.ts';
import { literal, type Store } from '../store/duckdb.ts';

const notice =
  'These files are for your own work. They hold each released row and the key to the coded accounts: do not attach or publish them.\n';

/** SQL of the columns of private/searches.parquet, contract.md. */
const searchColumns = (options: AnalyzeOptions): string => `
  search_id, searched_at, CASE WHEN agency IS NOT NULL THEN agency_name END AS agency, agency_key, agency_state,
  agency_kind,
  (SELECT list_sort(list(DISTINCT owner)) FROM owner_log WHERE list_contains(owner_logs, owner_log.number)) AS owners,
  account.shown AS account,
  ${options.includePlates ? 'coalesce(plate_number.plate_text, plate_number.shown)' : 'plate_number.shown'} AS plate,
  judged.reason, judged.offense_type, judged.case_number, judged.on_behalf_of, judged.networks, judged.devices,
  judged.frame_start, judged.frame_end, judged.filters, judged.search_type, judged.text_prompt, judged.moderation,
  purpose, immigration_kind, actor, searcher, component, flagged, NOTES AS notes, rules,
  released_rows - 1 AS copies,
  source.file AS reason_file, source.sheet AS reason_sheet, cited.page AS reason_page,
  coalesce(cited.row, cited.rowid + source.row_base) AS reason_row`;

export interface PrivateFiles {
  readonly folder: string;
  readonly options: AnalyzeOptions;
  /** Names of the notes, in the order of their bits. */
  readonly notes: readonly string[];
}

/** Writes the user's own files: searches.parquet, rows.parquet, quarantine.csv, accounts.csv and the notice. */
export const writePrivate = async (
  store: Store,
  { folder, options, notes }: PrivateFiles,
): Promise<string> => {
  const to = (name: string) => literal(path.join(folder, name));
  const noteNames = `list_filter([${notes.map((note, at) => `CASE WHEN judged.notes & ${1 << at} > 0 THEN '${note}' END`).join(', ')}], lambda note: note IS NOT NULL)`;
  const states = statedFields.map((field) => `CAST(s_${field} AS VARCHAR) AS ${field}_state`);
  await store.run(`
    COPY (
      SELECT ${searchColumns(options).replace('NOTES', noteNames)}
      FROM judged
      LEFT JOIN account ON account.name = judged.account AND account.agency_number IS NOT DISTINCT FROM judged.agency_number
      LEFT JOIN plate_number ON plate_number.plate = judged.plate
      JOIN (SELECT rowid, row, page, source FROM released) AS cited ON cited.rowid = judged.cited
      JOIN source ON source.number = cited.source
      ORDER BY judged.leader
    ) TO ${to('searches.parquet')} (FORMAT parquet, COMPRESSION zstd);
    COPY (
      SELECT search_of.search_id, source.owner, source.log_kind, source.file, source.sheet, page, row_number AS row,
        ${states.join(', ')}, reason
      FROM loaded_row
      JOIN source ON source.number = loaded_row.source
      JOIN (SELECT leader, search_id FROM judged) AS search_of ON search_of.leader = loaded_row.leader
      ORDER BY rid
    ) TO ${to('rows.parquet')} (FORMAT parquet, COMPRESSION zstd);
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

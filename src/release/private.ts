import path from 'node:path';
import type { AnalyzeOptions } from '../model/options.ts';
import { literal, type Store } from '../store/duckdb.ts';
import { parquet } from './parquet.ts';

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

/**
 * Writes the user's own files but rows.parquet into `folder`: searches.parquet, quarantine.csv, accounts.csv; gives
 * the notice that belongs to all of them. On a connection of its own, beside whatever else the store is asked
 * meanwhile.
 */
export const writePrivate = async (
  store: Store,
  folder: string,
  options: AnalyzeOptions,
): Promise<string> => {
  const to = (name: string) => literal(path.join(folder, name));
  await store.runAside(`
    COPY (${searchesSql(options)}) TO ${to('searches.parquet')} (${parquet});
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

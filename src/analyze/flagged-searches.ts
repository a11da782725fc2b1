import { flaggedSearchSchema, type FlaggedSearch } from '../model/flagged-search.ts';
import type { AnalyzeOptions } from '../model/options.ts';
import type { ManifestInput } from '../model/manifest.ts';
import type { Match } from '../model/verdict.ts';
import type { Store } from '../store/duckdb.ts';
import type { AgreementOn } from '../model/agreement.ts';
import { daySql, isoSql } from './times.ts';

type Row = Omit<
  FlaggedSearch,
  'matches' | 'flagged_by' | 'agreement_287g' | 'request_no' | 'url' | 'produced_on'
> & {
  matches: string | null;
  account_name: string | null;
  agency_key: string | null;
  /** Of the search, in the zone in which the report counts. */
  day: string | null;
  purpose_by_rules: string;
  reviewed: boolean;
};

/** The flagged and possible searches with their citations, by time, then search id; the first `most`, or all. */
export async function* flaggedSearches(
  store: Store,
  options: AnalyzeOptions,
  inputs: readonly ManifestInput[],
  { on, zone }: { readonly on: AgreementOn; readonly zone: string },
  most: number | null = null,
): AsyncGenerator<FlaggedSearch[]> {
  const plate = options.includePlates ? 'coalesce(plate_text, plate_shown)' : 'plate_shown';
  const rows = store.eachRows<Row>(`
    SELECT
      search_id, ${isoSql('searched_at')} AS searched_at, ${daySql('searched_at', zone)} AS day,
      CASE WHEN agency IS NOT NULL THEN agency_name END AS agency, agency_key, agency_state, agency_kind,
      owner_names AS owners, account_shown AS account, account AS account_name, ${plate} AS plate,
      reason, offense_type, case_number, on_behalf_of, networks, devices,
      ${isoSql('frame_start')} AS frame_start, ${isoSql('frame_end')} AS frame_end,
      search_type, text_prompt, moderation,
      purpose, immigration_kind, actor, searcher, component, flagged, purpose_by_rules, reviewed, route,
      note_names AS notes, rules, matches,
      cited_file AS file, cited_sheet AS sheet, cited_page AS page, cited_row AS row,
      released_rows - 1 AS other_copies
    FROM marked WHERE flagged OR is_possible
    ORDER BY rowid ${most === null ? '' : `LIMIT ${most}`}`);
  const inputOf = new Map(inputs.map((input) => [input.name, input]));
  for await (const some of rows) {
    yield some.map((row) => flaggedSearch(row, inputOf.get(row.file), on));
  }
}

const flaggedSearch = (
  row: Row,
  input: ManifestInput | undefined,
  agreementOn: AgreementOn,
): FlaggedSearch => {
  const { account_name: name, agency_key: key, day, purpose_by_rules: byRules, reviewed, ...search } = row;
  return flaggedSearchSchema.parse({
    ...search,
    flagged_by: [
      ...(row.searcher === 'ice' || row.searcher === 'cbp' ? ['searcher'] : []),
      ...(row.purpose === 'immigration' && byRules === 'immigration' ? ['purpose'] : []),
      ...(row.purpose === 'immigration' && reviewed ? ['review'] : []),
    ],
    matches: shownMatches(row.matches, name, row.account),
    agreement_287g: agreementOn(key, row.agency_state, day),
    request_no: input?.request_no ?? null,
    url: input?.url ?? null,
    produced_on: input?.produced_on ?? null,
  });
};

/** Words matched in an account's name would give the name away where accounts are coded: the code stands for them. */
const shownMatches = (matches: string | null, name: string | null, shown: string | null): Match[] => {
  const all = matches === null ? [] : (JSON.parse(matches) as Match[]);
  return all.map((match) =>
    match.field === 'user' && shown !== name
      ? { ...match, text: shown ?? '', start: 0, end: shown?.length ?? 0 }
      : match,
  );
};

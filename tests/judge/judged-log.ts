import type { Store } from '../../src/store/duckdb.ts';

/** An invented search as the judge leaves it; what is not said is an everyday search by a police department. */
export interface JudgedSearch {
  readonly agency?: string | null;
  readonly account?: string | null;
  readonly reason?: string | null;
  readonly case_number?: string | null;
  readonly reason_state?: 'readable' | 'vague' | 'empty' | 'masked' | 'not_exported';
  readonly searcher?: 'ice' | 'cbp' | 'local';
  readonly purpose_by_rules?: 'immigration' | 'possible' | 'none';
  readonly rule?: string;
  /** The words in it that a rule read, without effect on the purpose or with it. */
  readonly signalled?: boolean;
  readonly lookAlike?: string;
}

const text = (value: string | null | undefined): string =>
  value === null || value === undefined ? 'CAST(NULL AS VARCHAR)' : `'${value.replaceAll("'", "''")}'`;

const columns =
  'leader, agency, agency_name, account, reason, case_number, reason_state, searcher, purpose_by_rules, rules, combination';

const row = (search: JudgedSearch, at: number): string => {
  const { agency = 'Oak Hollow IL PD', account, reason = 'stolen vehicle' } = search;
  const rules = search.rule === undefined ? 'CAST([] AS VARCHAR[])' : `['${search.rule}']`;
  const purpose = search.purpose_by_rules ?? 'none';
  const signalled = (search.signalled ?? false) || purpose !== 'none';
  return `(${[
    String(at),
    text(agency),
    text(agency),
    text(account),
    text(reason),
    text(search.case_number),
    text(search.reason_state ?? 'readable'),
    text(search.searcher ?? 'local'),
    text(purpose),
    rules,
    signalled ? String(at) : 'CAST(NULL AS BIGINT)',
  ].join(', ')})`;
};

/** Puts searches where a draw looks for them. Accounts are shown as `Account`, their names begin with `user`. */
export const judgedLog = async (store: Store, searches: readonly JudgedSearch[]): Promise<void> => {
  const looks = searches.flatMap(({ reason, lookAlike }) =>
    lookAlike === undefined ? [] : [`('reason', ${text(reason)}, ${text(lookAlike)})`],
  );
  await store.run(`
    CREATE OR REPLACE TABLE judged AS
      SELECT *, 'police' AS agency_kind, CAST(1 AS BIGINT) AS agency_number, 0 AS notes,
        CAST(NULL AS VARCHAR) AS component, CAST(NULL AS VARCHAR) AS offense_type,
        CAST(NULL AS VARCHAR) AS on_behalf_of, CAST(NULL AS VARCHAR) AS text_prompt
      FROM (VALUES ${searches.map(row).join(', ')}) AS t(${columns});
    CREATE OR REPLACE TABLE combination AS
      SELECT combination AS number, agency, reason, offense_type, on_behalf_of, text_prompt,
        CAST(NULL AS VARCHAR) AS account, CAST(NULL AS VARCHAR) AS case_number
      FROM judged WHERE combination IS NOT NULL;
    CREATE OR REPLACE TABLE account AS
      SELECT DISTINCT account AS name, CAST(1 AS BIGINT) AS agency_number, 'Account ' || right(account, 2) AS shown
      FROM judged WHERE account IS NOT NULL;
    CREATE OR REPLACE TABLE look_alike (field VARCHAR, value VARCHAR, label VARCHAR);
    ${looks.length === 0 ? '' : `INSERT INTO look_alike VALUES ${looks.join(', ')};`}`);
};

/** So many searches alike. */
export const times = (count: number, search: JudgedSearch): JudgedSearch[] =>
  Array.from({ length: count }, () => search);

import type { Issue } from '../model/issue-facts.ts';
import type { FileIntake } from '../model/intake.ts';
import type { Store } from '../store/duckdb.ts';

/** So few rows may be so by chance. */
const fewest = 8;

interface Filled {
  readonly source: number;
  readonly rows: number;
  readonly filled: number;
}

/**
 * What a log groups its rows by, with the column of `released` and its word in a warning. Not the reason: where it need
 * not be given few rows have one, and each another case's.
 */
const groupings = [
  { column: 'account', state: 's_user', what: 'account' },
  { column: 'agency', state: 's_agency', what: 'agency' },
] as const;

/**
 * Warnings of rows that may say more, or less, than was read of them, by log: a name that stands once above the rows
 * that it holds for, and one search in several rows.
 */
export const rowsInDoubt = async (
  store: Store,
  files: readonly FileIntake[],
): Promise<ReadonlyMap<number, readonly Issue[]>> => {
  const found = new Map<number, Issue[]>();
  const add = (source: number, issue: Issue): void => {
    found.set(source, [...(found.get(source) ?? []), issue]);
  };
  for (const { column, state, what } of groupings)
    for (const { source, rows, filled } of await filledOnce(store, column, state))
      add(source, { kind: 'named_once', what, filled, rows });
  const unread = unreadLabels(files);
  for (const { source, rows } of await rowsAlike(store, [...unread.keys()]))
    add(source, { kind: 'rows_alike', rows, labels: unread.get(source) ?? [] });
  return found;
};

/**
 * Logs in which a column is filled in the first row and in less than half of all, each time with something else, and
 * blank in all others: so look rows grouped by what stands above them.
 */
const filledOnce = (store: Store, column: string, state: string): Promise<Filled[]> =>
  store.rows<Filled>(`
    WITH sparse AS (
      SELECT source, count(*) AS rows, count(*) FILTER (${state} = 'value') AS filled, min(rowid) AS first
      FROM released GROUP BY source
      HAVING count(*) FILTER (${state} = 'empty') + count(*) FILTER (${state} = 'value') = count(*)
        AND count(*) >= ${fewest} AND filled >= 2 AND filled * 2 <= count(*)
    )
    SELECT source, sparse.rows, sparse.filled FROM sparse JOIN (SELECT rowid AS rid, * FROM released) USING (source)
    GROUP BY ALL
    HAVING count(DISTINCT lower(${column})) FILTER (${state} = 'value') = sparse.filled
      AND bool_or(${state} = 'value' AND rid = sparse.first)`);

/** The labels that were not read, of the logs that have some: only there may rows differ in what was not read. */
const unreadLabels = (files: readonly FileIntake[]): ReadonlyMap<number, readonly string[]> =>
  new Map(
    files
      .flatMap(({ tables }) => tables)
      .flatMap(({ log }) => {
        const labels = (log?.source.recognition.columns ?? []).flatMap(({ use, label }) =>
          use === 'unknown' && label.trim() !== '' ? [label.trim()] : [],
        );
        return log === null || labels.length === 0 ? [] : [[log.source.number, labels] as const];
      }),
  );

/** Rows without an id that differ from another one of their log in nothing that was read. */
const rowsAlike = async (
  store: Store,
  sources: readonly number[],
): Promise<readonly { readonly source: number; readonly rows: number }[]> =>
  sources.length === 0
    ? []
    : store.rows<{ source: number; rows: number }>(`
      SELECT source, count(DISTINCT cells_hash) - count(DISTINCT hash(searched_at, agency, account, plate, reason, case_number)) AS rows
      FROM released
      WHERE source IN (${sources.join(', ')}) AND id IS NULL AND id_text IS NULL AND to_second AND searched_at IS NOT NULL
        AND (account IS NOT NULL OR agency IS NOT NULL) AND (plate IS NOT NULL OR s_reason = 'value')
      GROUP BY source
      HAVING rows >= 3 AND rows * 50 >= count(*)`);

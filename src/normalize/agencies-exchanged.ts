import type { FileIntake } from '../model/intake.ts';
import type { Store } from '../store/duckdb.ts';
import { isPersonSql, namesBodySql } from './person-cell.ts';

/** So many rows, of so many names, have to show by both of their cells that these were exchanged. */
const fewestRows = 3;
const fewestNames = 2;
/** The same where the names look like those of persons, but none of them is an account elsewhere. */
const fewestRowsOfPersons = 10;
const fewestPersons = 5;
/** The part of the rows under a name of which an agency must stand as the account; an agency's own users are others. */
const leastByBodies = 0.8;

/**
 * Leaves out the agencies that are accounts: where exports were put together without the second header, and its accounts
 * stand where the first has the agencies, officers would be printed as agencies. Only where the account of such rows is
 * an agency of other rows and says so by a word (police, sheriff), the name under the agency says no such word, and
 * several of the names are accounts of other rows or look like persons. Their agency counts as not stated: who searched
 * is not guessed, and the log says so aloud.
 */
export const leaveOutExchanged = async (store: Store, intakes: readonly FileIntake[]): Promise<void> => {
  // Few logs have an account that is called as an agency is: of the others nothing more is asked.
  await store.run(`
    CREATE OR REPLACE TEMP TABLE agency_as_account AS
    SELECT source, name FROM (SELECT source, account AS name FROM released WHERE account IS NOT NULL GROUP BY ALL)
    WHERE ${namesBodySql('name')}`);
  if ((await store.value<number>('SELECT count(*) FROM agency_as_account')) > 0)
    await leaveOut(store, intakes);
  await store.run('DROP TABLE agency_as_account');
};

const leaveOut = async (store: Store, intakes: readonly FileIntake[]): Promise<void> => {
  await store.run(`
    CREATE OR REPLACE TEMP TABLE account_as_agency AS
    WITH pairs AS (
      SELECT source, agency, account, count(*) AS n FROM released
      WHERE source IN (SELECT source FROM agency_as_account) AND agency IS NOT NULL AND account IS NOT NULL
      GROUP BY ALL
    ), marked AS (
      SELECT *, (source, account) IN (SELECT (source, name) FROM agency_as_account) AS by_body FROM pairs
    ), agencies AS (SELECT DISTINCT source, agency AS name FROM marked WHERE NOT by_body AND ${namesBodySql('agency')}),
    accounts AS (SELECT DISTINCT source, account AS name FROM marked WHERE NOT by_body),
    names AS (
      SELECT source, agency AS name,
        coalesce(sum(n) FILTER (by_body AND (source, account) IN (SELECT (source, name) FROM agencies)), 0) AS rows,
        sum(n) AS all_rows
      FROM marked WHERE NOT ${namesBodySql('agency')} GROUP BY ALL
    ), judged AS (
      SELECT *, (source, name) IN (SELECT (source, name) FROM accounts) AS is_account, ${isPersonSql('name')} AS is_person
      FROM names WHERE rows >= all_rows * ${leastByBodies}
    ), shown AS (
      SELECT source FROM judged GROUP BY source
      HAVING (sum(rows) FILTER (is_account) >= ${fewestRows} AND count(*) FILTER (is_account) >= ${fewestNames})
        OR (sum(rows) FILTER (is_person) >= ${fewestRowsOfPersons} AND count(*) FILTER (is_person) >= ${fewestPersons})
    )
    SELECT source, name FROM judged SEMI JOIN shown USING (source) WHERE is_account OR is_person`);
  const found = await store.rows<{ source: number; rows: number; row: number | null; place: number }>(`
    SELECT released.source, count(*) AS rows, CAST(min(released.row) AS BIGINT) AS row, min(released.rowid) AS place
    FROM released JOIN account_as_agency ON account_as_agency.source = released.source AND name = agency
    GROUP BY released.source`);
  if (found.length > 0)
    await store.run(`
      UPDATE released SET agency = NULL
      WHERE (source, agency) IN (SELECT (source, name) FROM account_as_agency)`);
  await store.run('DROP TABLE account_as_agency');
  for (const intake of intakes.flatMap(({ tables }) => tables)) {
    const one = found.find(({ source }) => source === intake.log?.source.number);
    if (one === undefined) continue;
    const first = one.row ?? one.place + (intake.log?.loaded.rowBase ?? 0);
    intake.issues.push({ kind: 'agencies_exchanged', rows: one.rows, first });
  }
};

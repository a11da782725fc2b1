import { literal, type Store } from '../store/duckdb.ts';
import { sqlFile } from '../store/sql-file.ts';

/** The days asked for as instants in UTC, ISO 8601: from `first`, before `past`; null is unbounded. */
export interface Period {
  readonly first: string | null;
  readonly past: string | null;
}

/** How accounts and plates are shown. */
export interface Codes {
  readonly nameAccounts: boolean;
  /** True where the plate tokens were made with the user's own key. */
  readonly platesKeyed: boolean;
}

const instant = (text: string | null): string =>
  text === null ? 'CAST(NULL AS TIMESTAMP)' : `CAST(${literal(text)} AS TIMESTAMP)`;

/**
 * Makes one search out of its copies: the tables `member`, `search`, `account` and `plate_number` and the
 * view `loaded_row`, from `released`, `agency` and `settled_source`. What was merged and why: identity.sql,
 * merge.sql.
 */
export const reconcile = async (store: Store, period: Period, codes: Codes): Promise<void> => {
  await store.run(
    `CREATE TABLE period AS SELECT ${instant(period.first)} AS first, ${instant(period.past)} AS past`,
  );
  for (const name of ['prepare.sql', 'identity.sql', 'rows.sql', 'merge.sql']) {
    await store.run(await sqlFile(import.meta.url, `./${name}`));
  }
  const values = { name_accounts: String(codes.nameAccounts), plates_keyed: String(codes.platesKeyed) };
  await store.run(await sqlFile(import.meta.url, './codes.sql', values));
};

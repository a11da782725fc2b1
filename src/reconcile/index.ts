import { literal, type Store } from '../store/duckdb.ts';
import { normalText } from '../store/normal-text.ts';
import { sqlFile } from '../store/sql-file.ts';
import { evennessOf, evennessSql, mergeOf } from './merged-fields.ts';

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

/** SQL condition for rows of the period; a row whose time cannot be read is in every period. */
const insideSql = ({ first, past }: Period): string => {
  const bounds = [
    ...(first === null ? [] : [`searched_at >= CAST(${literal(first)} AS TIMESTAMP)`]),
    ...(past === null ? [] : [`searched_at < CAST(${literal(past)} AS TIMESTAMP)`]),
  ];
  return bounds.length === 0 ? 'true' : `(searched_at IS NULL OR (${bounds.join(' AND ')}))`;
};

/**
 * Makes one search out of its copies: the tables `copy`, `search`, `account` and `plate_number` and the views
 * `kept` and `loaded_row`, from `released`, `agency` and `settled_source`. What is merged and why:
 * ids.sql, told-apart.sql, pairs.sql, identity.sql, merge.sql, search.sql.
 */
export const reconcile = async (store: Store, period: Period, codes: Codes): Promise<void> => {
  await store.run(normalText);
  await store.run(await sqlFile(import.meta.url, './prepare.sql', { inside: insideSql(period) }));
  await leadByIds(store);
  await store.run(await sqlFile(import.meta.url, './keys.sql'));
  await store.run(await sqlFile(import.meta.url, './told-apart.sql'));
  await store.run(await sqlFile(import.meta.url, './matches.sql'));
  await store.run(await sqlFile(import.meta.url, './pairs.sql'));
  await store.run(await sqlFile(import.meta.url, './identity.sql'));
  await store.run(await sqlFile(import.meta.url, './rows.sql'));
  await makeSearches(store);
  await store.run(
    await sqlFile(import.meta.url, './codes.sql', {
      name_accounts: String(codes.nameAccounts),
      plates_keyed: String(codes.platesKeyed),
      own_id: await ownId(store),
    }),
  );
};

/** Makes `id_leader`, without the ids that turn out to be none of a search, which are taken away from their rows. */
const leadByIds = async (store: Store): Promise<void> => {
  const leaders = await sqlFile(import.meta.url, './ids.sql');
  await store.run(`CREATE TABLE shared_id (source INTEGER, rows BIGINT); ${leaders}`);
  const suspects = await store.value<number>(
    'SELECT count(*) FROM id_leader WHERE last - first >= INTERVAL 1 MINUTE',
  );
  if (suspects === 0) return;
  await store.run(await sqlFile(import.meta.url, './shared-ids.sql'));
  if ((await store.value<number>('SELECT count(*) FROM shared_id')) > 0) await store.run(leaders);
};

/** SQL of the id that a search bears itself; null where another search bears the same. */
const ownId = async (store: Store): Promise<string> => {
  await store.run(`
    CREATE TABLE repeated_id AS
    SELECT id_text FROM search WHERE id_text IS NOT NULL GROUP BY id_text HAVING count(*) > 1`);
  const repeated = await store.value<number>('SELECT count(*) FROM repeated_id');
  const own = 'coalesce(id_text, CAST(id AS VARCHAR))';
  return repeated === 0
    ? own
    : `CASE WHEN id_text IN (SELECT repeated_id.id_text FROM repeated_id) THEN NULL ELSE ${own} END`;
};

/** Rows whose searches are made by one statement: so many are sorted within any bound of memory. */
const rowsAtOnce = 1_000_000;

/** Merges the copies of each search into the table `search`, some of the rows at a time. */
const makeSearches = async (store: Store): Promise<void> => {
  const lastSource = await store.value<number>('SELECT coalesce(max(number), 0) FROM source');
  const { merge, search, tables } = mergeOf(await evenness(store));
  await store.run(await sqlFile(import.meta.url, './merge.sql', merge(lastSource)));
  const selected = (first: number, past: number): Promise<string> =>
    sqlFile(import.meta.url, './search.sql', search(first, past));
  await store.run(`CREATE TABLE search AS ${await selected(0, 0)}`);
  const rows = await store.value<number>('SELECT count(*) FROM released');
  for (let first = 0; first < rows; first += rowsAtOnce) {
    await store.run(`INSERT INTO search ${await selected(first, first + rowsAtOnce)}`);
  }
  await store.run(tables.map((name) => `DROP TABLE ${name};`).join('\n'));
};

/** How the cells of each column are in the rows of the period. */
const evenness = async (store: Store): Promise<ReturnType<typeof evennessOf>> => {
  const [found] = await store.rows<Record<string, unknown>>(`SELECT ${evennessSql()} FROM kept`);
  return evennessOf(found ?? {});
};

/** The SQL files of this stage, in the order in which they run. */
export const sqlFiles = (): URL[] =>
  [
    'prepare.sql',
    'ids.sql',
    'shared-ids.sql',
    'keys.sql',
    'told-apart.sql',
    'matches.sql',
    'pairs.sql',
    'identity.sql',
    'rows.sql',
    'merge.sql',
    'search.sql',
    'codes.sql',
  ].map((name) => new URL(name, import.meta.url));

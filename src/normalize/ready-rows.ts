import type { Store } from '../store/duckdb.ts';
import type { LoadOptions } from './load-options.ts';
import type { LogTable } from './scan-groups.ts';
import { scanSelect } from './scan-select.ts';

/** Rows as `released` has them, from where they are put into it. */
export interface ReadyRows {
  /** SQL that gives them, once. */
  readonly sql: string;
  /** Takes away what holds them until they are put there. */
  readonly drop: () => Promise<void>;
}

/** Logs whose load has begun. */
export interface BegunLoad<Log extends LogTable = LogTable> {
  readonly logs: readonly Log[];
  /** Null where they cannot be read by the store's own scan; rejects where a row is odd. */
  readonly rows: Promise<ReadyRows> | null;
  /** Whether the rows are on their way already, so that other work may be done meanwhile. */
  readonly isAside: boolean;
}

/**
 * Begins to load logs of one layout. The rows of short ones are read at once and aside, into a table of their own: they
 * keep one processor busy, most of it with the plan, and the next logs' another. They go into `released` in their turn.
 */
export const beginLoad = async <Log extends LogTable>(
  store: Store,
  logs: readonly Log[],
  options: LoadOptions,
): Promise<BegunLoad<Log>> => {
  const select = await scanSelect(logs, options);
  if (select === null) return { logs, rows: null, isAside: false };
  const { sql, isShort } = select;
  const rows = isShort
    ? rowsAside(store, `rows_of_${logs[0]?.source.number ?? 0}`, sql)
    : Promise.resolve({ sql, drop: () => Promise.resolve() });
  // What is odd is told when it is the logs' turn.
  rows.catch(() => undefined);
  return { logs, rows, isAside: isShort };
};

const rowsAside = async (store: Store, table: string, sql: string): Promise<ReadyRows> => {
  await store.runAside(`CREATE TABLE ${table} AS ${sql}`);
  return { sql: `(FROM ${table})`, drop: () => store.run(`DROP TABLE ${table}`) };
};

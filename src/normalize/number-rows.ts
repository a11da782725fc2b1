import type { Store } from '../store/duckdb.ts';

/** The rows of a log in the store, and the headers that stood between them. */
export interface Pages {
  /** Place in the store of the log's first row. */
  readonly firstRow: number;
  readonly rows: number;
  /** What makes a record number of a place in the store, where no header stands before. */
  readonly shift: number;
  /** SQL of all records of the log: `place`, from 1, and `is_header`. */
  readonly headers: string;
}

/**
 * Writes into the rows of a log their record numbers, and gives the number of headers. To number all records while
 * they are loaded would keep the load to one thread.
 */
export const numberRows = async (
  store: Store,
  { firstRow, rows, shift, headers }: Pages,
): Promise<number> => {
  await store.run(`
    CREATE OR REPLACE TEMP TABLE header_place AS
      SELECT place - row_number() OVER (ORDER BY place) AS rows_before, row_number() OVER (ORDER BY place) AS headers
      FROM (${headers}) WHERE is_header;
    CREATE OR REPLACE TEMP TABLE page AS
      SELECT rows_before + ${firstRow} AS first, lead(first, 1, ${firstRow + rows}) OVER (ORDER BY first) AS past, headers
      FROM (
        SELECT rows_before, max(headers) AS headers
        FROM (SELECT rows_before, headers FROM header_place UNION ALL SELECT 0, 0)
        GROUP BY rows_before
      );
    UPDATE released SET row = released.rowid + ${shift} + page.headers FROM page
    WHERE released.rowid >= page.first AND released.rowid < page.past;`);
  return store.value<number>('SELECT count(*) FROM header_place');
};

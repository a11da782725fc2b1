import type { Store } from '../store/duckdb.ts';

/** The rows of a log in the store. */
export interface Pages {
  /** Place in the store of the log's first row. */
  readonly firstRow: number;
  readonly rows: number;
  /** What makes a record number of a place in the store, where no header stands before. */
  readonly shift: number;
}

/**
 * Finds the headers that stand between the rows of a log, and gives their number.
 * @param records SQL of all records of the log: `place`, from 1, and `is_header`
 */
export const findHeaders = async (store: Store, records: string): Promise<number> => {
  await store.run(`
    CREATE OR REPLACE TEMP TABLE header_place AS
      SELECT place - row_number() OVER (ORDER BY place) AS rows_before, row_number() OVER (ORDER BY place) AS headers
      FROM (${records}) WHERE is_header`);
  return store.value<number>('SELECT count(*) FROM header_place');
};

/**
 * Writes into the rows of a log their record numbers, by the headers that were found last. To number all records
 * while they are loaded would keep the load to one thread.
 */
export const numberRows = (store: Store, { firstRow, rows, shift }: Pages): Promise<void> =>
  store.run(`
    CREATE OR REPLACE TEMP TABLE page AS
      SELECT rows_before + ${firstRow} AS first, lead(first, 1, ${firstRow + rows}) OVER (ORDER BY first) AS past, headers
      FROM (
        SELECT rows_before, max(headers) AS headers
        FROM (SELECT rows_before, headers FROM header_place UNION ALL SELECT 0, 0)
        GROUP BY rows_before
      );
    UPDATE released SET row = released.rowid + ${shift} + page.headers FROM page
    WHERE released.rowid >= page.first AND released.rowid < page.past;`);

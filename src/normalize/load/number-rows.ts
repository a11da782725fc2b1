import type { Store } from '../../store/duckdb.ts';

/** The rows of a log in the store. */
export interface Pages {
  /** Place in the store of the log's first row. */
  readonly firstRow: number;
  readonly rows: number;
  /** What makes a record number of a place in the store, where no header stands before. */
  readonly shift: number;
  /** How many rows stand before each header that is repeated between them, in their order. */
  readonly rowsBefore: readonly number[];
}

/**
 * Writes into the rows of a log their record numbers, by the headers that stand between them. To number all records
 * while they are loaded would keep the load to one thread.
 */
export const numberRows = (store: Store, { firstRow, rows, shift, rowsBefore }: Pages): Promise<void> =>
  store.run(`
    CREATE OR REPLACE TEMP TABLE page AS
      SELECT rows_before + ${firstRow} AS first, lead(first, 1, ${firstRow + rows}) OVER (ORDER BY first) AS past, headers
      FROM (
        SELECT rows_before, max(headers) AS headers
        FROM (
          SELECT unnest(rows_before) AS rows_before, generate_subscripts(rows_before, 1) AS headers
          FROM (SELECT [${rowsBefore.join(', ')}]::BIGINT[] AS rows_before)
          UNION ALL SELECT 0, 0
        )
        GROUP BY rows_before
      );
    UPDATE released SET row = released.rowid + ${shift} + page.headers FROM page
    WHERE released.rowid >= page.first AND released.rowid < page.past;`);

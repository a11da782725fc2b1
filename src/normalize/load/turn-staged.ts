import type { LogSource, TurnedRows } from '../../model/log-source.ts';
import type { Store } from '../../store/duckdb.ts';
import { turnedIn, turnOf } from './turned-columns.ts';

/**
 * Gives staged rows that stand in the vendor's other order of columns their reasons, case numbers and filters, and says
 * which. A header between rows says their order itself: where one follows the first of these rows, none is touched.
 * @param lastHeader After how many searches the last header between the rows stood; -1 for none.
 */
export const turnStaged = async (
  store: Store,
  { recognition }: Pick<LogSource, 'recognition'>,
  lastHeader: number,
): Promise<readonly TurnedRows[]> => {
  const turn = turnOf(recognition);
  if (turn === null) return [];
  // Rows that were read in an order of their own are in it already.
  const asHeaded = '(SELECT rowid, reason, case_number, filters FROM staging WHERE mended IS NULL)';
  const stretches = await turnedIn(store, asHeaded, turn);
  if (stretches.some(([first]) => lastHeader >= first)) return [];
  const turned: TurnedRows[] = [];
  for (const [first, last] of stretches) {
    const here = `mended IS NULL AND rowid BETWEEN ${first} AND ${last}`;
    await store.run(`
      UPDATE staging SET reason = ${turn.reason}, case_number = ${turn.case_number}, filters = ${turn.filters}
      WHERE ${here}`);
    turned.push(
      ...(
        await store.rows<Omit<TurnedRows, 'turn'>>(`
        SELECT count(*) AS rows, CAST(arg_min(row, rowid) AS BIGINT) AS first, CAST(arg_max(row, rowid) AS BIGINT) AS last,
          CAST(arg_min(page, rowid) AS INTEGER) AS "firstPage", CAST(arg_max(page, rowid) AS INTEGER) AS "lastPage"
        FROM staging WHERE ${here}`)
      ).map((rows) => ({ ...rows, turn })),
    );
  }
  return turned;
};

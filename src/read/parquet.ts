import type { RawRecord, RawTable } from '../model/raw-table.ts';
import { identifier, literal, type Store } from '../store/duckdb.ts';
import { headOf, widest } from './head.ts';
import { Refusal, refusals } from './refusal.ts';

/**
 * Makes a table of a Parquet file, which the store reads by itself: all cells as text, lists as JSON.
 * @throws Refusal where the file is damaged or has no columns.
 */
export const parquetTable = async (file: string, path: string, store: Store): Promise<RawTable> => {
  const source = `read_parquet(${literal(path)})`;
  const columns = await columnsOf(store, source);
  const names = columns.map(({ column_name }) => column_name);
  const cells = columns.map(
    ({ column_name, column_type }, at) => `${asText(column_name, column_type)} AS c${at}`,
  );
  const relation = (afterRow: number): string =>
    `(SELECT ${cells.join(', ')} FROM ${source}${afterRow > 0 ? ` OFFSET ${afterRow}` : ''})`;
  const records = (): AsyncGenerator<RawRecord[]> => storedRecords(store, relation(0));
  const head = [{ row: 0, page: null, cells: names }, ...(await headOf(records()))];
  return {
    file,
    sheet: null,
    container: 'parquet',
    encoding: null,
    delimiter: null,
    hidden: false,
    width: widest(head),
    head,
    named: true,
    records,
    scan: {
      count: null,
      repeatsOf: () => null,
      prepare: () => Promise.resolve(),
      relation: (afterRow) => Promise.resolve(relation(afterRow)),
      release: () => Promise.resolve(),
    },
    remarks: [],
  };
};

const columnsOf = async (
  store: Store,
  source: string,
): Promise<{ column_name: string; column_type: string }[]> => {
  const columns: { column_name: string; column_type: string }[] = [];
  try {
    // Beside the load of the file before it, whose transaction a damaged file must not end.
    for await (const some of store.eachRows<(typeof columns)[number]>(`DESCRIBE SELECT * FROM ${source}`))
      columns.push(...some);
  } catch (error) {
    throw new Refusal(refusals.corrupt('Parquet file'), { cause: error });
  }
  return columns;
};

/** Fractions of whole numbers are counts that pandas made floats of for the sake of an empty cell. */
const asText = (name: string, type: string): string => {
  const column = identifier(name);
  if (/^(FLOAT|DOUBLE)$/.test(type)) {
    return `CASE WHEN ${column} = trunc(${column}) AND abs(${column}) < 9e15 THEN CAST(CAST(${column} AS BIGINT) AS VARCHAR) ELSE CAST(${column} AS VARCHAR) END`;
  }
  if (type === 'TIMESTAMP WITH TIME ZONE') return `strftime(${column}, '%Y-%m-%d %H:%M:%S.%g') || 'Z'`;
  if (type.startsWith('TIMESTAMP')) return `strftime(CAST(${column} AS TIMESTAMP), '%Y-%m-%d %H:%M:%S.%g')`;
  if (/[[\](]/.test(type) && !type.startsWith('DECIMAL')) return `CAST(to_json(${column}) AS VARCHAR)`;
  return `CAST(${column} AS VARCHAR)`;
};

async function* storedRecords(store: Store, relation: string): AsyncGenerator<RawRecord[]> {
  let row = 0;
  for await (const rows of store.chunks(`SELECT * FROM ${relation}`)) {
    yield rows.map((cells) => ({
      row: ++row,
      page: null,
      cells: cells.map((cell) => (cell as string | null) ?? ''),
    }));
  }
}

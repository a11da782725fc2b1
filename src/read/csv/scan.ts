import type { DirectScan } from '../../model/raw-table.ts';
import { literal, identifier, type Store } from '../../store/duckdb.ts';
import type { Regularity } from './byte-pass.ts';
import type { Dialect } from './dialect.ts';
import type { PlainText } from './plain-copy.ts';

let scans = 0;

/**
 * Lets the store read a regular text file by itself, with nothing left for it to guess. The store drops blank
 * records without a word, so a scan that begins before the last odd record counts as one with rejects.
 */
export const directScan = (
  store: Store,
  text: PlainText,
  dialect: Dialect,
  { lastOdd, records }: Pick<Regularity, 'lastOdd' | 'records'>,
): DirectScan => {
  let wasTooEarly = false;
  const rejects = `read_rejects_${++scans}`;
  const columns = Array.from({ length: dialect.width }, (_, at) => `'c${at}': 'VARCHAR'`).join(', ');
  const options = [
    'auto_detect = false',
    'header = false',
    `delim = ${literal(dialect.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    'strict_mode = true',
    'null_padding = false',
    `columns = {${columns}}`,
    'store_rejects = true',
    `rejects_table = ${literal(rejects)}`,
    `rejects_scan = ${literal(`${rejects}_scan`)}`,
    'rejects_limit = 100',
  ].join(', ');
  return {
    count: records,
    prepare: async () => void (await text.path()),
    relation: async (afterRow) => {
      wasTooEarly ||= afterRow < lastOdd;
      const path = await text.path();
      return path === null ? null : `read_csv(${literal(path)}, ${options}, skip = ${afterRow})`;
    },
    rejects: async () => {
      if (wasTooEarly) return 1;
      const [table] = await store.rows<{ n: number }>(
        `SELECT count(*) AS n FROM duckdb_tables() WHERE table_name = ${literal(rejects)}`,
      );
      if (table?.n === 0) return 0;
      const [rows] = await store.rows<{ n: number }>(`SELECT count(*) AS n FROM ${identifier(rejects)}`);
      return rows?.n ?? 0;
    },
    release: text.release,
  };
};

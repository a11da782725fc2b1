import os from 'node:os';
import type { DirectScan } from '../../model/raw-table.ts';
import { literal, identifier, type Store } from '../../store/duckdb.ts';
import type { Regularity } from './byte-pass.ts';
import type { Dialect } from './dialect.ts';
import type { PlainText } from './plain-copy.ts';

let scans = 0;

/** Rows that the store keeps, compresses and writes as one. */
const rowGroup = 122_880;

/** What the store reads of a file at once where nothing is said of it, in bytes. */
const plainBuffer = 32_000_000;

/** Parts of a buffer, each of which is read by one thread. */
const partsOfBuffer = 4;

/**
 * Bytes of a file that the store reads at once. A part of them that holds a whole row group is stored as it comes,
 * while smaller ones are put together and stored anew: a fifth of the time. Small enough for each thread to get
 * parts of the file, and for an eighth of the store's memory.
 */
const bufferFor = ({ bytes, records }: Pick<Regularity, 'bytes' | 'records'>, memoryMiB: number): number => {
  const rowGroupBytes = 1.1 * rowGroup * (bytes / Math.max(records, 1));
  const part = Math.min(rowGroupBytes, bytes / (2 * os.availableParallelism()));
  return Math.max(plainBuffer, Math.round(Math.min(partsOfBuffer * part, (memoryMiB * 2 ** 20) / 8)));
};

/**
 * Lets the store read a regular text file by itself, with nothing left for it to guess. The store drops blank
 * records without a word, so a scan that begins before the last odd record counts as one with rejects.
 */
export const directScan = (
  store: Store,
  text: PlainText,
  dialect: Dialect,
  { lastOdd, repeated, ...size }: Pick<Regularity, 'lastOdd' | 'repeated' | 'records' | 'bytes'>,
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
    `buffer_size = ${bufferFor(size, store.memoryMiB)}`,
    'store_rejects = true',
    `rejects_table = ${literal(rejects)}`,
    `rejects_scan = ${literal(`${rejects}_scan`)}`,
    'rejects_limit = 100',
  ].join(', ');
  return {
    count: size.records,
    repeatsOf: (record) => repeated.of(record),
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

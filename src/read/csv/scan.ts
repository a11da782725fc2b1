import os from 'node:os';
import type { DirectScan, ScannedFile } from '../../model/raw-table.ts';
import { literal } from '../../store/duckdb.ts';
import type { Regularity } from './byte-pass.ts';
import type { Dialect } from './dialect.ts';
import type { PlainText } from './plain-copy.ts';

/** What the store reads of a file at once, in bytes. */
const buffer = 32_000_000;

/** The store gives a thread as many bytes at a time as so many of the longest rows have, a buffer at most. */
const longestRowsOfPart = 4;

/** Parts of a file that each thread is to get at the least. */
const partsOfThread = 4;

/** The longest row in bytes that a scan of whatever size takes; a longer one is read record by record. */
const leastLongestRow = 500_000;

/**
 * The longest row that a scan takes, in bytes: it sets how much of the file one thread reads at a time. Where the
 * store is left to choose, that is a whole buffer, and of a file of a hundred megabytes one thread reads the most while
 * the other waits for it, and waits busily. Parts as large as may be: of small ones the rows are put together and
 * stored anew.
 */
const longestRowFor = (bytes: number): number => {
  const part = Math.min(buffer, bytes / (partsOfThread * os.availableParallelism()));
  return Math.max(leastLongestRow, Math.floor(part / longestRowsOfPart));
};

/**
 * Lets the store read a regular text file by itself, with nothing left for it to guess. The store drops blank
 * records without a word, so that there is none for a scan that would begin before the last odd record.
 */
export const directScan = (
  text: PlainText,
  dialect: Dialect,
  { lastOdd, repeated, ...size }: Pick<Regularity, 'lastOdd' | 'repeated' | 'records' | 'bytes'>,
): DirectScan => {
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
    `buffer_size = ${buffer}`,
    `max_line_size = ${longestRowFor(size.bytes)}`,
  ].join(', ');
  const file = async (afterRow: number): Promise<ScannedFile | null> => {
    if (afterRow < lastOdd) return null;
    const path = await text.path();
    return path === null ? null : { path, how: `${options}, skip = ${afterRow}` };
  };
  return {
    count: size.records,
    repeatsOf: (record) => repeated.of(record),
    prepare: async () => void (await text.path()),
    relation: async (afterRow) => {
      const found = await file(afterRow);
      return found === null ? null : `read_csv(${literal(found.path)}, ${found.how})`;
    },
    file,
    release: text.release,
  };
};

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { RawFile, RawRecord, RawTable } from '../../src/model/raw-table.ts';
import type { ReadContext } from '../../src/read/found.ts';
import { discover, readFile } from '../../src/read/index.ts';
import { Store } from '../../src/store/duckdb.ts';

/** A folder and a store for the tests of one file; both are gone at its end. */
export interface Bench {
  readonly folder: string;
  readonly store: Store;
  /** Writes a file and reads it as the only input of a run. */
  readonly read: (name: string, content: string | Uint8Array) => Promise<RawFile>;
}

export const useBench = (): Bench => {
  let folder = '';
  let store: Store | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'alpr-audit-read-'));
    store = await Store.open({ beside: path.join(folder, 'store'), memoryMiB: 512, threads: 1 });
  });
  afterAll(async () => {
    await store?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const opened = (): Store => {
    if (!store) throw new Error('the bench is not set up yet');
    return store;
  };
  return {
    get folder() {
      return folder;
    },
    get store() {
      return opened();
    },
    read: async (name, content) => {
      await writeFile(path.join(folder, name), content);
      return readAlone(path.join(folder, name), opened());
    },
  };
};

/** Reads one path as the only input of a run. */
export const readAlone = async (at: string, store: Store): Promise<RawFile> => {
  const context: ReadContext = { store, tempDir: store.tempDir, seen: new Map() };
  const [found] = await discover([at]);
  if (!found) throw new Error(`nothing found at ${at}`);
  return readFile(found, context);
};

export const recordsOf = async (table: RawTable): Promise<RawRecord[]> => {
  const records: RawRecord[] = [];
  for await (const batch of table.records()) records.push(...batch);
  return records;
};

export const onlyTable = (file: RawFile): RawTable => {
  if (file.refused !== null) throw new Error(`refused: ${file.refused}`);
  const [table, ...others] = file.tables;
  if (!table || others.length > 0) throw new Error(`${file.tables.length} tables`);
  return table;
};

/** Cells of the records that are not blank, by record number. */
export const cellsByRow = (records: readonly RawRecord[]): [number, readonly string[]][] =>
  records.filter(({ cells }) => cells.some((cell) => cell !== '')).map(({ row, cells }) => [row, cells]);

/** What the store reads by itself, after the first record; nulls as ''. */
export const scanned = async (table: RawTable, store: Store, afterRow: number): Promise<string[][]> => {
  if (!table.scan) throw new Error('no scan was offered');
  const relation = await table.scan.relation(afterRow);
  if (relation === null) throw new Error('the scan has no relation');
  const rows = await store.rows<Record<string, string | null>>(`SELECT * FROM ${relation}`);
  return rows.map((row) => Object.values(row).map((cell) => cell ?? ''));
};

/** RFC 4180, quoting where it must or everywhere. */
export const csv = (
  rows: readonly (readonly string[])[],
  { delimiter = ',', lineEnd = '\n', quoteAll = false, lastLineEnd = true } = {},
): string => {
  const cell = (text: string): string =>
    quoteAll || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = rows.map((row) => row.map(cell).join(delimiter));
  return lines.join(lineEnd) + (lastLineEnd ? lineEnd : '');
};

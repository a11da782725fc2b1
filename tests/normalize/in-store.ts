import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { literal, Store } from '../../src/store/duckdb.ts';

/**
 * Runs expressions over example cells in a store: each example is a row of text columns `a`, `b`, …, and each
 * row comes back as the values of `expressions`, in their order.
 */
export const inStore = async (
  examples: readonly (readonly (string | null)[])[],
  expressions: readonly string[],
): Promise<unknown[][]> => {
  const beside = await mkdtemp(path.join(tmpdir(), 'alpr-cells-'));
  const store = await Store.open({ beside, memoryMiB: 512, threads: 1 });
  try {
    const width = Math.max(...examples.map((cells) => cells.length));
    const names = Array.from({ length: width }, (_, at) => String.fromCharCode(97 + at));
    await store.run(`CREATE TABLE cell (n INTEGER, ${names.map((name) => `${name} VARCHAR`).join(', ')})`);
    const rows = examples.map((cells, n) => {
      const values = names.map((_, at) => cells[at] ?? null);
      return `(${[String(n), ...values.map((value) => (value === null ? 'NULL' : literal(value)))].join(', ')})`;
    });
    await store.run(`INSERT INTO cell VALUES ${rows.join(', ')}`);
    const columns = expressions.map((expression, at) => `${expression} AS e${at}`).join(', ');
    const found = await store.rows<Record<string, unknown>>(`SELECT ${columns} FROM cell ORDER BY n`);
    return found.map((row) => Object.values(row));
  } finally {
    await store.close();
    await rm(beside, { recursive: true, force: true });
  }
};

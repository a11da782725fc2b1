import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Batch } from '../../src/store/batch.ts';
import { Store } from '../../src/store/duckdb.ts';
import { newFolder } from '../new-folder.ts';

describe('a result comes whole, whatever is asked or written meanwhile', () => {
  const beside = newFolder();
  // More than the store holds back before it writes: 100 chunks of 2,048 rows.
  const reasons = 500_000;
  let store: Store;
  beforeAll(async () => {
    store = await Store.open({ beside, memoryMiB: 400 });
    await store.run(`CREATE TABLE search AS SELECT 'reason ' || range AS reason FROM range(${reasons})`);
  });
  afterAll(async () => {
    await store.close();
    rmSync(beside, { recursive: true, force: true });
  });

  const ways: readonly (readonly [string, (sql: string) => AsyncGenerator<unknown[]>])[] = [
    ['values of a column', (sql) => store.columnChunks(sql)],
    ['chunks', (sql) => store.chunks(sql)],
    ['rows', (sql) => store.eachRows(sql)],
  ];

  it.each(ways)('%s, while rows are written', async (_, ask) => {
    const readings = new Batch(store, 'reading', ['number', 'signal']);
    await readings.create();
    let read = 0;
    for await (const some of ask('SELECT reason FROM search')) {
      for (let at = 0; at < some.length; at++) readings.add([String(read + at), 'true']);
      read += some.length;
    }
    readings.close();
    expect(read).toBe(reasons);
    expect(await store.value('SELECT count(DISTINCT number) FROM reading')).toBe(reasons);
  });

  it.each(ways)('%s, while others are read and statements run', async (_, ask) => {
    let read = 0;
    let asked = 0;
    for await (const some of ask('SELECT reason FROM search')) {
      read += some.length;
      if (asked++ % 50 > 0) continue;
      expect(await store.value('SELECT count(*) FROM search')).toBe(reasons);
      await store.run('CREATE OR REPLACE TABLE other AS SELECT 1 AS one');
      for await (const first of store.chunks('SELECT reason FROM search')) if (first.length > 0) break;
    }
    expect(read).toBe(reasons);
  });

  it('and a query that failed ends no transaction but its own', async () => {
    await store.run('BEGIN');
    await expect(store.chunks('SELECT nothing FROM nowhere').next()).rejects.toThrow('nowhere');
    expect(await store.value('SELECT 7')).toBe(7);
    await store.run('COMMIT');
  });
});

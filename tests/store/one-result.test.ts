import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Store } from '../../src/store/duckdb.ts';

describe('the store gives one result at a time', () => {
  const beside = mkdtempSync(path.join(tmpdir(), 'alpr-store-'));
  const searches = 'SELECT range AS search FROM range(10000)';
  let store: Store;
  beforeAll(async () => {
    store = await Store.open({ beside, memoryMiB: 200 });
  });
  afterAll(async () => {
    await store.close();
    rmSync(beside, { recursive: true, force: true });
  });

  const asked = [
    ['a statement', () => store.run('CREATE TABLE reason (text VARCHAR)')],
    ['a value', () => store.value('SELECT 1')],
    ['rows', () => store.rows('SELECT 1')],
    ['values of a column', () => store.columnChunks('SELECT 1').next()],
  ] as const;

  it.each(asked)('%s is refused while another is on its way, which then comes whole', async (_, ask) => {
    let rows = 0;
    for await (const some of store.chunks(searches)) {
      await expect(ask()).rejects.toThrow('while a result of it is on its way');
      rows += some.length;
    }
    expect(rows).toBe(10_000);
  });

  it('a statement aside is not', async () => {
    let rows = 0;
    for await (const some of store.eachRows(searches)) {
      await store.runAside('SELECT count(*) FROM range(5000)');
      rows += some.length;
    }
    expect(rows).toBe(10_000);
  });

  it('asks again after a result that was left, and after a query that failed', async () => {
    for await (const some of store.chunks(searches)) if (some.length > 0) break;
    expect(await store.value('SELECT 7')).toBe(7);
    await expect(store.rows('SELECT nothing FROM nowhere')).rejects.toThrow('nowhere');
    expect(await store.value('SELECT 8')).toBe(8);
  });
});

import { existsSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Store } from '../../src/store/duckdb.ts';
import { newFolder } from '../new-folder.ts';

describe('what the store runs aside', () => {
  let beside: string;
  let store: Store;
  beforeEach(async () => {
    beside = newFolder();
    store = await Store.open({ beside, memoryMiB: 1000 });
  });
  afterEach(() => rmSync(beside, { recursive: true, force: true }));

  it('goes on while other statements are asked, and is there when it is done', async () => {
    const aside = store.runAside('CREATE TABLE row_count AS SELECT count(*) AS rows FROM range(1000000)');
    expect(await store.value('SELECT 7')).toBe(7);
    await aside;
    expect(await store.value('SELECT rows FROM row_count')).toBe(1_000_000);
    await store.close();
  });

  it('may be a piece of work with questions of its own, answered while others are', async () => {
    await store.run('CREATE TABLE place AS SELECT unnest([3, 5]) AS number');
    const long = store.value<number>('SELECT count(*) FROM range(200000000) WHERE range % 7 = 3');
    const answered: string[] = [];
    const aside = store.beside(async (other) => {
      const sum = await other.value<number>('SELECT CAST(sum(number) AS INTEGER) FROM place');
      answered.push(`beside: ${sum}`);
    });
    await Promise.all([long.then((found) => answered.push(`here: ${found}`)), aside]);
    expect(answered).toEqual(['beside: 8', 'here: 28571429']);
    await store.close();
  });

  it('is broken off where the store closes, which waits for nothing that would take hours', async () => {
    const aside = store.runAside('SELECT sum(hash(range)) FROM range(1000000000000)');
    const told = expect(aside).rejects.toThrow(/interrupt/i);
    await wait(200);
    await store.close();
    await told;
    expect(existsSync(store.tempDir)).toBe(false);
  });

  it('is broken off before it begins where the store closes at once', async () => {
    const told = expect(store.runAside('SELECT sum(hash(range)) FROM range(1000000000000)')).rejects.toThrow(
      /interrupt/i,
    );
    await store.close();
    await told;
    expect(existsSync(store.tempDir)).toBe(false);
  });

  it('keeps the memory that it began with: a lower limit waits for it', async () => {
    let isDone = false;
    const aside = store
      .runAside('CREATE TABLE held AS SELECT len(list(range)) AS rows FROM range(30000000)')
      .then(() => (isDone = true));
    await wait(100);
    expect(isDone).toBe(false);
    await store.limitMemory(100);
    await aside;
    expect(await store.value('SELECT rows FROM held')).toBe(30_000_000);
    expect(await store.value("SELECT current_setting('memory_limit')")).toBe('100.0 MiB');
    await store.close();
  });
});

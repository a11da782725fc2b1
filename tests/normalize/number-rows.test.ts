import { rmSync } from 'node:fs';
import { array, asyncProperty, assert, boolean, nat } from '../properties.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { numberRows } from '../../src/normalize/load/number-rows.ts';
import { Store } from '../../src/store/duckdb.ts';
import { newFolder } from '../new-folder.ts';

const folder = newFolder();
let store: Store;
beforeAll(async () => {
  store = await Store.open({ beside: folder, memoryMiB: 200 });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

it(
  'each row bears its own record number, wherever headers stand between the rows',
  () =>
    assert(
      asyncProperty(
        array(boolean(), { maxLength: 40 }),
        nat(5),
        nat(3),
        async (headers, before, preamble) => {
          const headerRow = preamble + 1;
          const records = headers.map((isHeader, at) => ({ isHeader, record: headerRow + 1 + at }));
          const rows = records.filter(({ isHeader }) => !isHeader).map(({ record }) => record);
          const rowsBefore = records.flatMap(({ isHeader }, at) =>
            isHeader ? records.slice(0, at).filter((record) => !record.isHeader).length : [],
          );
          await store.run(`
        CREATE OR REPLACE TABLE released AS
        SELECT CASE WHEN place < ${before} THEN place END AS row FROM range(${before + rows.length}) AS made(place)`);
          const shift = headerRow + 1 - before;
          await numberRows(store, { firstRow: before, rows: rows.length, shift, rowsBefore });
          const numbered = await store.rows<{ row: number }>('SELECT row FROM released ORDER BY rowid');
          expect(numbered.map(({ row }) => row)).toEqual([
            ...Array.from({ length: before }, (_, at) => at),
            ...rows,
          ]);
        },
      ),
      { numRuns: 60 },
    ),
  60_000,
);

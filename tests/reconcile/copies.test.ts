import { rmSync } from 'node:fs';
import * as fc from '../properties.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReleased } from '../../src/normalize/load/released-table.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { Store } from '../../src/store/duckdb.ts';
import { reconcileNaively, type CopyRow } from './naive.ts';
import { newFolder } from '../new-folder.ts';

const folder = newFolder();
let store: Store;

beforeAll(async () => {
  store = await Store.open({ beside: folder, memoryMiB: 512, threads: 1 });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const sqlText = (value: string | null): string => (value === null ? 'NULL' : `'${value}'`);
const sqlTime = (second: number | null): string =>
  second === null ? 'NULL' : `make_timestamp(${second}::BIGINT * 1000000)`;

let runs = 0;

/** The product's own searches over rows put straight into its table of released rows. */
const reconcileInStore = async (
  rows: readonly CopyRow[],
): Promise<{ leader: number[]; possibleDuplicates: number }> => {
  const schema = `run_${++runs}`;
  await store.run(`CREATE SCHEMA ${schema}; USE ${schema}`);
  await createReleased(store);
  const values = rows.map(
    (row) =>
      `(${row.table}, ${sqlText(row.id)}, ${sqlTime(row.second)}, ${row.second !== null}, ${sqlText(row.agency)},
        ${row.networks ?? 'NULL'}, ${sqlTime(row.frameStart)}, ${sqlTime(row.frameEnd)}, hash(${sqlText(row.cells)}),
        '${row.plateShown ? 'value' : 'masked_agency'}', 'value')`,
  );
  await store.run(`
    INSERT INTO released (source, id, searched_at, to_second, agency, networks, frame_start, frame_end, cells_hash, s_plate, s_reason)
    SELECT col0, CAST(col1 AS UUID), col2, col3, col4, col5, col6, col7, col8, col9, col10
    FROM (VALUES ${values.join(', ')});
    CREATE TABLE agency AS
      SELECT DISTINCT agency AS released, agency AS key, CAST(ascii(agency) AS INTEGER) AS key_number, agency AS name,
        CAST(NULL AS VARCHAR) AS state, 'police' AS kind
      FROM released WHERE agency IS NOT NULL;
    CREATE TABLE settled_source AS
      SELECT CAST(n AS INTEGER) AS number, CAST(n AS INTEGER) AS file_number, 'f' || n AS file, CAST(NULL AS VARCHAR) AS sheet,
        'owner ' || n AS owner, 'owner ' || n AS owner_key, 'network' AS log_kind, CAST(0 AS BIGINT) AS row_base
      FROM range(3) t(n)`);
  await reconcile(store, { first: null, past: null }, { nameAccounts: false, platesKeyed: false });
  const found = await store.rows<{ leader: number }>('SELECT leader FROM loaded_row ORDER BY rid');
  const possibleDuplicates = await store.value<number>(
    'SELECT CAST(possible_duplicates AS INTEGER) FROM identity_count',
  );
  await store.run(`USE main; DROP SCHEMA ${schema} CASCADE`);
  return { leader: firstOfEach(found.map(({ leader }) => leader)), possibleDuplicates };
};

const firstOfEach = (leader: readonly number[]): number[] => leader.map((of) => leader.indexOf(of));

const ids = ['a', 'b', 'c'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`);

/**
 * A search of few agencies, seconds and windows, so that rows collide. What an id names is always the same
 * search, but any copy of it may lack its frame, its number of networks or its time.
 */
const row: fc.Arbitrary<CopyRow> = fc
  .record({
    table: fc.nat(2),
    id: fc.constantFrom(null, null, null, ...ids),
    search: fc.nat(3),
    variant: fc.nat(1),
    plateShown: fc.boolean(),
    lacks: fc.constantFrom('', '', '', '', '', 'frame', 'frame', 'networks', 'second', 'agency'),
  })
  .map(({ table, id, search, variant, plateShown, lacks }) => {
    // The ids a and b are two searches that nothing else tells apart.
    const which = id === null ? search : ([0, 0, 1][ids.indexOf(id)] ?? 0);
    const bare = {
      id,
      agency: lacks === 'agency' ? null : which === 3 ? 'B' : 'A',
      second: lacks === 'second' ? null : 1_750_000_000,
      networks: lacks === 'networks' ? null : 7,
      frameStart: lacks === 'frame' ? null : 1_740_000_000 + (which % 2),
      frameEnd: lacks === 'frame' ? null : 1_750_000_000,
      plateShown,
    };
    return { ...bare, table, cells: JSON.stringify([bare, variant]) };
  });

/** The rows of several draws beside each other: another day and other ids, so that none meets another's. */
const apart = (draws: readonly (readonly CopyRow[])[]): CopyRow[] =>
  draws
    .flatMap((rows, day) =>
      rows.map((each) => ({
        ...each,
        id: each.id && `${String(day).padStart(8, '0')}${each.id.slice(8)}`,
        second: each.second && each.second + day * 86_400,
      })),
    )
    .sort((a, b) => a.table - b.table);

describe('one search out of its copies', () => {
  it('is what a plain reading of the rules finds, whichever copies stand in whichever logs', async () => {
    const draws = fc.array(fc.array(row, { minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 60,
      size: 'max',
    });
    await fc.assert(
      fc.asyncProperty(draws, async (drawn) => {
        const rows = apart(drawn);
        const { leader, possibleDuplicates } = reconcileNaively(rows);
        expect(await reconcileInStore(rows)).toEqual({ leader: [...leader], possibleDuplicates });
      }),
      { numRuns: 8 },
    );
  });
});

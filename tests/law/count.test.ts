import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureLaw } from '../../src/analyze/law/count.ts';
import type { LawMeasure } from '../../src/analyze/law/facts.ts';
import { lawPack } from '../../src/analyze/law/pack.ts';
import { Store } from '../../src/store/duckdb.ts';

let folder: string;
let store: Store;

const own = 1;
const network = 2;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'law-'));
  store = await Store.open({ beside: folder, memoryMiB: 256 });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** Searches as SQL rows: time, agency, its state and kind, searcher, immigration kind, states of reason, logs. */
const judged = (rows: readonly string[]): Promise<void> =>
  store.run(`
    CREATE OR REPLACE TABLE released_in AS
    SELECT *, immigration_kind IS NOT NULL AS is_immigration FROM (VALUES
      (0, NULL::TIMESTAMP, NULL::VARCHAR, NULL::VARCHAR, 'unknown', 'unknown', NULL::VARCHAR, 'not_exported', NULL::VARCHAR, []::INTEGER[])
      ${rows.map((row) => `, (${row})`).join('')}
    ) AS t(leader, searched_at, agency, agency_state, agency_kind, searcher, immigration_kind, s_reason, offense_type, owner_logs)
    WHERE leader > 0;
    CREATE OR REPLACE TABLE owner_set AS
    SELECT owner_logs, row_number() OVER () AS number FROM (SELECT DISTINCT owner_logs FROM released_in);
    CREATE OR REPLACE TABLE judged AS
    SELECT released_in.* EXCLUDE (owner_logs), owner_set.number AS owner_set
    FROM released_in JOIN owner_set USING (owner_logs)`);

const ownerLogs = (kinds: readonly (readonly [number, string])[]): Promise<void> =>
  store.run(
    `CREATE OR REPLACE TABLE owner_log AS SELECT * FROM (VALUES (0, 'none') ${kinds.map(([n, kind]) => `, (${n}, '${kind}')`).join('')}) AS t(number, log_kind)`,
  );

const count = async (measure: LawMeasure, effective = '2024-01-01', zone = 'America/Chicago') => {
  const pack = lawPack({
    state: 'IL',
    name: 'Illinois',
    asOf: '2026-01-01',
    provisions: [
      {
        id: 'il-test',
        cite: 'a section',
        effective,
        source: 'https://example.org',
        exceptions: ['none'],
        verify: null,
        counts: [{ counted: 'searches', measure }],
      },
    ],
    waiting: [],
  });
  const [finding] = await measureLaw(store, zone, pack);
  return [finding?.searches, finding?.rows_lacking, finding?.rows_masked];
};

const searches = (part: Partial<Extract<LawMeasure, { of: 'searches' }>>): LawMeasure => ({
  of: 'searches',
  logs: 'all',
  by: 'all',
  immigration: null,
  ...part,
});

describe('searches beside a provision', () => {
  beforeAll(async () => {
    await ownerLogs([
      [own, 'own'],
      [network, 'network'],
    ]);
    await judged([
      // Midnight of 1 January in Chicago is 06:00 UTC: the first search is of the old year there.
      `1, '2024-01-01 05:59:59', 'Alder PD', 'MO', 'police', 'local', NULL, 'value', NULL, [${network}]`,
      `2, '2024-01-01 06:00:00', 'Alder PD', 'MO', 'police', 'local', 'civil', 'value', NULL, [${network}]`,
      `3, '2024-03-01 12:00:00', 'Birch PD', 'IL', 'police', 'local', 'criminal', 'value', NULL, [${network}, ${own}]`,
      `4, '2024-03-02 12:00:00', NULL, NULL, 'unknown', 'local', 'unstated', 'value', NULL, [${own}]`,
      `5, '2024-03-03 12:00:00', 'Example Border Unit', 'MO', 'federal', 'cbp', 'unstated', 'value', NULL, [${network}]`,
      `6, '2024-03-04 12:00:00', 'Park Rangers', NULL, 'federal', 'local', NULL, 'value', NULL, [${network}]`,
      `7, '2024-03-05 12:00:00', 'Cedar PD', NULL, 'police', 'local', NULL, 'value', NULL, [${network}]`,
      `8, NULL, 'Alder PD', 'MO', 'police', 'local', 'civil', 'value', NULL, [${network}]`,
    ]);
  });

  it('count from midnight of its day in the zone of the report, and not where the time is unknown', async () => {
    expect(await count(searches({ by: 'out_of_state' }))).toEqual([1, null, null]);
    expect(await count(searches({ by: 'out_of_state' }), '2024-01-01', 'UTC')).toEqual([2, null, null]);
    expect(await count(searches({}))).toEqual([6, null, null]);
  });

  it('are told apart by who searched: this state, another one, a federal body', async () => {
    expect(await count(searches({ by: 'in_state' }))).toEqual([2, null, null]);
    expect(await count(searches({ by: 'federal' }))).toEqual([2, null, null]);
  });

  it('are of the owner’s cameras only in a network log', async () => {
    expect(await count(searches({ logs: 'network' }))).toEqual([5, null, null]);
    expect(await count(searches({ logs: 'network', by: 'in_state' }))).toEqual([1, null, null]);
  });

  it('are told apart by kind of immigration purpose', async () => {
    expect(await count(searches({ immigration: 'civil' }))).toEqual([1, null, null]);
    expect(await count(searches({ immigration: 'criminal', by: 'in_state' }))).toEqual([1, null, null]);
    expect(await count(searches({ immigration: 'unstated', by: 'in_state' }))).toEqual([1, null, null]);
  });
});

describe('searches that a log cannot tell', () => {
  it('are null where no log is of the owner’s cameras, no agency has a state, or no reason was released', async () => {
    await ownerLogs([[own, 'own']]);
    await judged([
      `1, '2024-03-01 12:00:00', NULL, NULL, 'unknown', 'unknown', NULL, 'not_exported', NULL, [${own}]`,
    ]);
    expect(await count(searches({ logs: 'network' }))).toEqual([null, null, null]);
    expect(await count(searches({ by: 'out_of_state' }))).toEqual([null, null, null]);
    expect(await count(searches({ by: 'federal' }))).toEqual([null, null, null]);
    expect(await count(searches({ immigration: 'civil' }))).toEqual([null, null, null]);
    expect(await count(searches({ by: 'in_state' }))).toEqual([1, null, null]);
  });

  it('are null of a log without rows', async () => {
    await judged([]);
    expect(await count(searches({}))).toEqual([null, null, null]);
  });
});

describe('released rows beside a required field', () => {
  beforeAll(async () => {
    await store.run(`
      CREATE OR REPLACE TABLE loaded_row AS SELECT * FROM (VALUES
        (1, TIMESTAMP '2024-02-01 12:00:00', NULL, 'value', 'empty', 'not_exported', 'value', 'not_exported'),
        (1, TIMESTAMP '2024-02-01 12:00:00', NULL, 'masked_vendor', 'not_exported', 'not_exported', 'value', 'not_exported'),
        (2, TIMESTAMP '2024-02-02 12:00:00', 'Birch PD', 'empty', 'masked_agency', 'not_exported', 'value', 'not_exported'),
        (3, TIMESTAMP '2024-02-03 12:00:00', NULL, 'placeholder', 'placeholder', 'value', 'value', 'value'),
        (4, TIMESTAMP '2024-02-04 12:00:00', NULL, 'exemption_cited', 'partly_masked', 'not_exported', 'value', 'not_exported'),
        (5, TIMESTAMP '2020-02-04 12:00:00', NULL, 'empty', 'empty', 'empty', 'value', 'not_exported'),
        (6, NULL, NULL, 'empty', 'empty', 'empty', 'empty', 'not_exported')
      ) AS t(leader, searched_at, agency, s_user, s_reason, s_offense_type, s_time, s_agency)`);
  });

  it('are lacking or masked, never both, and a search lacks what no released row of it bears', async () => {
    // User: read in row 1, masked in 2 and 5, lacking in 3 and 4 (searches 2 and 3).
    expect(await count({ of: 'rows', lacking: ['user'] })).toEqual([2, 2, 2]);
  });

  it('lack a purpose only where none of its columns tells one', async () => {
    // Reason or offense: search 1 lacks both in both rows, 2 is masked, 3 has an offense type, 4 is partly masked.
    expect(await count({ of: 'rows', lacking: ['reason', 'offense_type'] })).toEqual([1, 2, 1]);
  });

  it('do not lack an agency that is known from whose log it is', async () => {
    expect(await count({ of: 'rows', lacking: ['agency'] })).toEqual([2, 3, 0]);
  });

  it('lack their time whatever the day', async () => {
    expect(await count({ of: 'rows', lacking: ['time'] })).toEqual([1, 1, 0]);
  });
});

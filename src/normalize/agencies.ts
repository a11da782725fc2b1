import { Batch } from '../store/batch.ts';
import type { Store } from '../store/duckdb.ts';
import { readAgency, type Agency } from './agencies/agency.ts';
import type { AgenciesFound } from './whose-log.ts';

/**
 * Reads each distinct released agency name once and gives the table `agency(released, key, key_number, name,
 * state, kind)`: spellings with one key are one agency, shown by its commonest spelling.
 */
export const nameAgencies = async (store: Store): Promise<void> => {
  const found = await store.rows<{ agency: string; n: number }>(
    'SELECT agency, count(*) AS n FROM released WHERE agency IS NOT NULL GROUP BY agency ORDER BY n DESC, agency',
  );
  const shown = new Map<string, Agency & { number: number }>();
  const batch = new Batch(store, 'agency_text', ['released', 'key', 'key_number', 'name', 'state', 'kind']);
  await batch.create();
  for (const { agency } of found) {
    const read = readAgency(agency);
    const first = shown.get(read.key) ?? { ...read, number: shown.size };
    shown.set(read.key, first);
    batch.add([agency, first.key, String(first.number), first.name, first.state, first.kind]);
  }
  batch.close();
  await store.run(`
    CREATE OR REPLACE TABLE agency AS
      SELECT released, key, CAST(key_number AS INTEGER) AS key_number, name, state, kind FROM agency_text;
    DROP TABLE agency_text;`);
};

/** Who searched in each log, by the rows that name an agency. */
export const agenciesFound = (store: Store): Promise<AgenciesFound[]> =>
  store.rows<AgenciesFound>(`
    WITH counted AS (
      SELECT source, agency.key, min(agency.name) AS name, count(*) AS n
      FROM released JOIN agency ON agency.released = released.agency GROUP BY 1, 2
    )
    SELECT source, CAST(count(*) AS INTEGER) AS agencies, arg_max(name, (n, name)) AS commonest, max(n) / sum(n) AS share
    FROM counted GROUP BY source`);

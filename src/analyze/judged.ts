import { reasonStates, routes } from '../model/summary.ts';
import { notes } from '../model/verdict.ts';
import { literal, type Store } from '../store/duckdb.ts';
import { sqlFile } from '../store/sql-file.ts';

/** The words of a finding that are no name of the logs. */
const words = [...routes, ...reasonStates, '(not stated)', 'unknown'];

/** Makes the view that every figure reads: `judged`, one row for each search, in the order of `search`. */
export const createJudged = async (store: Store): Promise<void> => {
  const owners = await store.rows<{ names: string[] }>(
    'SELECT owners AS names FROM owner_set ORDER BY number',
  );
  const rules = await store.rows<{ names: string[] }>('SELECT rules AS names FROM rule_set ORDER BY number');
  await store.run(await sqlFile(import.meta.url, './words.sql', { words: words.map(literal).join(', ') }));
  await makeFindings(store);
  await store.run(
    await sqlFile(import.meta.url, './judged.sql', {
      columns: await sqlFile(import.meta.url, './judged-columns.sql'),
      note_names: notes
        .map((note, at) => `CASE WHEN notes & ${1 << at} > 0 THEN ${literal(note)} END`)
        .join(', '),
      owner_sets: setsSql(owners),
      rule_sets: setsSql(rules),
    }),
  );
  await requireAligned(store);
};

/** Rows whose searches get their findings by one statement: so many are sorted without spilling. */
const rowsAtOnce = 4_000_000;

/** SQL of the findings of the searches whose leaders are `first` to before `past`. */
const findingsOf = (first: number, past: number): Promise<string> =>
  sqlFile(import.meta.url, './finding.sql', { vague: 1 << notes.indexOf('vague'), first, past });

/** What judging adds to each search: the table `finding`, in the order of `search`. */
const makeFindings = async (store: Store): Promise<void> => {
  await store.run(`CREATE TABLE finding AS ${await findingsOf(0, 0)}`);
  const past = await store.value<number>('SELECT coalesce(max(leader) + 1, 0) FROM search');
  for (let first = 0; first < past; first += rowsAtOnce) {
    await store.run(`INSERT INTO finding ${await findingsOf(first, Math.min(past, first + rowsAtOnce))}`);
  }
};

const setsSql = (sets: readonly { readonly names: readonly string[] }[]): string =>
  sets.map(({ names }) => `[${names.map(literal).join(', ')}]`).join(', ');

/** The view reads two tables side by side: it is checked that the rows of both belong together. */
const requireAligned = async (store: Store): Promise<void> => {
  const apart = await store.value<number>(
    'SELECT count(*) FROM search POSITIONAL JOIN finding WHERE search.leader IS DISTINCT FROM finding.leader',
  );
  if (apart > 0) throw new Error(`${apart} searches stand beside the finding of another one`);
};

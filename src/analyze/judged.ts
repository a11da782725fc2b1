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
  await store.run(
    await sqlFile(import.meta.url, './judged.sql', {
      columns: await sqlFile(import.meta.url, './judged-columns.sql'),
      vague: 1 << notes.indexOf('vague'),
      note_names: notes
        .map((note, at) => `CASE WHEN notes & ${1 << at} > 0 THEN ${literal(note)} END`)
        .join(', '),
      words: words.map(literal).join(', '),
      owner_sets: setsSql(owners),
      rule_sets: setsSql(rules),
    }),
  );
  await requireAligned(store);
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

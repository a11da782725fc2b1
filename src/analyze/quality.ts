import { countsBy, type Measure } from './context.ts';
import { reasonStates } from '../model/summary.ts';
import { statedFields } from '../model/field.ts';
import { notes, type Note, type TextField } from '../model/verdict.ts';

const hasNote = (note: Note): string => `notes & ${1 << notes.indexOf(note)} > 0`;

const lookAlikesOf = (field: TextField, column: string): string => `
  SELECT leader, label FROM judged JOIN look_alike ON value = judged.${column}
  WHERE field = '${field}' AND NOT flagged`;

/** How much of the log can be read at all, and what reconciling and judging left open. */
export const measureQuality: Measure<'quality' | 'vendor'> = async ({ store }) => {
  const [counts] = await store.rows<Record<string, number>>(`
    SELECT
      count(*) AS searches,
      count(*) FILTER (s_case_number IN ('empty', 'placeholder')) AS case_number_missing,
      count(*) FILTER (searched_at IS NULL) AS time_missing,
      count(*) FILTER (reason_recovered) AS masked_reasons_recovered,
      (SELECT possible_duplicates FROM identity_count) AS possible_duplicates,
      (SELECT reason_conflicts FROM merge_count) AS reason_conflicts
    FROM judged`);
  const count = (name: string): number => counts?.[name] ?? 0;
  const reason = await countsBy(store, reasonStates, 'reason_state');
  const searches = count('searches');
  const vendor = await store.rows<{ blocked: number; bug_notice: number }>(
    `SELECT count(*) FILTER (${hasNote('blocked_by_vendor')}) AS blocked, count(*) FILTER (${hasNote('vendor_bug_notice')}) AS bug_notice FROM judged`,
  );
  return {
    quality: {
      reason,
      reason_readable_share: searches === 0 ? null : reason.readable / searches,
      none_by_reason: await countsBy(store, reasonStates, 'reason_state', `purpose = 'none'`),
      case_number_missing: count('case_number_missing'),
      time_missing: count('time_missing'),
      possible_duplicates: count('possible_duplicates'),
      reason_conflicts: count('reason_conflicts'),
      masked_reasons_recovered: count('masked_reasons_recovered'),
      look_alikes: await store.rows<{ word: string; searches: number }>(`
        SELECT label AS word, count(*) AS searches
        FROM (
          ${lookAlikesOf('reason', 'reason')} UNION ${lookAlikesOf('offense', 'offense_type')}
        )
        GROUP BY label ORDER BY searches DESC, word`),
    },
    vendor: vendor[0] ?? { blocked: 0, bug_notice: 0 },
  };
};

/** States of the released cells, field by field, over the loaded rows of the period. */
export const measureCells: Measure<'cells'> = async ({ store }) => {
  // One scan: the rows by the tuple of their states, of which there are few.
  const columns = statedFields.map((field) => `s_${field}`).join(', ');
  const tuples = await store.rows<Record<string, string> & { n: number }>(
    `SELECT ${columns}, count(*) AS n FROM kept GROUP BY ALL ORDER BY ALL`,
  );
  const statesOf = (field: string): Record<string, number> => {
    const states: Record<string, number> = {};
    for (const { n, ...tuple } of tuples) {
      const state = String((tuple as Record<string, string>)[`s_${field}`]);
      states[state] = (states[state] ?? 0) + n;
    }
    return Object.fromEntries(Object.entries(states).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  };
  return { cells: statedFields.map((field) => ({ field, states: statesOf(field) })) };
};

import { z } from 'zod';
import { parse } from 'csv-parse/sync';
import { UserError } from '../model/error.ts';
import { csvFault, delimiterOf, eachOnce } from '../given/csv.ts';
import type { Summary } from '../model/summary.ts';
import { purposes } from '../model/verdict.ts';
import { Batch } from '../store/batch.ts';
import type { Store } from '../store/duckdb.ts';

const lineSchema = z.object({
  component: z.string().default(''),
  agency_kind: z.string().default('unknown'),
  reason: z.string().default(''),
  offense: z.string().default(''),
  decision: z.union([z.enum(purposes), z.literal('')]),
});

/** A person's decision on a meaning: which line of which file it stands on. */
export type Decision = z.infer<typeof lineSchema> & { readonly line: number };

/**
 * Reads the decisions of a filled-in review.csv; lines without one are left out.
 * @throws UserError naming file and line for a decision that is none of the three, and a file that is no
 * review.csv: its decisions would be left out without a word.
 */
export const parseReview = (file: string, text: string): Decision[] => {
  const records = readTable(file, text);
  return records.flatMap(({ record, info }) => {
    const parsed = lineSchema.safeParse({ ...record, decision: (record['decision'] ?? '').toLowerCase() });
    if (!parsed.success) {
      throw new UserError(
        `${file}, line ${info.lines}: the decision must be ${purposes.join(', ')} or blank: ${record['decision'] ?? '(no column "decision")'}`,
      );
    }
    return parsed.data.decision === '' ? [] : [{ ...parsed.data, line: info.lines }];
  });
};

interface Line {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

const readTable = (file: string, text: string): Line[] => {
  const names = (header: string[]): string[] => {
    const written = header.map((name) => name.toLowerCase());
    const absent = ['reason', 'decision'].filter((name) => !written.includes(name));
    if (absent.length > 0)
      throw new UserError(
        `${file}, line 1 lacks ${absent.join(' and ')}: give a filled-in copy of review.csv, with its header`,
      );
    return eachOnce(file, written);
  };
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      columns: names,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
    }) as unknown as Line[];
  } catch (error) {
    throw error instanceof UserError ? error : csvFault(file, error);
  }
};

/**
 * Puts the decisions where verdicts are joined, keyed by meaning so that they carry over to the next
 * production. Of decisions that contradict each other none is used; the summary says which.
 */
export const loadReview = async (store: Store, decisions: readonly Decision[]): Promise<void> => {
  const batch = new Batch(store, 'review_text', [
    'component',
    'agency_kind',
    'reason',
    'offense',
    'decision',
    'line',
  ]);
  await batch.create();
  for (const d of decisions)
    batch.add([d.component, d.agency_kind, d.reason, d.offense, d.decision, String(d.line)]);
  batch.close();
  await store.run(`
    CREATE OR REPLACE TABLE review_line AS
      SELECT lower(component) AS component, lower(agency_kind) AS agency_kind, coalesce(normal_text(reason), '') AS reason,
        coalesce(normal_text(offense), '') AS offense, decision, CAST(line AS INTEGER) AS line
      FROM review_text;
    CREATE OR REPLACE TABLE review AS
      SELECT component, agency_kind, reason, offense, min(decision) AS decision
      FROM review_line GROUP BY 1, 2, 3, 4 HAVING min(decision) = max(decision);
    DROP TABLE review_text;`);
};

/** Parts of verdict.sql that find a search's decision: its texts are normalized for it, so only where there is one. */
export const reviewJoin = {
  decision: 'CAST(review.decision AS verdict_word)',
  review: `LEFT JOIN review
    ON review.reason = coalesce(normal_text(search.reason), '')
   AND review.offense = coalesce(normal_text(search.offense_type), '')
   AND review.agency_kind = coalesce(agency.kind, 'unknown')
   AND review.component = coalesce(CAST(judgement.component AS VARCHAR), '')`,
};

/** Whether a search of these logs has the meaning of a line of the review. */
const metBySearch = (line: string): string => `EXISTS (
    SELECT 1 FROM judged WHERE reviewed AND coalesce(component, '') = ${line}.component
      AND agency_kind = ${line}.agency_kind AND coalesce(normal_text(reason), '') = ${line}.reason
      AND coalesce(normal_text(offense_type), '') = ${line}.offense)`;

/** What became of the decisions: used, unused and contradicting ones, and the searches whose purpose changed. */
export const reviewOutcome = async (
  store: Store,
  decisions: readonly Decision[],
): Promise<NonNullable<Summary['review']>> => {
  const unused = await store.rows<{ line: number; reason: string }>(`
    SELECT l.line, l.reason FROM review_line AS l SEMI JOIN review USING (component, agency_kind, reason, offense)
    WHERE NOT ${metBySearch('l')} ORDER BY l.line`);
  const used = await store.value<number>(`SELECT count(*) FROM review AS r WHERE ${metBySearch('r')}`);
  const conflicts = await store.rows<{ lines: number[]; reason: string }>(`
    SELECT list_sort(list(line)) AS lines, reason FROM review_line
    GROUP BY component, agency_kind, reason, offense HAVING min(decision) <> max(decision) ORDER BY lines`);
  const changed = await store.value<number>(
    'SELECT count(*) FROM judged WHERE reviewed AND purpose <> purpose_by_rules',
  );
  return {
    decisions: decisions.length,
    used,
    unused,
    conflicts,
    searches_changed: changed,
  };
};

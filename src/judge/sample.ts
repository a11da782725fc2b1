import { sampleStrata, type SampleStratum } from '../model/sample.ts';
import { literal, type Store } from '../store/duckdb.ts';
import { sqlFile } from '../store/sql-file.ts';
import { noteBits } from './readings.ts';
import { allocate, sampleId, startOf, systematic, type ByStratum } from './sample-draw.ts';

/** What is drawn: so many searches by this seed. The same logs, options and rules give the same draw. */
export interface SamplePlan {
  readonly seed: string;
  readonly size: number;
}

/** One text to check, with how many drawn searches bear it; shown as the first of them, accounts as codes. */
export interface SampleLine {
  readonly id: string;
  readonly stratum: SampleStratum;
  readonly draws: number;
  readonly agency: string | null;
  readonly account: string | null;
  readonly on_behalf_of: string | null;
  readonly offense: string | null;
  readonly reason: string | null;
  readonly case_number: string | null;
  readonly text_prompt: string | null;
}

export interface Sample extends SamplePlan {
  /** Searches of each stratum, and how many of them were drawn. */
  readonly searches: ByStratum;
  readonly drawn: ByStratum;
  /** Shuffled by the seed. */
  readonly lines: readonly SampleLine[];
  /** Searches, neither flagged nor possible, whose reason cannot be read or is too vague. */
  readonly maskedLeftOut: number;
  readonly vagueLeftOut: number;
}

/**
 * Draws searches for a person to check, from each stratum by itself: systematically, so that each search of a
 * stratum is as likely to come as any other. Needs the tables of the judge and the view `judged`.
 */
export const drawSample = async (store: Store, plan: SamplePlan): Promise<Sample> => {
  await store.run(
    await sqlFile(import.meta.url, './sample-order.sql', { topic: noteBits(['immigration_topic']) }),
  );
  const sums = await store.rows<{ stratum: string; searches: number }>(
    'SELECT stratum, count(*) AS searches FROM sample_order GROUP BY stratum',
  );
  const sizes = new Map(sums.map(({ stratum, searches }) => [stratum, searches]));
  const searches = byStratum((stratum) => sizes.get(stratum) ?? 0);
  const drawn = allocate(plan.size, searches);
  const lines: SampleLine[] = [];
  for (const stratum of sampleStrata) {
    if (drawn[stratum] === 0) continue;
    const start = startOf(plan.seed, stratum, searches[stratum]);
    const places = systematic(searches[stratum], drawn[stratum], start);
    lines.push(...(await linesAt(store, plan.seed, stratum, places)));
  }
  return {
    ...plan,
    searches,
    drawn,
    lines: lines.sort((a, b) => (a.id < b.id ? -1 : 1)),
    maskedLeftOut: sizes.get('masked') ?? 0,
    vagueLeftOut: sizes.get('vague') ?? 0,
  };
};

const byStratum = (count: (stratum: SampleStratum) => number): ByStratum => ({
  flagged: count('flagged'),
  possible: count('possible'),
  near_miss: count('near_miss'),
  unflagged: count('unflagged'),
});

/** A drawn search: the words that make it one line with others, and what is shown of it. */
type DrawnSearch = Omit<SampleLine, 'id' | 'stratum' | 'draws'> & { readonly words: (string | null)[] };

/** The texts at the given places of a stratum's searches. */
const linesAt = async (
  store: Store,
  seed: string,
  stratum: SampleStratum,
  places: readonly number[],
): Promise<SampleLine[]> => {
  // Of account, case number, prompt and on whose behalf, only what says something sets a search apart.
  const searches = await store.rows<DrawnSearch>(`
    SELECT
      [agency_name, agency_kind, component, judged.reason, judged.offense_type, combination.account,
        combination.on_behalf_of, combination.case_number, combination.text_prompt] AS words,
      CASE WHEN judged.agency IS NOT NULL THEN agency_name END AS agency, account.shown AS account,
      judged.on_behalf_of, judged.offense_type AS offense, judged.reason, judged.case_number, judged.text_prompt
    FROM (
      SELECT leader FROM sample_order WHERE stratum = ${literal(stratum)} AND place IN (${places.join(', ')})
    ) AS drawn
    JOIN judged ON judged.leader = drawn.leader
    LEFT JOIN combination ON combination.number = judged.combination
    LEFT JOIN account ON account.name = judged.account AND account.agency_number IS NOT DISTINCT FROM judged.agency_number
    ORDER BY judged.leader`);
  const lines = new Map<string, SampleLine>();
  for (const { words, ...shown } of searches) {
    const id = sampleId(seed, [stratum, ...words]);
    const line = lines.get(id) ?? { id, stratum, draws: 0, ...shown };
    lines.set(id, { ...line, draws: line.draws + 1 });
  }
  return [...lines.values()];
};

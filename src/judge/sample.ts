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

/** One text to check, with how many drawn searches bear it; the texts of its first search, accounts as shown. */
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
    await sqlFile(import.meta.url, './sample-units.sql', { topic: noteBits(['immigration_topic']) }),
  );
  const sums = await store.rows<{ stratum: string; searches: number }>(
    'SELECT stratum, CAST(sum(searches) AS BIGINT) AS searches FROM sample_unit GROUP BY stratum',
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

type UnitRow = Omit<SampleLine, 'id' | 'stratum'> & { readonly unit: (string | null)[] };

/** The texts at the given places of a stratum's searches. */
const linesAt = async (
  store: Store,
  seed: string,
  stratum: SampleStratum,
  places: readonly number[],
): Promise<SampleLine[]> => {
  const rows = await store.rows<UnitRow>(`
    WITH place AS (SELECT unnest(CAST([${places.join(', ')}] AS BIGINT[])) AS at),
    drawn AS (
      SELECT first, count(*) AS draws,
        any_value([stratum, rule, unit.agency, agency_kind, component, unit.reason, offense, account, on_behalf_of,
          case_number, text_prompt]) AS unit
      FROM place ASOF JOIN (SELECT * FROM sample_unit WHERE stratum = ${literal(stratum)}) AS unit ON place.at >= unit.before
      GROUP BY first
    )
    SELECT unit, draws, CASE WHEN judged.agency IS NOT NULL THEN agency_name END AS agency, account.shown AS account,
      judged.on_behalf_of, judged.offense_type AS offense, judged.reason, judged.case_number, judged.text_prompt
    FROM drawn JOIN judged ON judged.leader = drawn.first
    LEFT JOIN account ON account.name = judged.account AND account.agency_number IS NOT DISTINCT FROM judged.agency_number`);
  return rows.map(({ unit, ...line }) => ({ id: sampleId(seed, unit), stratum, ...line }));
};

import type { AnalyzeOptions } from '../model/options.ts';
import type { FileIntake } from '../model/intake.ts';
import type { Summary } from '../model/summary.ts';
import type { Store } from '../store/duckdb.ts';

/** What every figure may read. */
export interface MeasureContext {
  readonly store: Store;
  readonly options: AnalyzeOptions;
  readonly files: readonly FileIntake[];
  /** IANA zone in which months, hours and days are counted. */
  readonly zone: string;
}

/** One figure or table of the summary. */
export type Measure<Key extends keyof Summary> = (context: MeasureContext) => Promise<Pick<Summary, Key>>;

/** SQL list of the four counts that every table of groups bears. */
export const judgedCounts = `
  count(*) AS searches,
  count(*) FILTER (flagged) AS flagged,
  count(*) FILTER (is_immigration) AS immigration,
  count(*) FILTER (is_possible) AS possible`;

/** Counts by value, with zero for each value that did not occur. */
export const countsBy = async <Key extends string>(
  store: Store,
  keys: readonly Key[],
  column: string,
  where = 'true',
): Promise<Record<Key, number>> => {
  const found = await store.rows<{ key: Key | null; n: number }>(
    `SELECT ${column} AS key, count(*) AS n FROM judged WHERE ${where} GROUP BY 1`,
  );
  const counts = new Map(found.map(({ key, n }) => [key, n]));
  return Object.fromEntries(keys.map((key) => [key, counts.get(key) ?? 0])) as Record<Key, number>;
};

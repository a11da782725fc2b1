import { listed } from '../model/figure-words.ts';
import { ownerNotStated } from '../model/log-source.ts';
import type { Accuracy } from '../model/accuracy.ts';
import type { RowCounts } from '../model/manifest.ts';
import { summarySchema, type Summary } from '../model/summary.ts';
import { allOf } from '../store/all-of.ts';
import type { Store } from '../store/duckdb.ts';
import { measureBreaks } from './breaks.ts';
import { measureBridge } from './bridge.ts';
import { caveatsOf } from './caveats.ts';
import type { MeasureContext } from './context.ts';
import { measureCoverage } from './coverage.ts';
import { measureFlagged } from './flagged.ts';
import {
  measureAgencies,
  measureOffenses,
  measureOwners,
  measureReasons,
  measureRules,
  measureUsers,
} from './groups.ts';
import { lastDay } from './local-day.ts';
import { createLogQuarters } from './log-quarters.ts';
import { measurePlates } from './plates.ts';
import { measureCells, measureQuality } from './quality.ts';
import { sinceReport } from './since-report.ts';
import { measureTimes } from './times.ts';
import { measureWidth } from './width.ts';

const measures = [
  measureFlagged,
  measureBridge,
  measureTimes,
  measureAgencies,
  measureOwners,
  measureUsers,
  measureReasons,
  measureOffenses,
  measureRules,
  measureWidth,
  measurePlates,
  measureCoverage,
  measureBreaks,
  measureQuality,
  measureCells,
] as const;

type Measured = (typeof measures)[number] extends (context: MeasureContext) => Promise<infer Part>
  ? Part
  : never;
type UnionToIntersection<U> = (U extends unknown ? (part: U) => void : never) extends (part: infer I) => void
  ? I
  : never;

/** What the run knows besides the store's tables. */
export interface SummaryFacts extends Pick<
  Summary,
  'tool' | 'agreements' | 'custom_rules' | 'review' | 'sample' | 'sharing' | 'law'
> {
  /** The title that the user gave; null: it names the agencies that released the logs. */
  readonly title: string | null;
  readonly counts: RowCounts;
  readonly accuracy: Accuracy | null;
  readonly before: Summary | null;
  /** What the report must say of its law pack. */
  readonly lawCaveats: readonly string[];
}

/** Computes every figure once. */
export const summarize = async (context: MeasureContext, facts: SummaryFacts): Promise<Summary> => {
  await createLogQuarters(context.store);
  const measured = Object.assign({}, ...(await measureAll(context))) as UnionToIntersection<Measured>;
  const { options, files } = context;
  const logs = files.flatMap(({ tables }) => tables.flatMap(({ log }) => log ?? []));
  const assumed = logs.filter(({ source, loaded }) => source.zoneFrom === null && loaded.rowsZoneAssumed > 0);
  const assumedSources = assumed.map(({ source }) => source.number);
  const figures = {
    ...measured,
    title: facts.title ?? titleOf(measured.coverage.map(({ owner }) => owner)),
    tool: facts.tool,
    dated: options.dated ?? (await lastDay(context.store, context.zone)),
    zones: {
      counted_in: context.zone,
      assumed_for_reading: assumed[0]?.source.timeZone ?? null,
      rows_assumed: await context.store.value<number>(
        `SELECT CAST(coalesce(sum(without_zone), 0) AS BIGINT) FROM log_quarter WHERE list_contains([${assumedSources.join(', ')}], source)`,
      ),
    },
    inputs: {
      files: files.length,
      refused_files: files.filter(({ refused }) => refused !== null).length,
      lists: files.flatMap(({ tables }) => tables).filter((table) => table.listed !== null).length,
      ...facts.counts,
    },
    searches: await countSearches(context),
    agreements: facts.agreements,
    custom_rules: facts.custom_rules,
    accuracy: facts.accuracy,
    review: facts.review,
    sample: facts.sample,
    sharing: facts.sharing,
    law: facts.law,
    unconfirmed: logs.flatMap(({ source, loaded }) =>
      source.recognition.confirmed
        ? []
        : [{ file: source.file, format: source.recognition.title, rows: loaded.rowsLoaded }],
    ),
    documents: {
      exhibit: options.exhibit,
      bates: options.bates,
      min_cell: options.minCell,
      names_shown: options.nameAccounts,
      plates_shown: options.includePlates,
      state: options.state,
    },
  };
  const summary = {
    ...figures,
    since_report: null,
    caveats: [...caveatsOf(figures, files), ...facts.lawCaveats],
  } as Summary;
  return summarySchema.parse({
    ...summary,
    since_report: facts.before === null ? null : sinceReport(facts.before, summary),
  });
};

/** Two figures at a time: most read two tables side by side, which the store does with one thread. */
const measureAll = async (context: MeasureContext): Promise<Measured[]> => {
  const parts: Measured[] = [];
  const left = measures.entries();
  const measureNext = async (store: Store): Promise<void> => {
    for (const [at, measure] of left) parts[at] = await measure({ ...context, store });
  };
  await allOf([measureNext(context.store), context.store.beside(measureNext)]);
  return parts;
};

const countSearches = async ({ store }: MeasureContext): Promise<Summary['searches']> => {
  const [found] = await store.rows<Record<string, number>>(`
    SELECT coalesce(CAST(sum(released_rows) AS BIGINT), 0) AS rows, count(*) AS found,
      coalesce(CAST(sum(released_rows - files) AS BIGINT), 0) AS same_file,
      coalesce(CAST(sum(files - owners) AS BIGINT), 0) AS same_owner,
      coalesce(CAST(sum(owners - 1) AS BIGINT), 0) AS other_owner
    FROM search`);
  const count = (name: string): number => found?.[name] ?? 0;
  return {
    rows: count('rows'),
    distinct: count('found'),
    copies: {
      same_file: count('same_file'),
      same_owner: count('same_owner'),
      other_owner: count('other_owner'),
    },
  };
};

/** The report's title where the user gave none: the owners of the logs, in the order of its sentences. */
const titleOf = (owners: readonly string[]): string => {
  const named = [...new Set(owners.filter((owner) => owner !== ownerNotStated))];
  if (named.length === 0) return 'Searches of license plate readers';
  const shown = named.length > 3 ? `${named.length} agencies` : listed(named);
  return `Searches of license plate readers: logs released by ${shown}`;
};

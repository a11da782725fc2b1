import type { Field } from '../../model/field.ts';
import type { Turn } from '../../model/log-source.ts';
import type { LogRecognition } from '../../model/recognition.ts';
import type { Store } from '../../store/duckdb.ts';
import { isBorneOut, wordsSql } from './turned-evidence.ts';

const oldUnderNew: Turn = { reason: 'filters', case_number: 'reason', filters: 'case_number' };
const newUnderOld: Turn = { reason: 'case_number', case_number: 'filters', filters: 'reason' };

/** The vendor's orders, each with how the rows of the other one stand under its header. */
const turns: Readonly<Record<string, Turn>> = {
  'reason,case_number,filters': oldUnderNew,
  'case_number,filters,reason': newUnderOld,
};

/** How rows of the vendor's other order would stand under a log's header; null where it has no such order. */
export const turnOf = ({
  columns,
  confirmed,
  headerRow,
  legend,
  reasonElseAt,
}: LogRecognition): Turn | null => {
  if (!confirmed || headerRow === null || legend !== undefined || reasonElseAt !== undefined) return null;
  const found = columns.flatMap(({ field }) => (field !== null && field in oldUnderNew ? [field] : []));
  return turns[found.join()] ?? null;
};

/** Fewer rows that tell their order, or fewer texts, may be what officers wrote into the wrong box. */
const fewestRows = 30;
const fewestTexts = 8;
/** Of a long log so many rows are looked at first, which must have some of these texts. */
const sampledRows = 20_000;
const fewestSampled = 3;
/** How many rows a boundary between two orders must explain. */
const boundaryCost = 20;
const mostIslands = 5000;
/** The part of an export's telling rows that may tell the other order: what officers did write into the wrong box. */
const mostStray = 0.03;

/** Rows one after the other that tell the same order, by their places. */
interface Island {
  readonly turned: boolean;
  readonly first: number;
  readonly last: number;
  readonly rows: number;
}

interface Segment {
  turned: boolean;
  first: number;
  last: number;
  rows: number;
  stray: number;
}

/**
 * The stretches of a log's rows that were exported with their columns in the vendor's other order and pasted below the
 * first export without their header; by places in the relation. None where anything speaks against it: officers and
 * agencies too write case numbers as reasons and reasons as case numbers, but the filters are of the vendor's making,
 * and what stands in them in one stretch alone, thousands of rows or dozens, was put there by an export.
 */
export const turnedIn = async (
  store: Store,
  relation: string,
  turn: Turn,
): Promise<readonly (readonly [first: number, last: number])[]> => {
  const from = turn.reason;
  if (!(await mayBeTurned(store, relation, from))) return [];
  await store.run(`
    CREATE OR REPLACE TEMP TABLE turned_text AS
    SELECT said, sum(n) AS n FROM (
      SELECT ${wordsSql(from)} AS said, ${wordsSql('reason')} IS NOT NULL AS is_beside, count(*) AS n
      FROM ${relation} GROUP BY ALL
    ) WHERE said IS NOT NULL GROUP BY said HAVING coalesce(sum(n) FILTER (is_beside), 0) * 2 <= sum(n)`);
  try {
    const segments = await segmentsIn(store, relation, from);
    if (segments === null) return [];
    const stretches = segments
      .filter(({ turned }) => turned)
      .map(({ first, last }) => [first, last] as const);
    if (!(await isBorneOut(store, relation, turn, stretches))) return [];
    return await Promise.all(
      segments.flatMap((one, at) => (one.turned ? [wholeStretch(store, relation, from, segments, at)] : [])),
    );
  } finally {
    await store.run('DROP TABLE IF EXISTS turned_text; DROP TABLE IF EXISTS turned_row');
  }
};

/**
 * Whether one row in so many shows texts of reasons in the other column, where the reason's own has no words. Most logs
 * have none, and only those that do are read throughout.
 */
const mayBeTurned = async (store: Store, relation: string, from: Field): Promise<boolean> => {
  const rows = await store.value<number>(`SELECT count(*) FROM ${relation}`);
  const step = Math.max(1, Math.floor(rows / sampledRows));
  // A table and no part of the query: the store would look for words in every row before it takes the sample.
  await store.run(`
    CREATE OR REPLACE TEMP TABLE turned_sample AS
    SELECT ${wordsSql(from)} AS elsewhere, ${wordsSql('reason')} AS here
    FROM ${relation} WHERE rowid % ${step} = 0`);
  const texts = await store.value<number>(`
    SELECT count(DISTINCT elsewhere) FROM turned_sample
    WHERE here IS NULL AND elsewhere IN (SELECT here FROM turned_sample WHERE here IS NOT NULL)`);
  await store.run('DROP TABLE turned_sample');
  return texts >= fewestSampled;
};

/** The stretches of rows that tell one order, the header's first; null where no sharp boundary parts them. */
const segmentsIn = async (store: Store, relation: string, from: Field): Promise<Segment[] | null> => {
  await store.run(`
    DELETE FROM turned_text WHERE said NOT IN (SELECT ${wordsSql('reason')} FROM ${relation} WHERE ${wordsSql('reason')} IS NOT NULL)`);
  const shared = await store.rows<{ texts: number; n: number }>(
    'SELECT count(*) AS texts, CAST(coalesce(sum(n), 0) AS BIGINT) AS n FROM turned_text',
  );
  if ((shared[0]?.texts ?? 0) < fewestTexts || (shared[0]?.n ?? 0) < fewestRows) return null;
  await store.run(`
    CREATE OR REPLACE TEMP TABLE turned_row AS
    SELECT place, elsewhere AND ${from === 'filters' ? 'true' : 'NOT here'} AS turned FROM (
      SELECT rowid AS place, coalesce(${wordsSql(from)} IN (SELECT said FROM turned_text), false) AS elsewhere,
        coalesce(${wordsSql('reason')} IN (SELECT said FROM turned_text), false) AS here,
        ${wordsSql(from)} IS NULL AS is_free
      FROM ${relation}
    ) WHERE elsewhere OR (here ${from === 'filters' ? 'AND is_free' : ''})`);
  const islands = await store.rows<Island>(`
    SELECT turned AS turned, min(place) AS first, max(place) AS last, count(*) AS rows FROM (
      SELECT place, turned, row_number() OVER (ORDER BY place) - row_number() OVER (PARTITION BY turned ORDER BY place) AS run
      FROM turned_row
    ) GROUP BY turned, run ORDER BY first LIMIT ${mostIslands + 1}`);
  if (islands.length > mostIslands) return null;
  const segments = bestSegments(islands);
  const isSharp = segments.every(({ rows, stray }) => rows >= fewestRows && stray <= rows * mostStray);
  return segments.length > 1 && segments[0]?.turned === false && isSharp ? segments : null;
};

/** The fewest stretches that explain the islands: each boundary must explain some rows. */
const bestSegments = (islands: readonly Island[]): Segment[] => {
  let cost: [own: number, turned: number] = [0, 0];
  const came: (readonly [own: 0 | 1, turned: 0 | 1])[] = [];
  for (const { turned, rows } of islands) {
    const stay: [number, number] = [turned ? rows : 0, turned ? 0 : rows];
    const before: readonly [0 | 1, 0 | 1] = [
      cost[1] + boundaryCost < cost[0] ? 1 : 0,
      cost[0] + boundaryCost < cost[1] ? 0 : 1,
    ];
    came.push(before);
    cost = [
      Math.min(cost[0], cost[1] + boundaryCost) + stay[0],
      Math.min(cost[1], cost[0] + boundaryCost) + stay[1],
    ];
  }
  let state: 0 | 1 = cost[1] < cost[0] ? 1 : 0;
  const segments: Segment[] = [];
  for (let at = islands.length - 1; at >= 0; at -= 1) {
    const island = islands[at];
    if (island === undefined) continue;
    const turned = state === 1;
    const isStray = island.turned !== turned;
    let segment = segments.at(-1);
    if (segment?.turned !== turned) {
      segment = { turned, first: island.first, last: island.last, rows: 0, stray: 0 };
      segments.push(segment);
    }
    segment.first = island.first;
    segment.rows += island.rows;
    segment.stray += isStray ? island.rows : 0;
    state = came[at]?.[state] ?? state;
  }
  return segments.toReversed();
};

/**
 * A stretch with the rows beside it that tell nothing by texts known from both orders, but have words where reasons of
 * this order stand and none under the reason's own label. A row that may be of either stays under its header.
 */
const wholeStretch = async (
  store: Store,
  relation: string,
  from: Field,
  segments: readonly Segment[],
  at: number,
): Promise<readonly [number, number]> => {
  const { first = 0, last = 0 } = segments[at] ?? {};
  const before = segments[at - 1]?.last ?? -1;
  const after = segments[at + 1]?.first;
  const isTurned = `(${wordsSql(from)} IS NOT NULL AND ${wordsSql('reason')} IS NULL)`;
  const [edge] = await store.rows<{ low: number | null; high: number | null; end: number }>(`
    SELECT max(rowid) FILTER (rowid > ${before} AND rowid < ${first} AND NOT ${isTurned}) AS low,
      ${after === undefined ? 'NULL' : `min(rowid) FILTER (rowid > ${last} AND rowid < ${after} AND NOT ${isTurned})`} AS high,
      max(rowid) AS end
    FROM ${relation}`);
  const begin = Math.max(before, edge?.low ?? before) + 1;
  if (after === undefined) return [begin, edge?.end ?? last];
  return [begin, Math.min(after, edge?.high ?? after) - 1];
};

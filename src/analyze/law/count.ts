import type { Field } from '../../model/field.ts';
import type { LawFinding } from '../../model/law.ts';
import { literal, type Store } from '../../store/duckdb.ts';
import { localDayStart } from '../local-day.ts';
import type { LawFact, LawMeasure, LawQuery } from './facts.ts';
import { lawFindings, lawQueries } from './findings.ts';
import type { LawPack } from './pack.ts';

type OfSearches = Extract<LawMeasure, { of: 'searches' }>;
type OfRows = Extract<LawMeasure, { of: 'rows' }>;

const federal = `(searcher IN ('ice', 'cbp', 'other_dhs', 'other_federal') OR agency_kind = 'federal')`;
const inLogs = (...kinds: readonly string[]): string =>
  `owner_set IN (
    SELECT owner_set.number FROM owner_set JOIN owner_log ON list_contains(owner_set.owner_logs, owner_log.number)
    WHERE log_kind IN (${kinds.map(literal).join(', ')}))`;
const inOwnLog = inLogs('own', 'portal');

/** SQL of who searched, seen from a state. */
const bySql = (by: OfSearches['by'], state: string): string =>
  ({
    all: 'true',
    federal,
    out_of_state: `NOT ${federal} AND agency_state <> ${literal(state)}`,
    in_state: `NOT ${federal} AND (agency_state = ${literal(state)} OR (agency_state IS NULL AND ${inOwnLog}))`,
  })[by];

/** SQL of what some search must tell, for the count to mean anything. */
const toldSql = ({ logs, by, immigration }: OfSearches): string => {
  const federalTold = `(agency IS NOT NULL OR searcher <> 'unknown')`;
  const stateTold =
    by === 'in_state' ? `(agency_state IS NOT NULL OR ${inOwnLog})` : 'agency_state IS NOT NULL';
  return [
    ...(logs === 'network' ? [inLogs('network')] : []),
    ...(by === 'federal' ? [federalTold] : by === 'all' ? [] : [stateTold]),
    ...(immigration === null ? [] : [`(s_reason <> 'not_exported' OR offense_type IS NOT NULL)`]),
    'true',
  ].join(' AND ');
};

const countSearches = async (
  store: Store,
  measure: OfSearches,
  state: string,
  start: string,
): Promise<LawFact> => {
  const counted = [
    `searched_at >= ${literal(start)}`,
    bySql(measure.by, state),
    ...(measure.logs === 'network' ? [inLogs('network')] : []),
    ...(measure.immigration === null
      ? []
      : [`is_immigration AND immigration_kind = ${literal(measure.immigration)}`]),
  ];
  const [found] = await store.rows<{ told: boolean; searches: number }>(`
    SELECT coalesce(bool_or(${toldSql(measure)}), false) AS told,
      count(*) FILTER (${counted.join(' AND ')}) AS searches
    FROM judged`);
  return { searches: found?.told === true ? found.searches : null, rowsLacking: null, rowsMasked: null };
};

const readableSql = (field: Field): string =>
  `s_${field} IN ('value', 'partly_masked')${field === 'agency' ? ' OR agency IS NOT NULL' : ''}`;
const maskedSql = (field: Field): string =>
  `s_${field} IN ('masked_vendor', 'masked_agency', 'exemption_cited')`;

const countRows = async (store: Store, { lacking }: OfRows, start: string): Promise<LawFact> => {
  const placed = lacking.includes('time') ? 'true' : `searched_at >= ${literal(start)}`;
  const [found] = await store.rows<{ searches: number; rows_lacking: number; rows_masked: number }>(`
    WITH told AS (
      SELECT leader,
        CASE WHEN ${lacking.map(readableSql).join(' OR ')} THEN 2 WHEN ${lacking.map(maskedSql).join(' OR ')} THEN 1 ELSE 0 END AS told
      FROM loaded_row WHERE ${placed}
    )
    SELECT count(*) FILTER (told = 0) AS rows_lacking, count(*) FILTER (told = 1) AS rows_masked,
      (SELECT count(*) FROM (SELECT leader FROM told GROUP BY leader HAVING max(told) = 0)) AS searches
    FROM told`);
  return {
    searches: found?.searches ?? 0,
    rowsLacking: found?.rows_lacking ?? 0,
    rowsMasked: found?.rows_masked ?? 0,
  };
};

const countLaw = async (
  store: Store,
  { from, measure }: LawQuery,
  state: string,
  zone: string,
): Promise<LawFact> => {
  const start = await localDayStart(store, from, zone, 0);
  return measure.of === 'searches'
    ? countSearches(store, measure, state, start)
    : countRows(store, measure, start);
};

/**
 * What the log records beside the provisions of a state's pack, counted over `judged`, `loaded_row` and
 * `owner_log`.
 *
 * @param zone IANA zone in which a provision's day begins: the one that the report counts in.
 */
export const measureLaw = async (store: Store, zone: string, pack: LawPack): Promise<LawFinding[]> => {
  const facts: LawFact[] = [];
  for (const query of lawQueries(pack)) facts.push(await countLaw(store, query, pack.state, zone));
  return lawFindings(pack, facts);
};

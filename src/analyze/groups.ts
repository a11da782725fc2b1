import { agencyNotStated } from '../model/log-source.ts';
import type { LogKind } from '../model/recognition.ts';
import type { Purpose } from '../model/verdict.ts';
import { judgedCounts, type Measure } from './context.ts';
import { isoSql } from './times.ts';

interface Counts {
  searches: number;
  flagged: number;
  immigration: number;
  possible: number;
}

const commonReasons = 200;
/** Lists stand by flagged, searches, name. */
const order = (name: string): string => `ORDER BY flagged DESC, searches DESC, ${name}`;

/** Each agency once, by its number: all its spellings bear one name. */
const agencies = '(SELECT DISTINCT key_number, name, state, kind FROM agency) AS agency';

/** Searches by searching agency. */
export const measureAgencies: Measure<'by_agency'> = async ({ store }) => ({
  by_agency: await store.rows<Counts & { agency: string; state: string | null; kind: string }>(`
    SELECT coalesce(name, '${agencyNotStated}') AS agency, state, coalesce(kind, 'unknown') AS kind, counted.* EXCLUDE (agency_number)
    FROM (SELECT agency_number, ${judgedCounts} FROM judged GROUP BY 1) AS counted
    LEFT JOIN ${agencies} ON agency.key_number = counted.agency_number
    ${order('agency, state')}`),
});

/** Searches by owner and kind of log; one that stands in several owners' logs counts in each. */
export const measureOwners: Measure<'by_owner'> = async ({ store }) => ({
  by_owner: await store.rows<Counts & { owner: string; log_kind: LogKind }>(`
    WITH sets AS (SELECT owner_set, ${judgedCounts} FROM judged GROUP BY owner_set)
    SELECT owner_log.owner, owner_log.log_kind,
      CAST(sum(searches) AS BIGINT) AS searches, CAST(sum(flagged) AS BIGINT) AS flagged,
      CAST(sum(immigration) AS BIGINT) AS immigration, CAST(sum(possible) AS BIGINT) AS possible
    FROM (SELECT unnest(owner_logs) AS number, sets.* FROM sets JOIN owner_set ON owner_set.number = sets.owner_set) AS held
    JOIN owner_log ON owner_log.number = held.number
    GROUP BY 1, 2 ${order('owner, log_kind')}`),
});

/** Searches by account, as codes unless names are asked for; searches without an account stand in no line. */
export const measureUsers: Measure<'by_user' | 'federal_accounts'> = async ({ store }) => ({
  by_user: await store.rows<Counts & { agency: string; account: string }>(`
    SELECT coalesce(agency.name, '${agencyNotStated}') AS agency, account.shown AS account, counted.* EXCLUDE (account_number)
    FROM (SELECT account_number, ${judgedCounts} FROM judged WHERE account_number IS NOT NULL GROUP BY 1) AS counted
    JOIN account ON account.number = counted.account_number
    LEFT JOIN ${agencies} ON agency.key_number = account.agency_number
    ${order('agency, account_number')}`),
  federal_accounts: await store.rows<{
    searcher: 'ice' | 'cbp';
    agency: string | null;
    account: string | null;
    searches: number;
    first: string | null;
    last: string | null;
  }>(`
    SELECT searcher, CASE WHEN agency IS NOT NULL THEN agency_name END AS agency, account_shown AS account,
      count(*) AS searches, ${isoSql('min(searched_at)')} AS first, ${isoSql('max(searched_at)')} AS last
    FROM marked WHERE searcher IN ('ice', 'cbp')
    GROUP BY 1, 2, 3, account_number ORDER BY searches DESC, searcher, agency, account_number`),
});

/** The commonest normalized reasons, then how many searches bear another or none. */
export const measureReasons: Measure<'by_reason'> = async ({ store }) => {
  const reasons = await store.rows<{ reason: string; purpose: Purpose; searches: number }>(`
    SELECT normal_text(released) AS reason, purpose, CAST(sum(n) AS BIGINT) AS searches
    FROM (
      SELECT reason AS released, purpose, count(*) AS n FROM judged WHERE reason IS NOT NULL GROUP BY 1, 2
    )
    GROUP BY 1, 2 ORDER BY searches DESC, reason, purpose LIMIT ${commonReasons}`);
  const all = await store.value<number>('SELECT count(*) FROM judged');
  const other = all - reasons.reduce((sum, { searches }) => sum + searches, 0);
  return { by_reason: other === 0 ? reasons : [...reasons, { reason: null, other }] };
};

/** Searches by offense type, where a log exports one; then those of all other offenses, or of none, in one line. */
export const measureOffenses: Measure<'by_offense'> = async ({ store }) => ({
  by_offense: await store.rows<Counts & { offense: string | null }>(`
    WITH counted AS (
      SELECT *, row_number() OVER (ORDER BY offense IS NULL, flagged DESC, searches DESC, offense) AS place
      FROM (SELECT offense_type AS offense, ${judgedCounts} FROM judged GROUP BY 1)
    )
    SELECT CASE WHEN place <= ${commonReasons} THEN offense END AS offense,
      CAST(sum(searches) AS BIGINT) AS searches, CAST(sum(flagged) AS BIGINT) AS flagged,
      CAST(sum(immigration) AS BIGINT) AS immigration, CAST(sum(possible) AS BIGINT) AS possible
    FROM counted WHERE EXISTS (SELECT 1 FROM counted WHERE offense IS NOT NULL)
    GROUP BY 1 ORDER BY min(place)`),
});

/** Searches by rule that matched; a search counts once for each of its rules. */
export const measureRules: Measure<'by_rule'> = async ({ store }) => ({
  by_rule: await store.rows<{ rule: string; searches: number }>(`
    SELECT rule, count(*) AS searches
    FROM (SELECT unnest(rules) AS rule FROM marked WHERE flagged OR is_possible)
    GROUP BY rule ORDER BY searches DESC, rule`),
});

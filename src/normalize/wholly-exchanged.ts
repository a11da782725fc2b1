import type { FileIntake } from '../model/intake.ts';
import type { Store } from '../store/duckdb.ts';
import { isPersonSql, namesBodySql } from './person-cell.ts';
import { wordsSql } from './load/turned-evidence.ts';

/** Fewer rows, or fewer texts, may be what officers wrote into the wrong box. */
const fewestRows = 30;
const fewestTexts = 5;
const fewestNumbers = 3;
/** The part of the rows that may bear words under the label of reasons all the same. */
const mostWords = 0.01;

/**
 * Exchanges back what stands in a whole log under each other's label, as where a person pasted columns below a header:
 * accounts and agencies, reasons and case numbers. Only where every row shows it, since officers and whole agencies too
 * write case numbers as reasons; where they all write the reason as the case number, it is the reason all the same.
 */
export const exchangeWhole = async (store: Store, intakes: readonly FileIntake[]): Promise<void> => {
  const begun = await beginnings(store);
  const names = await namesExchanged(store, begun);
  const reasons = await reasonsExchanged(store, begun);
  for (const { source } of names)
    await store.run(`
      UPDATE released SET agency = account, account = agency, s_user = CASE WHEN agency IS NULL THEN 'empty' ELSE 'value' END
      WHERE source = ${source}`);
  for (const { source } of reasons)
    await store.run(`
      UPDATE released SET reason = case_number, case_number = reason, s_reason = s_case_number, s_case_number = s_reason
      WHERE source = ${source}`);
  for (const { log, issues } of intakes.flatMap(({ tables }) => tables)) {
    const number = log?.source.number;
    const say = (found: readonly Exchanged[], what: string): void => {
      const rows = found.find(({ source }) => source === number)?.rows;
      if (rows === undefined) return;
      const text = `has ${what} under each other's label, as its ${rows.toLocaleString('en-US')} rows show; they were exchanged`;
      issues.push({ kind: 'reader_doubt', text });
    };
    say(names, 'accounts and agencies');
    say(reasons, 'reasons and case numbers');
  }
};

interface Exchanged {
  readonly source: number;
  readonly rows: number;
}

/** By so many rows at its beginning nearly every log shows that it is none of these, and the rest need not be looked at. */
const rowsFirst = 1000;
/** The part of them that may bear words under the label of reasons where few of all do. */
const mostWordsFirst = 0.1;

/** SQL of whether a row is at the beginning of its log. */
const beginnings = async (store: Store): Promise<string> => {
  const logs = await store.rows<{ first: number }>(
    'SELECT CAST(min(rowid) AS BIGINT) AS first FROM released GROUP BY source ORDER BY first',
  );
  const ranges = logs.map(({ first }) => `rowid BETWEEN ${first} AND ${first + rowsFirst - 1}`);
  return ranges.length === 0 ? 'false' : `(${ranges.join(' OR ')})`;
};

/** The logs whose beginning is as `having` says, as SQL; null where there are none. */
const logsBegun = async (store: Store, begun: string, having: string): Promise<string | null> => {
  const found = await store.rows<{ source: number }>(
    `SELECT source FROM released WHERE ${begun} GROUP BY source HAVING ${having} ORDER BY source`,
  );
  return found.length === 0 ? null : `source IN (${found.map(({ source }) => source).join(', ')})`;
};

/** Logs in which every account is called as an agency is, and the agencies are persons. */
const namesExchanged = async (store: Store, begun: string): Promise<Exchanged[]> => {
  const ofThese = await logsBegun(
    store,
    begun,
    `bool_and(${namesBodySql('account')}) FILTER (agency IS NOT NULL AND account IS NOT NULL)`,
  );
  if (ofThese === null) return [];
  return store.rows<Exchanged>(`
    WITH pairs AS (
      SELECT source, agency, account, count(*) AS n FROM released
      WHERE ${ofThese} AND agency IS NOT NULL AND account IS NOT NULL GROUP BY ALL
    ), marked AS (
      SELECT *, ${namesBodySql('agency')} AS is_body, ${isPersonSql('agency')} AS is_person,
        ${namesBodySql('account')} AND NOT contains(lower(account), lower(agency)) AS by_body
      FROM pairs
    )
    SELECT source, CAST(sum(n) AS BIGINT) AS rows FROM marked GROUP BY source
    HAVING sum(n) >= ${fewestRows} AND bool_and(by_body) AND NOT bool_or(is_body)
      AND count(DISTINCT agency) FILTER (is_person) >= ${fewestTexts}
      AND sum(n) FILTER (is_person) * 2 >= sum(n)
    ORDER BY source`);
};

/** SQL of whether but a part of the rows bears words under the label of reasons, and none a mask. */
const wordless = (part: number): string =>
  `count(*) FILTER (regexp_matches(reason, '[A-Za-z]{3}')) <= count(*) * ${part}
    AND count(*) FILTER (s_reason IN ('value', 'empty')) = count(*)`;

/** Logs that have words as case numbers in most rows, and under the label of reasons numbers or nothing. */
const reasonsExchanged = async (store: Store, begun: string): Promise<Exchanged[]> => {
  const ofThese = await logsBegun(store, begun, wordless(mostWordsFirst));
  if (ofThese === null) return [];
  return store.rows<Exchanged>(`
    WITH said AS (
      SELECT source, ${wordsSql('case_number')} AS words, regexp_matches(reason, '[0-9]{3}') AS is_number, reason, s_reason
      FROM released WHERE ${ofThese}
    )
    SELECT source, count(*) AS rows FROM said GROUP BY source
    HAVING count(*) >= ${fewestRows} AND ${wordless(mostWords)}
      AND count(words) * 2 >= count(*) AND count(DISTINCT words) >= ${fewestTexts}
      AND count(DISTINCT reason) FILTER (is_number) >= ${fewestNumbers}
    ORDER BY source`);
};

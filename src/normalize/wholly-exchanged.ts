import type { FileIntake } from '../model/intake.ts';
import type { Store } from '../store/duckdb.ts';
import { isPersonSql, namesBodySql } from './person-cell.ts';
import { wordsSql } from './turned-evidence.ts';

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
  const names = await namesExchanged(store);
  const reasons = await reasonsExchanged(store);
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

/** Logs in which every account is called as an agency is, and the agencies are persons. */
const namesExchanged = (store: Store): Promise<Exchanged[]> =>
  store.rows<Exchanged>(`
    WITH pairs AS (
      SELECT source, agency, account, count(*) AS n FROM released
      WHERE agency IS NOT NULL AND account IS NOT NULL GROUP BY ALL
    ), marked AS (
      SELECT *, ${namesBodySql('agency')} AS is_body, ${isPersonSql('agency')} AS is_person,
        ${namesBodySql('account')} AND NOT contains(lower(account), lower(agency)) AS by_body
      FROM pairs WHERE source NOT IN (SELECT source FROM pairs GROUP BY source HAVING NOT bool_and(${namesBodySql('account')}))
    )
    SELECT source, CAST(sum(n) AS BIGINT) AS rows FROM marked GROUP BY source
    HAVING sum(n) >= ${fewestRows} AND bool_and(by_body) AND NOT bool_or(is_body)
      AND count(DISTINCT agency) FILTER (is_person) >= ${fewestTexts}
      AND sum(n) FILTER (is_person) * 2 >= sum(n)
    ORDER BY source`);

/** Logs that have words as case numbers in most rows, and under the label of reasons numbers or nothing. */
const reasonsExchanged = async (store: Store): Promise<Exchanged[]> => {
  const wordless = await store.rows<{ source: number }>(`
    SELECT source FROM released GROUP BY source
    HAVING count(*) >= ${fewestRows}
      AND count(*) FILTER (regexp_matches(reason, '[A-Za-z]{3}')) <= count(*) * ${mostWords}
      AND count(*) FILTER (s_reason IN ('value', 'empty')) = count(*)
    ORDER BY source`);
  if (wordless.length === 0) return [];
  return store.rows<Exchanged>(`
    WITH said AS (
      SELECT source, ${wordsSql('case_number')} AS words, regexp_matches(reason, '[0-9]{3}') AS is_number, reason
      FROM released WHERE source IN (${wordless.map(({ source }) => source).join(', ')})
    )
    SELECT source, count(*) AS rows FROM said GROUP BY source
    HAVING count(words) * 2 >= count(*) AND count(DISTINCT words) >= ${fewestTexts}
      AND count(DISTINCT reason) FILTER (is_number) >= ${fewestNumbers}
    ORDER BY source`);
};

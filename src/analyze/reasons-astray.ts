import type { Store } from '../store/duckdb.ts';

/** Rows of a log whose reason seems to stand in another column. */
export interface ReasonsAstray {
  readonly source: number;
  readonly rows: number;
  /** Row of the file at which they begin. */
  readonly first: number;
}

/** Fewer rows, or fewer texts, may be what officers wrote in the wrong box. */
const fewestRows = 10;
const fewestTexts = 3;

/** Words of the case number and the filters, of rows that have no words for a reason. A number in them is of a case. */
const wordsElsewhere = `(
  SELECT * FROM (
    SELECT source, rowid AS rid, unnest([
      CASE WHEN s_filters = 'value' THEN normal_text(filters) END,
      CASE WHEN s_case_number = 'value' THEN normal_text(case_number) END
    ]) AS words
    FROM released
    WHERE (s_filters = 'value' OR s_case_number = 'value')
      AND (s_reason IN ('empty', 'placeholder', 'masked_vendor', 'masked_agency', 'exemption_cited')
        OR (s_reason = 'value' AND length(reason) <= 20 AND NOT regexp_matches(reason, '[A-Za-z]{3}')))
  )
  WHERE regexp_matches(words, '[a-z]{3}') AND NOT regexp_matches(words, '[0-9]')
)`;

/**
 * The logs where the case number or the filters say, in several rows without words for a reason, what the log's other
 * rows have as reasons. Exports put together without the second header look so where they differ in the order of these
 * columns alone: no cell is out of shape, and the reasons are not judged as such.
 */
export const reasonsAstray = async (store: Store): Promise<ReadonlyMap<number, ReasonsAstray>> => {
  // The distinct texts first: few logs have any, and rows are counted only for those.
  await store.run(`
    CREATE OR REPLACE TABLE astray_words AS
    SELECT DISTINCT source, words FROM ${wordsElsewhere}`);
  const texts = await store.value<number>('SELECT count(*) FROM astray_words');
  const found =
    texts < fewestTexts
      ? []
      : await store.rows<ReasonsAstray>(`
    WITH said AS (
      SELECT DISTINCT source, words
      FROM (SELECT source, normal_text(reason) AS words FROM released WHERE s_reason = 'value')
      SEMI JOIN astray_words USING (source, words)
    )
    SELECT source.number AS source, count(DISTINCT elsewhere.rid) AS rows,
      min(coalesce(released.row, elsewhere.rid + source.row_base)) AS first
    FROM ${wordsElsewhere} AS elsewhere
    SEMI JOIN said ON said.source = elsewhere.source AND said.words = elsewhere.words
    JOIN source ON source.number = elsewhere.source
    JOIN released ON released.rowid = elsewhere.rid
    GROUP BY source.number
    HAVING count(DISTINCT elsewhere.rid) >= ${fewestRows} AND count(DISTINCT elsewhere.words) >= ${fewestTexts}`);
  await store.run('DROP TABLE astray_words');
  return new Map(found.map((one) => [one.source, one]));
};

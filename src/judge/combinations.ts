import {
  actors,
  components,
  immigrationKinds,
  purposes,
  textFields,
  type SearchText,
  type TextField,
  type Verdict,
} from '../model/verdict.ts';
import { Batch } from '../store/batch.ts';
import { literal, type Store } from '../store/duckdb.ts';
import { columnOf, noteBits } from './readings.ts';

/** Agency, reason and offense are judged together; the other fields count only where they say something. */
const always: ReadonlySet<TextField> = new Set(['agency', 'reason', 'offense']);

/** The words of a verdict, kept as numbers of the type `verdict_word`: every search bears them. */
const words = ['purpose', 'immigration_kind', 'actor', 'searcher', 'component'];
const verdictWords = [...new Set([...purposes, ...immigrationKinds, ...actors, ...components])];

const columns = textFields.map((field) => columnOf[field]);

/**
 * Judges each distinct combination of texts in which some value says something. Gives `combination(number,
 * texts…)`, `combined(leader, number)`, `judgement(number, purpose, …)` and `rule_set(number, rules)`, the rules of the
 * judgements; every other search says nothing.
 */
export const judgeCombinations = async (
  store: Store,
  judge: (search: SearchText) => Verdict,
): Promise<void> => {
  const texts = textFields.map((field) => {
    const column = columnOf[field];
    return always.has(field)
      ? `search.${column}`
      : `CASE WHEN reading_${column}.signal THEN search.${column} END AS ${column}`;
  });
  const joins = columns.map((c) => `LEFT JOIN reading_${c} ON reading_${c}.value = search.${c}`);
  const signals = columns.map((c) => `coalesce(reading_${c}.signal, false)`);
  await store.run(`
    CREATE TABLE signalled AS
      SELECT search.leader, ${texts.join(', ')} FROM search ${joins.join(' ')} WHERE ${signals.join(' OR ')};
    CREATE TABLE combination AS
      SELECT row_number() OVER (ORDER BY ${columns.join(', ')}) AS number, ${columns.join(', ')}
      FROM (SELECT DISTINCT ${columns.join(', ')} FROM signalled);
    CREATE TABLE combined AS
      SELECT signalled.leader, combination.number FROM signalled JOIN combination
      ON ${columns.map((c) => `signalled.${c} IS NOT DISTINCT FROM combination.${c}`).join(' AND ')};
    DROP TABLE signalled;`);
  await writeJudgements(store, judge);
};

const writeJudgements = async (store: Store, judge: (search: SearchText) => Verdict): Promise<void> => {
  const batch = new Batch(store, 'judgement_text', ['number', ...words, 'notes', 'rules', 'matches']);
  await batch.create();
  const query = `SELECT CAST(number AS VARCHAR), ${columns.join(', ')} FROM combination ORDER BY number`;
  for await (const rows of store.chunks(query)) {
    for (const [number, ...texts] of rows as [string, ...(string | null)[]][]) {
      const verdict = judge(Object.fromEntries(textFields.map((field, at) => [field, texts[at]])));
      batch.add([
        number,
        verdict.purpose,
        verdict.immigration_kind,
        verdict.actor,
        verdict.searcher,
        verdict.component,
        String(noteBits(verdict.notes)),
        JSON.stringify([...new Set(verdict.matches.map((match) => match.rule))]),
        JSON.stringify(verdict.matches),
      ]);
    }
  }
  batch.close();
  await store.run(`
    CREATE TYPE verdict_word AS ENUM (${verdictWords.map(literal).join(', ')});
    CREATE TABLE rule_set AS
      SELECT CAST(row_number() OVER (ORDER BY words) AS INTEGER) AS number, CAST(CAST(words AS JSON) AS VARCHAR[]) AS rules, words
      FROM (SELECT DISTINCT rules AS words FROM judgement_text);
    CREATE TABLE judgement AS
      SELECT CAST(judgement_text.number AS BIGINT) AS number,
        ${words.map((word) => `CAST(${word} AS verdict_word) AS ${word}`).join(', ')},
        CAST(notes AS UINTEGER) AS notes, rule_set.number AS rule_set, matches
      FROM judgement_text JOIN rule_set ON rule_set.words = judgement_text.rules;
    DROP TABLE judgement_text;`);
};

import { number } from '../model/figure-words.ts';
import type { SearchText, Verdict } from '../model/verdict.ts';
import type { Store } from '../store/duckdb.ts';
import { normalText } from '../store/normal-text.ts';
import { sqlFile } from '../store/sql-file.ts';
import { judgeCombinations } from './combinations.ts';
import { noteBits, readDistinctValues, type Reader } from './readings.ts';
import { loadReview, reviewJoin, type Decision } from './review.ts';

export { parseReview, reviewOutcome, type Decision } from './review.ts';
export { matchAnswers, parseChecked, planWords } from './sample-checked.ts';
export { sampleOutcome } from './sample-outcome.ts';
export { drawSample, type Sample, type SampleLine } from './sample.ts';

/** A rule set at work: reads single values and judges whole searches. */
export interface Judge extends Reader {
  readonly judge: (search: SearchText) => Verdict;
}

/** Judges every search: the view `verdict`, one row for each row of `search`. */
export const judgeAll = async (
  store: Store,
  judge: Judge,
  decisions: readonly Decision[],
  progress: (detail: string) => void,
): Promise<void> => {
  await store.run(normalText);
  await loadReview(store, decisions);
  await readDistinctValues(store, judge, (field, values) =>
    progress(`${field}: ${number(values)} distinct values`),
  );
  await judgeCombinations(store, judge.judge);
  await store.run(
    await sqlFile(import.meta.url, './verdict.sql', {
      blocked: noteBits(['blocked_by_vendor']),
      bug_notice: noteBits(['vendor_bug_notice']),
      ...(decisions.length === 0 ? { decision: 'CAST(NULL AS verdict_word)', review: '' } : reviewJoin),
    }),
  );
};

import { flaggedSearches } from '../analyze/flagged-searches.ts';
import { findIssues } from '../analyze/issues.ts';
import { logSpans, manifestInputs, manifestOf, sumCounts } from '../analyze/manifest.ts';
import { summarize } from '../analyze/summary.ts';
import type { FileIntake } from '../model/intake.ts';
import type { FlaggedSearch } from '../model/flagged-search.ts';
import { mostShown, type ReportContent } from '../model/report-content.ts';
import { accuracyOf } from './accuracy.ts';
import { allOf } from '../store/all-of.ts';
import type { Run } from './begin.ts';
import type { Judged } from './judge.ts';
import { lawOf } from './law.ts';
import { sharingOfLists } from './sharing.ts';
import { shownOptions } from './shown-options.ts';
import { toolOf } from './tool.ts';
import { earlierSummary } from './earlier.ts';
import { agreementsOf } from './agreements.ts';

/** What is measured: all that charts and documents may read, and every flagged or possible search for flagged.csv. */
export interface Measured {
  readonly content: ReportContent;
  readonly everyFlagged: () => AsyncIterable<readonly FlaggedSearch[]>;
}

/** Computes every figure once. */
export const measureFigures = async (
  run: Run,
  files: readonly FileIntake[],
  { rules, custom, review, drawn }: Judged,
  zone: string,
): Promise<Measured> => {
  const { store, options } = run;
  const spans = await logSpans(store);
  await findIssues(store, files, spans);
  const inputs = manifestInputs(files, spans);
  const tool = await toolOf(rules.version);
  const agreements = await agreementsOf(run, zone);
  const figures = async () =>
    summarize(
      { store, options, files, zone },
      {
        title: options.title,
        tool,
        counts: sumCounts(inputs.map(({ counts }) => counts)),
        // Measured with the standing rules alone: it says nothing of a set that the user changed.
        accuracy: custom === null ? await accuracyOf() : null,
        agreements: agreements.summary,
        custom_rules: custom,
        review,
        sample: drawn?.outcome ?? null,
        sharing: await sharingOfLists(run, files),
        ...(await lawOf(run, files, zone)),
        before: options.sinceReport === null ? null : await earlierSummary(options.sinceReport),
      },
    );
  const firstFlagged = async (): Promise<FlaggedSearch[]> => {
    const flagged: FlaggedSearch[] = [];
    for await (const some of flaggedSearches(store, options, inputs, { on: agreements.on, zone }, mostShown))
      flagged.push(...some);
    return flagged;
  };
  const [summary, flagged] = await allOf([figures(), firstFlagged()]);
  return {
    content: { summary, flagged, manifest: manifestOf(tool, shownOptions(options), inputs) },
    everyFlagged: () => flaggedSearches(store, options, inputs, { on: agreements.on, zone }),
  };
};

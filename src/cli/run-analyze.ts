import { exitCode, UserError } from '../model/error.ts';
import type { AnalyzeResult } from '../model/event.ts';
import { analyze } from '../pipeline.ts';
import { closingSummary } from './closing.ts';
import { print, printJson, say } from './print.ts';
import { startProgress } from './progress.ts';
import { readRun, type Given } from './settings.ts';

/** Runs `analyze` as the command line asks and prints what a person, or a pipe, wants to know of it. */
export const runAnalyze = async (paths: readonly string[], given: Given): Promise<void> => {
  const { options, unusedSources, quiet, json } = await readRun(paths, given);
  const progress = await startProgress(quiet);
  const result = await analyze(options, progress.announce).finally(progress.end);
  const warnings = [
    ...progress.warnings,
    ...unusedSources().map(({ path }) => `the sources file names no input with "${path}"`),
  ];
  if (json || quiet) for (const text of warnings) say(`warning: ${text}`);
  if (json) await printJson(result.summary);
  else if (!quiet) await print(closingSummary(result, warnings));
  if (options.strict) assertNothingLost(result);
};

/** With --strict, a run that lost or withheld anything is done, but not as a success. */
const assertNothingLost = ({ summary: { inputs }, withheld }: AnalyzeResult): void => {
  const lost = [
    ...(inputs.rows_quarantined > 0 ? [`rows set aside as unreadable: ${inputs.rows_quarantined}`] : []),
    ...(inputs.refused_files > 0 ? [`files refused: ${inputs.refused_files}`] : []),
    ...(withheld.length > 0 ? [`outputs withheld: ${withheld.length}`] : []),
  ];
  if (lost.length > 0)
    throw new UserError(`done, but under --strict this counts: ${lost.join('; ')}`, exitCode.strict);
};

import type { Announce, AnalyzeResult } from './model/event.ts';
import type { AnalyzeOptions } from './model/options.ts';
import { loadAhead } from './pipeline/ahead.ts';
import { beginRun } from './pipeline/begin.ts';
import { drawCharts } from './pipeline/draw.ts';
import { judgeSearches } from './pipeline/judge.ts';
import { loadLogs } from './pipeline/load.ts';
import { measureFigures } from './pipeline/measure.ts';
import { mergeCopies } from './pipeline/merge.ts';
import { beginRowTable } from './pipeline/row-table.ts';
import { wantedBy } from './pipeline/wanted.ts';
import { writeReport } from './pipeline/write.ts';

/**
 * The main job, stage by stage: released logs in, one report folder out, whole or not at all.
 * @throws UserError for wrong options, an output that would be lost, or inputs of which none is readable.
 */
export const analyze = async (options: AnalyzeOptions, announce: Announce): Promise<AnalyzeResult> => {
  const run = await beginRun(options, announce);
  try {
    const files = await run.stage('load', () => loadLogs(run, () => loadAhead(wantedBy(options))));
    const zone = await run.stage('reconcile', () => mergeCopies(run, files));
    const { judged, putRowTable } = await run.stage('judge', async () => {
      const begun = await beginRowTable(run);
      return { judged: await judgeSearches(run, files), putRowTable: begun };
    });
    const measured = await run.stage('measure', () => measureFigures(run, files, judged, zone));
    const charts = await run.stage('draw', () => drawCharts(run, measured.content));
    return await writeReport(run, judged, measured, charts, putRowTable);
  } finally {
    await run.end();
  }
};

export { exportDataset } from './pipeline/export.ts';
export { inspectPaths } from './pipeline/inspect.ts';
export { readSharing } from './pipeline/sharing.ts';
export { rewriteReport } from './pipeline/rewrite.ts';
export { traceRow } from './pipeline/trace.ts';

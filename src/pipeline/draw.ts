import { renderCharts } from '../charts/render.ts';
import type { ChartImage } from '../model/chart.ts';
import type { ReportContent } from '../model/report-content.ts';
import type { Run } from './begin.ts';

/** Draws every chart from the summary. */
export const drawCharts = (run: Pick<Run, 'announce'>, { summary }: ReportContent): Promise<ChartImage[]> => {
  run.announce({ kind: 'stage', stage: 'draw', detail: 'charts' });
  return renderCharts(summary);
};

import { renderCharts } from '../charts/render.ts';
import type { ChartImage } from '../model/chart.ts';
import type { Announce } from '../model/event.ts';
import type { OutputName } from '../model/options.ts';
import type { ReportContent } from '../model/report-content.ts';

/** Outputs that show charts: where none of them is wanted, none is drawn. */
const withCharts: readonly OutputName[] = [
  'charts',
  'report.html',
  'report.pdf',
  'report.docx',
  'summary.pdf',
];

interface Drawing {
  readonly announce: Announce;
  readonly options: { readonly only: readonly OutputName[] | null };
}

/** Draws every chart from the summary, where a wanted output shows any. */
export const drawCharts = async (
  { announce, options }: Drawing,
  { summary }: ReportContent,
): Promise<ChartImage[]> => {
  if (options.only !== null && !options.only.some((name) => withCharts.includes(name))) return [];
  announce({ kind: 'stage', stage: 'draw', detail: 'charts' });
  return renderCharts(summary);
};

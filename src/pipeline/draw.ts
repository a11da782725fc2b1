import { renderCharts } from '../charts/render.ts';
import type { ChartImage } from '../model/chart.ts';
import type { Announce } from '../model/event.ts';
import type { OutputName } from '../model/options.ts';
import type { ReportContent } from '../model/report-content.ts';
import { quotedReasons } from '../report/quoted-reasons.ts';
import { wantedBy, type Wanted } from './wanted.ts';

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

/** Whether an output that is wanted shows charts. */
export const showsCharts = (wanted: Wanted): boolean => withCharts.some(wanted);

/** Draws every chart from the summary, its reasons as documents quote them, where a wanted output shows any. */
export const drawCharts = async (
  { announce, options }: Drawing,
  content: ReportContent,
): Promise<ChartImage[]> => {
  if (!showsCharts(wantedBy(options))) return [];
  announce({ kind: 'stage', stage: 'draw', detail: 'charts' });
  return renderCharts({ ...content.summary, by_reason: quotedReasons(content) });
};

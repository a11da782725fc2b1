import type { ChartImage } from '../model/chart.ts';
import type { ReportContent } from '../model/report-content.ts';
import { asset } from './assets/assets.ts';
import { everyOutput, type Beside } from './beside.ts';
import { reportDocument } from './content.ts';
import { setPages } from './pdf/compile.ts';
import { firstPageChart } from './pdf/first-page.ts';
import { pdfData, withSignsNoted } from './pdf/pdf-data.ts';

/** The report as a tagged PDF/UA-1, US Letter; the same content gives the same bytes. */
export const reportPdf = (
  content: ReportContent,
  charts: readonly ChartImage[],
  beside: Beside = everyOutput,
): Uint8Array => {
  const document = withSignsNoted(reportDocument(content, charts, beside), beside);
  const template = asset('report.typ');
  return setPages(template, pdfData(document, firstPageChart(template, document)), document.dated).pdf();
};

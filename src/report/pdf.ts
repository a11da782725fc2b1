import { readFileSync } from 'node:fs';
import type { ChartImage } from '../model/chart.ts';
import type { ReportContent } from '../model/report-content.ts';
import { reportDocument } from './content.ts';
import { setPages } from './pdf/compile.ts';
import { pdfData } from './pdf/pdf-data.ts';

/** The report as a tagged PDF/UA-1, US Letter; the same content gives the same bytes. */
export const reportPdf = (content: ReportContent, charts: readonly ChartImage[]): Uint8Array => {
  const document = reportDocument(content, charts);
  const template = readFileSync(new URL('assets/report.typ', import.meta.url), 'utf8');
  return setPages(template, pdfData(document), document.dated).pdf();
};

import { HeadingLevel, Paragraph } from 'docx';
import type { ChartImage } from '../model/chart.ts';
import type { ReportContent } from '../model/report-content.ts';
import { everyOutput, type Beside } from './beside.ts';
import { reportDocument } from './content.ts';
import { sectionPieces } from './docx/docx-blocks.ts';
import { paragraph, runs } from './docx/docx-parts.ts';
import { packDocx } from './docx/pack.ts';

/** The report to edit and paste from; the same content gives the same bytes. */
export const reportDocx = async (
  content: ReportContent,
  charts: readonly ChartImage[],
  beside: Beside = everyOutput,
): Promise<Uint8Array> => {
  const document = reportDocument(content, charts, beside);
  return packDocx({
    ...document,
    foot: document.tool,
    charts,
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, children: runs(document.title) }),
      paragraph(document.subtitle, { style: 'Note' }),
      ...document.sections.flatMap(sectionPieces),
    ],
  });
};

import { readFileSync } from 'node:fs';
import type { ChartImage } from '../model/chart.ts';
import type { ReportContent } from '../model/report-content.ts';
import type { Block, ReportDocument } from './blocks.ts';
import { reportDocument } from './content.ts';
import { compilePdf } from './pdf/compile.ts';
import { pdfData } from './pdf/pdf-data.ts';
import { number } from './words.ts';

/** Items of a list that one page has room for beside the figures and the chart. */
const items = 6;

const shortened = (block: Block): Block => {
  if (block.kind !== 'callout' || block.items.length <= items) return block;
  const left = block.items.length - (items - 1);
  return {
    ...block,
    items: [...block.items.slice(0, items - 1), `${number(left)} more points: in the report.`],
  };
};

/** The first page of the report as a document of its own, with where the rest is. */
export const summaryDocument = (content: ReportContent, charts: readonly ChartImage[]): ReportDocument => {
  const document = reportDocument(content, charts);
  const found = document.sections.filter((section) => section.id === 'found');
  return {
    ...document,
    sections: found.map((section) => ({
      ...section,
      blocks: [
        ...section.blocks.map(shortened),
        {
          kind: 'paragraph',
          text:
            'How these figures were made, every table, and the released row behind each flagged search stand in ' +
            'report.pdf and flagged.csv.',
        },
      ],
    })),
  };
};

/** summary.pdf: one page, tagged PDF/UA-1, US Letter; the same content gives the same bytes. */
export const summaryPdf = (content: ReportContent, charts: readonly ChartImage[]): Uint8Array => {
  const document = summaryDocument(content, charts);
  const template = readFileSync(new URL('assets/report.typ', import.meta.url), 'utf8');
  return compilePdf(template, { ...pdfData(document), compact: true }, document.dated);
};

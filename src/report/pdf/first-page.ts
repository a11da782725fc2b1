import type { ReportDocument } from '../blocks.ts';
import { setPages } from './compile.ts';
import { pdfData } from './pdf-data.ts';

/** Widths of the first page's chart in inches, the best first. */
const widths = [4.6, 4, 3.4, 2.8] as const;

/** The opening up to what it cannot show: what a first page must hold. */
const opening = (document: ReportDocument): ReportDocument => ({
  ...document,
  sections: document.sections
    .filter((section) => section.id === 'found')
    .map((section) => {
      const end = section.blocks.findIndex((block) => block.kind === 'callout' && block.tone === 'limits');
      return { ...section, blocks: section.blocks.slice(0, end + 1) };
    }),
});

/** The widest chart with which what was found and what that cannot show stand on one page; in inches. */
export const firstPageChart = (template: string, document: ReportDocument): number => {
  const shown = opening(document);
  const fits = (width: number): boolean =>
    setPages(template, pdfData(shown, width), document.dated).pages <= 1;
  return widths.find(fits) ?? widths.at(-1) ?? 0;
};

import type { ChartImage } from '../model/chart.ts';
import type { ReportContent } from '../model/report-content.ts';
import type { Block, ReportDocument } from './blocks.ts';
import { asset } from './assets/assets.ts';
import { reportBeside, type Beside } from './beside.ts';
import { reportDocument } from './content.ts';
import { setPages } from './pdf/compile.ts';
import { pdfData, withSignsNoted } from './pdf/pdf-data.ts';
import { listed, number } from './words.ts';

/**
 * How much a page holds beside the sentences and figures; tried in order until all fits one page. A chart is worth
 * some points of a list, but not the last ones: without it as many stand as there is room for.
 */
const fits: readonly { readonly chartInches: number; readonly items: number }[] = [
  { chartInches: 4.2, items: 8 },
  { chartInches: 3.6, items: 6 },
  { chartInches: 3, items: 6 },
  { chartInches: 3, items: 4 },
  { chartInches: 2.6, items: 4 },
  { chartInches: 2.6, items: 3 },
  ...[8, 6, 5, 4, 3, 2].map((items) => ({ chartInches: 0, items })),
];

const shortened = (block: Block, items: number): Block => {
  if (block.kind !== 'callout' || block.items.length <= items) return block;
  const kept = block.items.slice(0, items - 1);
  return {
    ...block,
    items: [...kept, `${number(block.items.length - kept.length)} more points: in the report.`],
  };
};

/** The first page of the report as a document of its own, with where the rest is. */
const onePage = (document: ReportDocument, items: number, chart: boolean, rest: string): ReportDocument => ({
  ...document,
  // A Bates number names one page alone, and the first is that of the report's.
  bates: null,
  sections: document.sections
    .filter((section) => section.id === 'found')
    .map((section) => ({
      ...section,
      blocks: [
        ...section.blocks
          .filter((block) => chart || block.kind !== 'chart')
          .map((block) => shortened(block, items)),
        { kind: 'paragraph', text: rest },
      ],
    })),
});

const whereTheRestIs = (beside: Beside, listedSearches: number): string => {
  const report = reportBeside(beside) ?? 'the whole report';
  if (listedSearches === 0) return `How these figures were made, and every table, stand in ${report}.`;
  const rest = [report, ...(beside('flagged.csv') ? ['flagged.csv'] : [])];
  return (
    'How these figures were made, every table, and the released row behind each flagged search stand in ' +
    `${listed(rest)}.`
  );
};

/**
 * summary.pdf: the report's first page alone, tagged PDF/UA-1, US Letter. Of a log with much to say the chart
 * shrinks and lists are cut, with how many points are left out, until it is one page. `beside` tells which outputs it may name.
 */
export const summaryPdf = (
  content: ReportContent,
  charts: readonly ChartImage[],
  beside: Beside,
): Uint8Array => {
  const document = reportDocument(content, charts, beside);
  const template = asset('report.typ');
  const set = fits.map(({ chartInches, items }) => () => {
    const page = withSignsNoted(
      onePage(document, items, chartInches > 0, whereTheRestIs(beside, content.summary.flagged.broad)),
      beside,
    );
    return setPages(template, pdfData(page, chartInches), document.dated);
  });
  let made = set[0]?.();
  for (const next of set.slice(1)) {
    if (made !== undefined && made.pages <= 1) break;
    made = next();
  }
  if (made === undefined) throw new Error('the one-page summary has no layout to try');
  return made.pdf();
};

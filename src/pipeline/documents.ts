import type { ChartImage } from '../model/chart.ts';
import type { Announce } from '../model/event.ts';
import type { OutputName } from '../model/options.ts';
import type { ReportContent } from '../model/report-content.ts';
import { pointedAt } from '../report/beside.ts';
import type { PendingFolder } from '../report/write.ts';
import type { Wanted } from './wanted.ts';

type Render = (
  content: ReportContent,
  charts: readonly ChartImage[],
  /** What stands in the folder beside the document, which names no other output as there. */
  beside: Wanted,
) => string | Uint8Array | Promise<string | Uint8Array>;

/** Every document by its name, its writer loaded only where it is wanted. */
const documents: readonly (readonly [name: OutputName, writer: () => Promise<Render>])[] = [
  [
    'flagged.xlsx',
    async () => {
      const { flaggedXlsx } = await import('../report/flagged-xlsx.ts');
      return ({ flagged, summary }, _charts, beside) =>
        flaggedXlsx(flagged, summary.flagged.broad, pointedAt('flagged.csv', beside));
    },
  ],
  ['report.html', async () => (await import('../report/html.ts')).reportHtml],
  ['report.pdf', async () => (await import('../report/pdf.ts')).reportPdf],
  ['report.docx', async () => (await import('../report/docx.ts')).reportDocx],
  ['summary.pdf', async () => (await import('../report/summary-pdf.ts')).summaryPdf],
  [
    'letter.docx',
    async () => {
      const { letterDocx } = await import('../report/letter-docx.ts');
      return (content, _charts, beside) => letterDocx(content, beside);
    },
  ],
];

/** The wanted documents by their names, each with what loads its writer. */
export const writersOf = (wanted: Wanted): typeof documents => documents.filter(([name]) => wanted(name));

/**
 * Writes the wanted documents and charts. One that cannot be made (a compiler that refuses it) is withheld
 * and the rest stands; gives a sentence for each that was. `kept` outputs stand in the folder already.
 */
export const writeDocuments = async (
  pending: PendingFolder,
  content: ReportContent,
  charts: readonly ChartImage[],
  { wanted, kept }: { readonly wanted: Wanted; readonly kept: Wanted },
  announce: Announce,
): Promise<string[]> => {
  const withheld: string[] = [];
  const failed = new Set<OutputName>();
  const beside: Wanted = (name) => kept(name) || (wanted(name) && !failed.has(name));
  for (const [name, writer] of writersOf(wanted)) {
    announce({ kind: 'stage', stage: 'write', detail: name });
    try {
      const render = await writer();
      await pending.write(name, await render(content, charts, beside));
    } catch (error) {
      failed.add(name);
      withheld.push(`${name} could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (wanted('charts')) {
    for (const { id, svg, png } of charts) {
      await pending.write(`charts/${id}.svg`, svg);
      await pending.write(`charts/${id}.png`, png);
    }
  }
  for (const text of withheld) announce({ kind: 'warning', text });
  return withheld;
};

import type { RawRecord, RawTable } from '../../model/raw-table.ts';
import { headOf, widest } from '../head.ts';
import { Refusal, refusals } from '../refusal.ts';
import { cellsOf } from './cells.ts';
import { openPdf, type PdfText } from './document.ts';
import { gridLine, type GridLine } from './grid.ts';
import { learnLayout, type Layout } from './layout.ts';
import { linesOf } from './lines.ts';
import { divide } from './rows.ts';

/**
 * Makes one table of a printed log: columns and records from where the text stands on its pages. A record is
 * cited by its page and the line on which it begins.
 * @throws Refusal where the PDF is protected, damaged, or only pictures.
 */
export const pdfTable = async (file: string, path: string): Promise<RawTable> => {
  const layout = await withPdf(path, learnLayout);
  if (!layout) throw new Refusal(refusals.scannedPdf);
  const records = (): AsyncGenerator<RawRecord[]> => pdfRecords(path, layout);
  const head = await headOf(records());
  if (layout.columns.length < 2) throw new Refusal(refusals.noTable);
  return {
    file,
    sheet: null,
    container: 'pdf',
    encoding: null,
    delimiter: null,
    hidden: false,
    width: widest(head),
    head,
    named: false,
    records,
    scan: null,
    remarks: ['read from the places of the words on the printed page'],
  };
};

const withPdf = async <T>(path: string, use: (pdf: PdfText) => Promise<T>): Promise<T> => {
  const pdf = await openPdf(path);
  try {
    return await use(pdf);
  } finally {
    await pdf.close();
  }
};

/** Lines of one record and the page on which they begin. */
interface Part {
  readonly page: number;
  readonly lines: readonly GridLine[];
}

async function* pdfRecords(path: string, layout: Layout): AsyncGenerator<RawRecord[]> {
  const pdf = await openPdf(path);
  try {
    // The last record of a page waits for the next page, which may begin with the rest of it.
    let waiting: Part | null = null;
    let opening: Part | null = null;
    for (let page = 1; page <= pdf.pages; page++) {
      const lines = linesOf(await pdf.page(page));
      const fixed = lines.filter((line) => layout.isFixed(line, page));
      const body = lines
        .filter((line) => !fixed.includes(line))
        .map((line) => gridLine(line, layout.columns));
      const { records, before, after } = divide(body, layout.division);
      const parts: Part[] = [];
      if (waiting) parts.push({ page: waiting.page, lines: [...waiting.lines, ...before] });
      else if (before.length > 0) parts.push({ page, lines: before });
      for (const line of fixed) parts.push({ page, lines: [gridLine(line, layout.columns)] });
      records.forEach((record, at) => {
        if (at === 0 && opening) parts.push({ page: opening.page, lines: [...opening.lines, ...record] });
        else parts.push({ page, lines: record });
      });
      waiting = null;
      if (records.length > 0) {
        waiting = parts.pop() ?? null;
        opening = null;
      }
      if (after.length > 0) opening = { page, lines: after };
      if (parts.length > 0) yield parts.map((part) => recordOf(part, layout));
    }
    const rest = [waiting, opening].filter((part) => part !== null);
    if (rest.length > 0) yield rest.map((part) => recordOf(part, layout));
  } finally {
    await pdf.close();
  }
}

const recordOf = ({ page, lines }: Part, layout: Layout): RawRecord => ({
  row: lines[0]?.line.number ?? 1,
  page,
  cells: cellsOf(lines, layout.columns.length),
});

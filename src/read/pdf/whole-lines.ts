import type { RawRecord, RawTable } from '../../model/raw-table.ts';
import { textTable } from '../text-table.ts';
import type { PdfText } from './page.ts';
import { linesOf } from './lines.ts';

/** The lines of a PDF's pages, a cell each: words that columns would cut stand whole. */
export async function* wholeLines(open: () => Promise<PdfText>): AsyncGenerator<RawRecord[]> {
  const pdf = await open();
  try {
    for (let at = 1; at <= pdf.pages; at++) {
      const { runs, linesBefore } = await pdf.page(at);
      const page = pdf.numberOf(at);
      yield linesOf(runs, linesBefore).map(({ number, runs: pieces }) => ({
        row: number,
        page,
        cells: [pieces.map(({ text }) => text).join(' ')],
      }));
    }
  } finally {
    await pdf.close();
  }
}

/** The text of a PDF without a table, as a table of its lines. */
export const textOfPages = (file: string, open: () => Promise<PdfText>): Promise<RawTable> =>
  textTable({ file, sheet: null, container: 'pdf' }, () => wholeLines(open));

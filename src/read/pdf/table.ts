import type { RawRecord, RawTable } from '../../model/raw-table.ts';
import { headOf, widest } from '../head.ts';
import { Refusal, refusals } from '../refusal.ts';
import { cellsOf } from './cells.ts';
import { Divider, type Part } from './divide.ts';
import { openPdf, type PdfText } from './document.ts';
import { learnLayout, pageLines, type Layout } from './layout.ts';
import { linesOf } from './lines.ts';

const hidden =
  'has boxes drawn over text that is still in the file; what lies under them was taken as withheld and is shown nowhere';

/**
 * Makes one table of a printed log: columns and records from where the text stands on its pages. A record is
 * cited by its page and the line on which it begins.
 * @throws Refusal where the PDF is protected, damaged, or only pictures.
 */
export const pdfTable = async (file: string, path: string): Promise<RawTable> => {
  const layout = await withPdf(path, learnLayout);
  if (!layout) throw new Refusal(refusals.scannedPdf);
  const remarks = ['read from the places of the words on the printed page'];
  // It is said when the first such page comes; the last may be the only one.
  const onHidden = (): void => {
    if (!remarks.includes(hidden)) remarks.push(hidden);
  };
  const records = (): AsyncGenerator<RawRecord[]> => pdfRecords(path, layout, onHidden);
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
    remarks,
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

async function* pdfRecords(path: string, layout: Layout, onHidden: () => void): AsyncGenerator<RawRecord[]> {
  const pdf = await openPdf(path);
  const divider = new Divider(layout.division);
  try {
    for (let page = 1; page <= pdf.pages; page++) {
      const { runs, hidesText, trouble } = await pdf.page(page);
      if (hidesText) onHidden();
      const parts = divider.page(pageLines(linesOf(runs), page, layout));
      if (parts.length > 0) yield parts.map((part) => recordOf(part, layout));
      // A page that gives nothing is not passed over in silence: it stands in the quarantine.
      if (trouble !== null) yield [{ row: 1, page, cells: [`page ${page}`], damage: trouble }];
    }
    const rest = divider.finish();
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

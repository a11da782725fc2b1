import { expect, it } from 'vitest';
import type { OutputName } from '../../src/model/options.ts';
import type { Beside } from '../../src/report/beside.ts';
import { cutFlagged } from '../../src/report/cut.ts';
import { reportDocx } from '../../src/report/docx.ts';
import { reportHtml } from '../../src/report/html.ts';
import { reportPdf } from '../../src/report/pdf.ts';
import { summaryPdf } from '../../src/report/summary-pdf.ts';
import { plainCharts } from './charts.ts';
import { largeLog, nothingFlagged, smallLog } from './content.ts';
import { docxParts, htmlText, pdfParts } from './read-back.ts';

const alone =
  (...names: readonly OutputName[]): Beside =>
  (name) =>
    names.includes(name);
const names = /flagged\.(?:csv|xlsx)|private\/|report\.(?:html|pdf|docx)/;

it('a document that was written alone names no other as there', async () => {
  const content = smallLog();
  expect(htmlText(reportHtml(content, plainCharts, alone('report.html')))).not.toMatch(names);
  const docx = docxParts(await reportDocx(content, plainCharts, alone('report.docx')));
  expect(docx.paragraphs.map(({ text }) => text).join('\n')).not.toMatch(names);
  const pdf = await pdfParts(reportPdf(content, plainCharts, alone('report.pdf')));
  expect(JSON.stringify(pdf)).not.toMatch(names);
  expect(htmlText(reportHtml(content, plainCharts))).toMatch(names);
});

it('what a document leaves out is said, with where it would be, though that was not written', async () => {
  const { paragraphs } = docxParts(await reportDocx(largeLog(), plainCharts, alone('report.docx')));
  expect(paragraphs.map(({ text }) => text).join('\n')).toContain(
    'The first 1,000 stand here; the other 500 are in flagged.csv, which was not written with this document.',
  );
});

it('one search that is left out is one, and a workbook that lacks it is not named', () => {
  const list = {
    flagged: 1_000,
    possible: 1,
    zone: 'UTC',
    lines: [],
    tables: ['flagged.csv', 'flagged.xlsx'] as const,
  };
  const lines = Array.from({ length: 1_001 }, () => ({}) as never);
  expect(cutFlagged({ ...list, lines }, 'docx').intro).toContain(
    'the other one is in flagged.csv and flagged.xlsx, beside this document.',
  );
  const many = cutFlagged({ ...list, flagged: 30_000, lines }, 'docx').intro;
  expect(many).toContain('are in flagged.csv, beside this document.');
});

it('a summary of a log without a flagged search sends nobody to a table of none', async () => {
  const text = JSON.stringify(await pdfParts(summaryPdf(nothingFlagged(), plainCharts, () => true)));
  expect(text).toContain('How these figures were made, and every table, stand in');
  expect(text).not.toContain('flagged.csv');
});

import { describe, expect, it } from 'vitest';
import type { ReportContent } from '../../src/model/report-content.ts';
import { reportDocx } from '../../src/report/docx.ts';
import { reportHtml } from '../../src/report/html.ts';
import { reportPdf } from '../../src/report/pdf.ts';
import { percent } from '../../src/report/words.ts';
import { plainCharts } from './charts.ts';
import { nineMonths, nothingFlagged, smallLog, whollyMasked } from './content.ts';
import { fullReport } from './full.ts';
import { docxParts, htmlTables, htmlText, pdfParts } from './read-back.ts';

const contents = { smallLog, nineMonths, nothingFlagged, whollyMasked, fullReport };

/** Every number of the saved model: as a value, in a string, as the percentage of a share, as the length of a list. */
const known = (content: ReportContent): Set<string> => {
  const numbers = new Set<string>();
  const add = (n: number): void => {
    numbers.add(String(n));
    if (n >= 0 && n <= 1) for (const part of percent(n).match(/\d+/g) ?? []) numbers.add(part);
  };
  const walk = (value: unknown): void => {
    if (typeof value === 'number') add(value);
    else if (typeof value === 'string')
      for (const part of value.match(/\d+/g) ?? []) numbers.add(String(Number(part)));
    else if (Array.isArray(value)) {
      add(value.length);
      value.forEach(walk);
    } else if (typeof value === 'object' && value !== null) {
      Object.entries(value).forEach(([key, item]) => {
        walk(key);
        walk(item);
      });
    }
  };
  walk({ summary: content.summary, manifest: content.manifest });
  return numbers;
};

/** Numbers that are words: a section of law, a name, an hour, a page. */
const wordNumbers = [
  /287\(g\)/g,
  /8 USC 1324 to 1326/g,
  /SHA-256/g,
  /Page \d+ of \d+/g,
  /AC\d{7}/g,
  /\b\d\d:\d\d\b/g,
  /95% interval|intervals at 95%/g,
  /since mid-?\s?2025/g,
];

const unknownNumbers = (text: string, content: ReportContent): string[] => {
  const numbers = known(content);
  const left = wordNumbers.reduce((rest, pattern) => rest.replaceAll(pattern, ' '), text);
  // The appendix quotes rows, not figures: its numbers are rows, times and ids of flagged.csv.
  const figures = left.slice(
    0,
    left.lastIndexOf('Appendix: flagged') > 0 ? left.lastIndexOf('Appendix: flagged') : undefined,
  );
  const printed = figures.match(/\d[\d,]*/g) ?? [];
  return [...new Set(printed.map((n) => n.replaceAll(',', '').replace(/^0+(?=\d)/, '')))].filter(
    (n) => !numbers.has(n),
  );
};

describe('every number printed stands in summary.json or manifest.json', () => {
  it.each(Object.entries(contents))('in report.html: %s', (_name, content) => {
    expect(unknownNumbers(htmlText(reportHtml(content(), plainCharts)), content())).toEqual([]);
  });

  it.each(Object.entries(contents))('in report.docx: %s', async (_name, content) => {
    expect(unknownNumbers(docxParts(await reportDocx(content(), plainCharts)).text, content())).toEqual([]);
  });

  it.each(Object.entries(contents))('in report.pdf: %s', async (_name, content) => {
    const { pages } = await pdfParts(reportPdf(content(), plainCharts));
    expect(unknownNumbers(pages.join(' '), content())).toEqual([]);
  });
});

const n = (count: number): string => count.toLocaleString('en-US');

/** Figures of the summary as the rows of a table print them, worked out beside the documents. */
const expectedRows = ({ summary }: ReportContent): Record<string, string[][]> => ({
  'Searches by month': summary.by_month.map((row) => [
    n(row.searches),
    n(row.flagged),
    n(row.ice),
    n(row.cbp),
    n(row.immigration),
    n(row.possible),
  ]),
  'Searches by searching agency': summary.by_agency.map((row) => [
    row.agency,
    row.state ?? '',
    row.kind,
    n(row.searches),
    n(row.flagged),
    n(row.immigration),
    n(row.possible),
  ]),
  'From released rows to searches': [
    summary.inputs.rows_read,
    summary.inputs.rows_outside_period,
    summary.inputs.rows_quarantined,
    summary.inputs.rows_skipped,
    summary.inputs.rows_loaded,
    summary.searches.copies.same_file,
    summary.searches.copies.same_owner,
    summary.searches.copies.other_owner,
    summary.searches.distinct,
  ].map((value) => [n(value)]),
  'Strict to broad': summary.bridge.map((row, at) => [
    ['Strict count', 'Accounts of other ICE offices', 'Possibly for immigration'][at] ?? row.step,
    row.rule ?? '',
    n(row.searches),
    n(row.running),
  ]),
  'Searches by weekday (America/Los_Angeles)': summary.by_weekday.map((row) => [
    row.weekday,
    n(row.searches),
    n(row.flagged),
  ]),
});

const tail = (row: readonly string[], length: number): string[] => row.slice(-length);

describe('the tables of a report read back equal the summary', () => {
  const content = nineMonths();
  const expected = expectedRows(content);

  it('in report.html', () => {
    const tables = new Map(
      [...htmlTables(reportHtml(content, plainCharts)).values()].map((table) => [
        table.caption,
        table.rows.slice(1),
      ]),
    );
    for (const [caption, rows] of Object.entries(expected)) {
      const months = caption === 'Searches by month';
      const read = tables
        .get(caption)
        ?.map((row) => (months ? row.slice(1, 7) : tail(row, rows[0]?.length ?? 0)));
      expect(read, caption).toEqual(rows);
    }
  });

  it('in report.docx', async () => {
    const { paragraphs, tables } = docxParts(await reportDocx(content, plainCharts));
    const heads = new Map(tables.map((rows) => [rows[0]?.join('|') ?? '', rows.slice(1)]));
    expect(paragraphs.some(({ text }) => text === 'Searches by month')).toBe(true);
    const months = heads.get(
      'Month|Searches|Flagged|ICE accounts|CBP accounts|Immigration purpose|Possible|The log changes',
    );
    expect(months?.map((row) => row.slice(1, 7))).toEqual(expected['Searches by month']);
    const agencies = heads.get('Agency|State|Kind|Searches|Flagged|Immigration purpose|Possible');
    expect(agencies).toEqual(expected['Searches by searching agency']);
    expect(heads.get('Step|Rule|Searches|Running count')).toEqual(expected['Strict to broad']);
    expect(heads.get('Figure|Rows')?.map((row) => row.slice(-1))).toEqual(
      expected['From released rows to searches'],
    );
  });

  it('in report.pdf', async () => {
    const { pages } = await pdfParts(reportPdf(content, plainCharts));
    const text = pages.join(' ');
    for (const [caption, rows] of Object.entries(expected)) {
      for (const row of rows) expect(text, caption).toContain(row.filter((cell) => cell !== '').join(' '));
    }
  });
});

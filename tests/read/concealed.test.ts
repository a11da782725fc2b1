import { expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { ConcealedInXml } from '../../src/read/workbook/concealed.ts';
import { inspected } from '../normalize/inspected.ts';
import { onlyTable, useBench } from './helper.ts';
import { zip } from './pack.ts';

const bench = useBench();

const log = [
  ['Org Name', 'Reason', 'Search Time'],
  ...[10, 11, 12, 13].map((day) => ['Alder Falls MN PD', 'BOLO', `03/${day}/2025, 01:27:03 AM UTC`]),
];

/** A workbook whose log has its rows 3 and 4 hidden, a blank one, and its second column. */
const workbook = (bookType: XLSX.BookType): Buffer => {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet(log);
  sheet['!rows'] = Array.from({ length: 9 }, (_, at) => ({ hidden: [2, 3, 8].includes(at) }));
  sheet['!cols'] = [{}, { hidden: true }];
  XLSX.utils.book_append_sheet(book, sheet, 'Log');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['nothing hidden']]), 'Notes');
  return XLSX.write(book, { type: 'buffer', bookType, compression: true }) as Buffer;
};

it.each([
  ['xlsx', 2],
  ['xlsb', 2],
  ['xlml', 2],
  // The library that makes these files writes no hidden rows into an .xls.
  ['biff8', 0],
] as const)('hidden rows and columns are counted (%s)', async (type, rows) => {
  const { tables } = await bench.read(`hidden.${type}`, workbook(type));
  expect(tables.map(({ concealed }) => concealed)).toEqual([{ rows, columns: [[1, 1]] }, undefined]);
});

const cell = (text: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

const row = (cells: readonly string[], about = ''): string =>
  `<table:table-row${about}>${cells.map(cell).join('')}</table:table-row>`;

it('rows and columns that a filter hides in an .ods are counted', async () => {
  const names = ['office', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const content =
    `<office:document-content ${names.join(' ')}><office:body><office:spreadsheet><table:table table:name="Log">` +
    '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
    log.map((cells, at) => row(cells, at === 2 ? ' table:visibility="filter"' : '')).join('') +
    row([], ' table:visibility="collapse" table:number-rows-repeated="900"') +
    '</table:table></office:spreadsheet></office:body></office:document-content>';
  const bytes = zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest/>',
    'styles.xml': '<office:document-styles/>',
    'content.xml': content,
  });
  expect(onlyTable(await bench.read('hidden.ods', bytes)).concealed).toEqual({ rows: 1, columns: [[1, 2]] });
});

it('rows are counted once, wherever the bytes of a sheet are parted', () => {
  const rows =
    '<row r="2" hidden="1"><c r="A2"><v>7</v></c></row><row r="3" hidden="0"><c><v>7</v></c></row>';
  const blank = '<row r="4" hidden="1"/><row r="5" hidden="1"><c r="A5" s="1"/></row>';
  const bytes = Buffer.from(
    `<worksheet><cols><col min="2" max="4" hidden="true"/></cols><sheetData>${rows}${blank}</sheetData></worksheet>`,
  );
  for (let at = 0; at < bytes.length; at++) {
    const found = new ConcealedInXml();
    found.add(bytes.subarray(0, at));
    found.add(bytes.subarray(at));
    expect(found.found()).toEqual({ rows: 1, columns: [[1, 3]] });
  }
});

it('what a workbook hides is read, and a warning says so', async () => {
  const [file] = await inspected({ 'network.xlsx': workbook('xlsx') });
  expect(file?.rows).toHaveLength(4);
  expect(file?.warnings.join('\n')).toContain('has 2 rows hidden and has hidden columns: "Reason"');
});

it('a log on a hidden sheet is read, and a warning says so', async () => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Our records']]), 'Cover');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(log), 'Log');
  book.Workbook = { Sheets: [{}, { Hidden: 2 }] };
  const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  const [file] = await inspected({ 'network.xlsx': bytes });
  expect(file?.warnings.join('\n')).toContain('is a hidden sheet of its workbook');
});

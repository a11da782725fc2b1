import { describe, expect, it } from 'vitest';
import { cellsByRow, recordsOf, useBench } from './helper.ts';
import { zip } from './pack.ts';

const bench = useBench();

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

/** An .xlsx part by part, as programs other than Excel write it. */
const xlsx = (
  sheet: string,
  more: { sheets?: string; relations?: string; parts?: Record<string, string> } = {},
): Buffer =>
  zip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:r="${office}"><x:sheets><x:sheet name="Log" sheetId="1" r:id="r1"/>${more.sheets ?? ''}</x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${more.relations ?? ''}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>\n${sheet}`,
    ...more.parts,
  });

const rowsOf = async (bytes: Buffer): Promise<[number, readonly string[]][]> => {
  const { tables, refused } = await bench.read('parts.xlsx', bytes);
  expect(refused).toBeNull();
  return cellsByRow(tables[0] ? await recordsOf(tables[0]) : []);
};

const numberRow = (number: number): string =>
  `<row r="${number}"><c r="A${number}"><v>${number}</v></c></row>`;

describe('an .xlsx as other programs write it', () => {
  it('with a prefix before every name, and no references on rows and cells', async () => {
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>id</x:t></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row><x:row><x:c t="str"><x:v>a-1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(await rowsOf(xlsx(sheet))).toEqual([
      [1, ['id', '7']],
      [2, ['a-1']],
    ]);
  });

  it('with rich text in pieces and a reading aid, which is no text of the cell', async () => {
    const sheet = `<worksheet xmlns="${main}"><sheetData><row r="3"><c r="B3" t="s"><v>0</v></c></row></sheetData></worksheet>`;
    const strings = `<sst xmlns="${main}"><si><r><t>stolen </t></r><r><t xml:space="preserve">vehicle &amp; more_x000D_</t></r><rPh sb="0" eb="1"><t>aid</t></rPh></si></sst>`;
    const bytes = xlsx(sheet, {
      relations: relation('r2', 'sharedStrings', 'sharedStrings.xml'),
      parts: { 'xl/sharedStrings.xml': strings },
    });
    expect(await rowsOf(bytes)).toEqual([[3, ['', 'stolen vehicle & more\r']]]);
  });

  it('with counts as fractions, large numbers as powers of ten, and every digit of a day', async () => {
    const numbers = ['541.0', '2.504210474E9', '45826.001444317131', '1E-2'];
    const cells = numbers.map((number) => `<c><v>${number}</v></c>`).join('');
    const sheet = `<worksheet xmlns="${main}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
    expect(await rowsOf(xlsx(sheet))).toEqual([[1, ['541', '2504210474', '45826.001444317131', '0.01']]]);
  });

  it('with a sheet that is a chart, which is named and not read', async () => {
    const sheet = `<worksheet xmlns="${main}"><sheetData><row r="1"><c><v>1</v></c></row></sheetData></worksheet>`;
    const bytes = xlsx(sheet, {
      sheets: '<x:sheet name="Picture" sheetId="2" r:id="r2"/>',
      relations: relation('r2', 'chartsheet', 'chartsheets/sheet1.xml'),
      parts: { 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
    });
    const { tables } = await bench.read('chart.xlsx', bytes);
    expect(tables.map((table) => table.sheet)).toEqual(['Log']);
    expect(tables[0]?.remarks.join()).toContain("'Picture' is a chart");
  });

  it('with more rows than one batch, and a gap in their numbers', async () => {
    const numbers = Array.from({ length: 5000 }, (_, at) => (at < 2500 ? at + 1 : at + 11));
    const sheet = `<worksheet xmlns="${main}"><sheetData>${numbers.map(numberRow).join('')}</sheetData></worksheet>`;
    const { tables } = await bench.read('long.xlsx', xlsx(sheet));
    const records = tables[0] ? await recordsOf(tables[0]) : [];
    expect(records).toHaveLength(5010);
    expect(
      records.every(
        ({ row: number, cells }, at) => number === at + 1 && (cells[0] ?? String(number)) === String(number),
      ),
    ).toBe(true);
    expect(records.filter(({ cells }) => cells.length === 0).map(({ row: number }) => number)).toEqual(
      Array.from({ length: 10 }, (_, at) => 2501 + at),
    );
  });
});

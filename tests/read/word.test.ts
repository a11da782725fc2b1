import { expect, it } from 'vitest';
import { cellsByRow, onlyTable, recordsOf, useBench } from './helper.ts';
import { zip } from './pack.ts';

const bench = useBench();

const docx = (body: string): Buffer =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  });
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (inside: string): string => `<w:p>${inside}</w:p>`;
const cell = (inside: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${line(inside)}</w:tc>`;
const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
const table = (rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const texts = (...cells: string[]): string[] => cells.map((text) => cell(run(text)));

const cellsOf = async (name: string, body: string): Promise<(readonly string[])[]> =>
  cellsByRow(await recordsOf(onlyTable(await bench.read(name, docx(body))))).map(([, cells]) => cells);

const header = texts('Search Time', 'Org Name', 'Reason');
const time = '03/10/2025, 01:27:03 AM UTC';

it('tables of a Word document are read as one, with the lines between them', async () => {
  const body = [
    line(run('Alder Falls Police Department')),
    table([row(header), row(texts(time, 'Alder Falls MN PD', 'stolen &amp; hidden'))]),
    line(''),
    table([row(texts(time, 'Birch County MN SO', 'BOLO'))]),
  ].join('');
  expect(await cellsOf('two.docx', body)).toEqual([
    ['Alder Falls Police Department'],
    ['Search Time', 'Org Name', 'Reason'],
    [time, 'Alder Falls MN PD', 'stolen & hidden'],
    [time, 'Birch County MN SO', 'BOLO'],
  ]);
});

it('cells keep their lines, their columns and the text of the cell that they go on with', async () => {
  const body = table([
    row(header),
    row([
      cell(`${run('03/10/2025,')}<w:r><w:br/></w:r>${run('01:27:03 AM UTC')}`),
      cell(run('Alder Falls MN PD'), '<w:vMerge w:val="restart"/>'),
      cell(run('BOLO')),
    ]),
    row([cell(run(time)), cell('', '<w:vMerge/>'), cell(run('welfare check'))]),
    row([cell(run('page 1 of 1'), '<w:gridSpan w:val="3"/>')]),
  ]);
  expect(await cellsOf('merged.docx', body)).toEqual([
    ['Search Time', 'Org Name', 'Reason'],
    ['03/10/2025,\n01:27:03 AM UTC', 'Alder Falls MN PD', 'BOLO'],
    [time, 'Alder Falls MN PD', 'welfare check'],
    ['page 1 of 1', '', ''],
  ]);
});

it('what tracked changes struck out, what is hidden and what is black on black is not read, and is told of', async () => {
  const body = table([
    row(
      ['Search Time', 'Org Name', 'Reason'].map((label) =>
        cell(run(label, '<w:color w:val="FFFFFF"/>'), '<w:shd w:val="clear" w:fill="000000"/>'),
      ),
    ),
    row([
      cell(run(time)),
      cell(
        `<w:del><w:r><w:delText>Birch County MN SO</w:delText></w:r></w:del><w:ins>${run('Alder Falls MN PD')}</w:ins>`,
      ),
      cell(run('assist HSI', '<w:highlight w:val="black"/>')),
    ]),
    row(texts(time, 'Alder Falls MN PD', 'gone'), '<w:del/>'),
    row([cell(run(time)), cell(run('Alder Falls MN PD')), cell(run('secret', '<w:vanish/>'))]),
  ]);
  const read = onlyTable(await bench.read('struck.docx', docx(body)));
  expect(cellsByRow(await recordsOf(read)).map(([, cells]) => cells)).toEqual([
    ['Search Time', 'Org Name', 'Reason'],
    [time, 'Alder Falls MN PD', '███'],
    [time, 'Alder Falls MN PD', ''],
  ]);
  expect(read.remarks).toEqual([
    '2 pieces of its text, which tracked changes struck out, were not read',
    '2 pieces of its text, hidden or black on black, were taken as withheld',
  ]);
});

it('a log within a layout table is read, and a small table within a cell is its text', async () => {
  const log = table([
    row(header),
    row(texts(time, 'Alder Falls MN PD', 'BOLO')),
    row(texts(time, 'Birch County MN SO', 'theft')),
  ]);
  const small = table([row(texts('Case', '25-1042'))]);
  const body = `<w:tbl><w:tr><w:tc>${log}${line('')}</w:tc></w:tr></w:tbl>${table([row([cell(run('a')), `<w:tc>${small}${line('')}</w:tc>`])])}`;
  expect(await cellsOf('nested.docx', body)).toEqual([
    ['Search Time', 'Org Name', 'Reason'],
    [time, 'Alder Falls MN PD', 'BOLO'],
    [time, 'Birch County MN SO', 'theft'],
    ['a', 'Case 25-1042'],
  ]);
});

it('a memo without a table is refused, and its text stands beside', async () => {
  const read = await bench.read(
    'memo.docx',
    docx(line(run('We share with Alder Falls PD, Birch County SO.'))),
  );
  expect(read.refused).toMatch(/Word document/);
  expect(read.tables).toHaveLength(1);
});

it('CSV that was pasted into a document is read', async () => {
  const csv = [
    'Search Time,Org Name,Reason',
    `"${time}",Alder Falls MN PD,"theft, auto"`,
    `"${time}",Birch County MN SO,BOLO`,
  ];
  expect(
    await cellsOf('pasted.docx', csv.map((one) => line(run(one.replaceAll('"', '&quot;')))).join('')),
  ).toEqual([
    ['Search Time', 'Org Name', 'Reason'],
    [time, 'Alder Falls MN PD', 'theft, auto'],
    [time, 'Birch County MN SO', 'BOLO'],
  ]);
});

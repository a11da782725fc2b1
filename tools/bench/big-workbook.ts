import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { Zip, ZipDeflate } from 'fflate';
import { Random } from './logs/random.ts';
import { commonReason } from './logs/reasons.ts';
import { vendorTime } from './logs/times.ts';
import { accounts, localAgencies } from './logs/words.ts';

/** All rows that a sheet may have, the header among them. */
export const sheetRows = 1_048_576;

const header =
  'ID,Name,Org Name,Total Networks Searched,Total Devices Searched,License Plate,Reason,Case #,Search Time,Search Type'.split(
    ',',
  );

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const textCell = (text: string): string =>
  text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
const countCell = (count: number): string => `<c><v>${count}</v></c>`;

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Audit" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
};

/** Writes an invented network audit of `rows` records as a workbook, piece by piece. */
export const makeWorkbook = async (file: string, rows: number): Promise<void> => {
  const out = createWriteStream(file);
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    out.write(chunk);
  });
  const encoder = new TextEncoder();
  for (const [name, xml] of Object.entries(parts)) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(encoder.encode(xml), true);
  }
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 1 });
  zip.add(sheet);
  sheet.push(
    encoder.encode(
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>',
    ),
  );
  sheet.push(encoder.encode(`<row>${header.map(textCell).join('')}</row>`));
  const random = new Random(7);
  let xml = '';
  for (let row = 0; row < rows; row += 1) {
    xml += rowXml(random, row);
    if (row % 5000 !== 4999) continue;
    sheet.push(encoder.encode(xml));
    xml = '';
    if (out.writableNeedDrain) await once(out, 'drain');
  }
  sheet.push(encoder.encode(`${xml}</sheetData></worksheet>`), true);
  zip.end();
  out.end();
  await once(out, 'close');
};

const rowXml = (random: Random, row: number): string => {
  const id = `${(row + 0x10000000).toString(16)}-0000-4000-8000-${random.next().toString(16).padStart(12, '0')}`;
  const cells = [
    textCell(id),
    textCell(random.pick(accounts)),
    textCell(random.pick(localAgencies)),
    countCell(1 + random.below(1500)),
    countCell(2000 + random.below(60_000)),
    textCell(`${random.below(10)}ZQA${100 + random.below(900)}`),
    textCell(commonReason(random)),
    textCell(random.once(8) ? `25-${100_000 + random.below(900_000)}` : ''),
    textCell(vendorTime(1_746_057_600 + row * 2)),
    textCell('lookup'),
  ];
  return `<row>${cells.join('')}</row>`;
};

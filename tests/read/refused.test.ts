import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { encrypted, ole, protectedPdf, zip } from './pack.ts';
import { useBench } from './helper.ts';

const bench = useBench();

const workbook = (bookType: XLSX.BookType, rows: string[][] = [['id'], ['a-1']]): Buffer => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Log');
  return XLSX.write(book, { type: 'buffer', bookType }) as Buffer;
};

/** An .xls whose stream says after its first record that a password is needed (BIFF8, FILEPASS). */
const protectedXls = (): Buffer => {
  const entry = XLSX.CFB.find(XLSX.CFB.read(workbook('biff8'), { type: 'buffer' }), '/Workbook');
  const stream = Buffer.from(entry?.content as Uint8Array);
  const first = 4 + stream.readUInt16LE(2);
  const filePass = Buffer.alloc(4 + 54);
  filePass.writeUInt16LE(0x2f, 0);
  filePass.writeUInt16LE(54, 2);
  filePass.writeUInt16LE(1, 4);
  return ole({ Workbook: Buffer.concat([stream.subarray(0, first), filePass, stream.subarray(first)]) });
};

const drawnPdf = (): Buffer =>
  Buffer.from(NodeCompiler.create().pdf({ mainFileContent: '#rect(width: 5cm, height: 5cm)' }));
const contentTypes = { '[Content_Types].xml': '<Types/>' };

describe('a file that cannot be read is refused by name, with the reason and the mend', () => {
  it.each([
    ['an empty file', 'empty.csv', Buffer.alloc(0), /empty/],
    ['a file of blanks', 'blank.csv', Buffer.from('\uFEFF \r\n\r\n'), /empty/],
    ['a protected .xlsx', 'secret.xlsx', ole({ EncryptionInfo: 'x', EncryptedPackage: 'y' }), /password/],
    ['a protected .xls', 'secret.xls', protectedXls(), /password/],
    [
      'a protected .ods',
      'secret.ods',
      zip({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'META-INF/manifest.xml': '<manifest:encryption-data/>',
      }),
      /password/,
    ],
    ['a protected PDF', 'secret.pdf', protectedPdf(), /password/],
    ['a PDF of pictures', 'scan.pdf', drawnPdf(), /OCR.*OCRmyPDF/],
    ['a damaged PDF', 'damaged.pdf', Buffer.from('%PDF-1.7\nnothing of the kind'), /damaged/],
    ['a damaged .xlsx', 'damaged.xlsx', workbook('xlsx').subarray(0, 2000), /damaged/],
    ['a damaged .xls', 'damaged.xls', workbook('biff8').subarray(0, 600), /damaged/],
    ['a workbook of empty sheets', 'nothing.xlsx', workbook('xlsx', []), /no sheet with cells/],
    ['a Word document', 'memo.docx', zip({ ...contentTypes, 'word/document.xml': '<w/>' }), /Word document/],
    ['an old Word document', 'memo.doc', ole({ WordDocument: 'x' }), /Word document/],
    [
      'a photo',
      'photo.jpg',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]),
      /picture \(JPEG\)/,
    ],
    [
      'a photo named as a table',
      'log.csv',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      /picture \(PNG\)/,
    ],
    ['a gzip', 'log.csv.gz', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), /unpack/],
    [
      'a binary file',
      'log.dat',
      Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 37) % 256)),
      /binary/,
    ],
    ['a damaged Parquet file', 'log.parquet', Buffer.from('PAR1 and no more'), /Parquet/],
    [
      'a mail message',
      'audit.eml',
      Buffer.from(
        'From: clerk@alder.example\r\nSubject: audit\r\n of March\r\nMIME-Version: 1.0\r\n\r\nSearch Time,Reason\r\n',
      ),
      /mail message/,
    ],
    [
      'a web archive',
      'audit.xls',
      Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n'),
      /web archive/,
    ],
    [
      'XML that is no workbook',
      'audit.xml',
      Buffer.from('<?xml version="1.0"?><searches><search><reason>BOLO</reason></search></searches>'),
      /file of XML/,
    ],
    ['JSON that is no list of rows', 'log.json', Buffer.from('[[1, 2], [3, 4]]'), /JSON/],
  ])('%s', async (_, name, bytes, reason) => {
    const file = await bench.read(name, bytes);
    expect(file.refused).toMatch(reason);
    expect(file.tables).toEqual([]);
    expect(file.file).toBe(name);
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(file.bytes).toBe(bytes.length);
  });

  it('a zip whose members are encrypted, each by its own name', async () => {
    const file = await bench.read('secret.zip', encrypted(zip({ 'log.csv': 'id,reason\n1,bolo\n' })));
    expect(file.file).toBe('secret.zip/log.csv');
    expect(file.refused).toMatch(/password/);
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('what a file is, is told by its content', () => {
  it.each([
    ['a workbook named .csv', 'log.csv', workbook('xlsx'), 'xlsx'],
    ['a CSV named .xls', 'log.xls', Buffer.from('id,reason\n1,bolo\n'), 'csv'],
    ['a CSV named .pdf', 'log.pdf', Buffer.from('id,reason\n1,bolo\n'), 'csv'],
    ['NDJSON named .txt', 'log.txt', Buffer.from('{"id":1}\n{"id":2}\n'), 'ndjson'],
    ['an .xls named .xlsx', 'log.xlsx', workbook('biff8'), 'xls'],
  ])('%s', async (_, name, bytes, container) => {
    const file = await bench.read(name, bytes);
    expect(file.tables.map((table) => table.container)).toEqual([container]);
  });
});

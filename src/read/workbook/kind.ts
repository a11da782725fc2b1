import { readFile } from 'node:fs/promises';
import type { RawTable } from '../../model/raw-table.ts';
import { wordTables } from '../document/word.ts';
import { Refusal, refusals } from '../refusal.ts';
import { openZip, readEntry } from '../zip.ts';
import { workbookTables } from './old.ts';
import { xlsxTables } from './xlsx.ts';

/** Reads a zip that is no archive of files: a workbook by its parts, or a document that is none. */
export const zippedTables = async (file: string, path: string): Promise<RawTable[]> => {
  const zip = await openZip(path);
  try {
    const has = (part: string): boolean => zip.entries.has(part);
    if (has('mimetype')) {
      const type = (await readEntry(zip, 'mimetype')).toString('latin1');
      if (!type.includes('spreadsheet')) throw new Refusal(refusals.document('OpenDocument text'));
      const manifest = has('META-INF/manifest.xml') ? await readEntry(zip, 'META-INF/manifest.xml') : '';
      if (manifest.includes('encryption-data')) throw new Refusal(refusals.password);
      return await workbookTables(file, path, 'ods');
    }
    if (has('xl/workbook.bin')) return await workbookTables(file, path, 'xlsb');
    if (has('word/document.xml')) return await wordTables(file, zip);
    if (has('ppt/presentation.xml')) throw new Refusal(refusals.document('PowerPoint presentation'));
    if (!has('[Content_Types].xml')) throw new Refusal(refusals.nested);
  } finally {
    zip.close();
  }
  return xlsxTables(file, path);
};

/** Reads an OLE file: an .xls, or the shell of a protected workbook, or an old document. */
export const oleTables = async (file: string, path: string): Promise<RawTable[]> => {
  const { CFB } = await import('xlsx');
  const bytes = await readFile(path);
  const parts = ((): ReturnType<typeof CFB.read> => {
    try {
      return CFB.read(bytes, { type: 'buffer' });
    } catch (error) {
      throw new Refusal(refusals.corrupt('workbook (.xls)'), { cause: error });
    }
  })();
  const stream = (name: string): Buffer | null => {
    const content = CFB.find(parts, `/${name}`)?.content;
    return content ? Buffer.from(content as Uint8Array) : null;
  };
  if (stream('EncryptedPackage') || stream('EncryptionInfo')) throw new Refusal(refusals.password);
  if (stream('WordDocument')) throw new Refusal(refusals.document('Word document'));
  const book = stream('Workbook') ?? stream('Book');
  if (book && needsPassword(book)) throw new Refusal(refusals.password);
  return workbookTables(file, path, 'xls');
};

/** Among its first records a protected .xls has FILEPASS ([MS-XLS] 2.4.117). */
const needsPassword = (stream: Buffer): boolean => {
  let at = 0;
  for (let record = 0; record < 8 && at + 4 <= stream.length; record++) {
    if (stream.readUInt16LE(at) === 0x2f) return true;
    at += 4 + stream.readUInt16LE(at + 2);
  }
  return false;
};

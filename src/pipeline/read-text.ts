import { readFile } from 'node:fs/promises';
import { UserError } from '../model/error.ts';

/** What keeps a file from being read, in words with the mend. */
const whyNot: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check its name',
  EISDIR: 'it is a folder; name a file',
  EACCES: 'permission denied; change its permissions',
  EPERM: 'permission denied; change its permissions',
};

/** What a workbook or a zip begins with. */
const packed = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/**
 * Reads a small text file that an option names: UTF-8, UTF-16 with its mark, or the Windows-1252 in which a
 * spreadsheet saves a CSV unless told otherwise.
 * @throws UserError for a file that cannot be read or is no text
 */
export const readText = async (file: string): Promise<string> => {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`${file} cannot be read: ${whyNot[error.code ?? ''] ?? 'check its name'}`);
  });
  if (bytes.subarray(0, 4).equals(packed))
    throw new UserError(`${file} is an Excel workbook or a zip, not plain text: save it as CSV (UTF-8)`);
  const text = await decoded(bytes);
  if (text.includes('\0')) throw new UserError(`${file} is no text file: name one that is plain text`);
  return text;
};

const decoded = async (bytes: Buffer): Promise<string> => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // With the room of reading comes the store, which a few searches to classify would wait for.
    return (await import('../read/index.ts')).decodeWindows1252(bytes);
  }
};

import type { RawTable } from '../model/raw-table.ts';

/** A file that cannot be read: the reason and the mend, in one line for the manifest and the terminal. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** The text that the file bears all the same, as a table; empty where there is none. */
  readonly text: readonly RawTable[];

  constructor(why: string, { cause, text = [] }: { cause?: unknown; text?: readonly RawTable[] } = {}) {
    super(why, { cause });
    this.text = text;
  }
}

/** Why a file is refused and what its owner can do about it. */
export const refusals = {
  empty: 'the file is empty: ask for it again',
  password:
    'it is protected by a password: open it with the password, save a copy without one, and give that copy',
  corrupt: (what: string) =>
    `the ${what} is damaged and cannot be opened: ask for it again, or open and save it anew`,
  image: (what: string) =>
    `it is a picture (${what}), not a table: ask for the export as CSV or XLSX, or run OCR on it (OCRmyPDF, ABBYY FineReader, Adobe Acrobat) and check every row`,
  scannedPdf:
    'it is a PDF of pictures with no text in it: ask for the export as CSV or XLSX, or run OCR first (OCRmyPDF, ABBYY FineReader, Adobe Acrobat), check every row, and give the result',
  untoldLetters:
    'it is a PDF set in a font that does not tell which letters it draws, so that its text has no meaning: ask for the export as CSV or XLSX, or run OCR first (OCRmyPDF --force-ocr, ABBYY FineReader, Adobe Acrobat), check every row, and give the result',
  document: (what: string) =>
    `it is a ${what}, not a table: ask for the export as CSV or XLSX, or save the table out of it as one`,
  page: 'it is a web page without a table of searches in it: download the log that the page offers (CSV or XLSX), and give that',
  packed: (what: string) => `it is packed as ${what}: unpack it and give what is inside`,
  nestedGzip: 'it is packed twice (a .tar.gz, as it seems): unpack it and give what is inside',
  damagedGzip: 'it is packed as gzip and damaged: ask for it again, or unpack it and give what is inside',
  binary: 'it is no table that is known (binary data): ask for the export as CSV or XLSX',
  noTable: 'no table was found in it: ask for the export as CSV or XLSX',
  json: 'it is JSON, but not a list of rows: give an array of objects, or one object a line',
  tooLarge: (limit: string) => `it unpacks to more than ${limit}: unpack it yourself and give what is inside`,
  nested: 'zips are packed too deep in one another: unpack them and give what is inside',
  noSheet: 'the workbook holds no sheet with cells: ask for the export again',
} as const;

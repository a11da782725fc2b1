const mend =
  'ask for the export as CSV or XLSX, or run OCR on the file (OCRmyPDF --force-ocr, ABBYY FineReader, Adobe Acrobat) and check every row';

/** Why a page may hold rows that cannot be read, and the mend. */
export const troubles = {
  damaged: 'the page is damaged and cannot be read: ask for the file again, or for the export as CSV or XLSX',
  picture: `the page is a picture with no text in it: ${mend}`,
  stamped: `the page is a picture with no text in it but a stamp, a number or a header: ${mend}`,
  untold: `the page is set in a font that does not tell which letters it draws, so that its text has no meaning: ${mend}`,
} as const;

/** Why a row of a page that can be read cannot. */
export const untoldCell = `a cell is set in a font that does not tell which letters it draws: ${mend}`;

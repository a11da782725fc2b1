import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { GlyphReader, type FontMetrics } from './glyphs.ts';
import type { Matrix } from './matrix.ts';
import { Refusal, refusals } from '../refusal.ts';

/** A stretch of text as the PDF sets it, in points from the upper left corner of the page as it is seen. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  /** Whether a space was drawn right before it, and right after it. */
  readonly spaceBefore?: boolean;
  readonly spaceAfter?: boolean;
}

/** A page: its text, without what is set askew, or why a row may be missing from it. */
export interface PdfPage {
  readonly runs: readonly Run[];
  readonly width: number;
  /** Whether boxes were drawn over text; that text is not among the runs. */
  readonly hidesText: boolean;
  readonly trouble: string | null;
}

/** An open PDF; its pages are read one at a time. */
export interface PdfText {
  readonly pages: number;
  /** The number that a page bears in the file. */
  readonly numberOf: (number: number) => number;
  readonly page: (number: number) => Promise<PdfPage>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF for its text.
 * @throws Refusal where it is protected or damaged.
 */
export const openPdf = async (path: string): Promise<PdfText> => {
  const folder = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
  const assets = (name: string): string => `${fileURLToPath(new URL(name, folder))}/`;
  const document = await getDocument({
    data: new Uint8Array(await readFile(path)),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Pictures are not wanted: none is unpacked.
    maxImageSize: 1,
    cMapUrl: assets('cmaps'),
    standardFontDataUrl: assets('standard_fonts'),
  }).promise.catch((error: unknown) => {
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    throw new Refusal(isProtected ? refusals.password : refusals.corrupt('PDF'), { cause: error });
  });
  return {
    pages: document.numPages,
    numberOf: (number) => number,
    page: async (number) =>
      readPage(document, number).catch(() => ({
        runs: [],
        width: 0,
        hidesText: false,
        trouble: 'the page is damaged and cannot be read',
      })),
    close: async () => {
      await document.loadingTask.destroy();
    },
  };
};

/** A page with something drawn on it and no letter is a picture, which may hold rows. */
const drawing = new Set([OPS.constructPath, OPS.transform, OPS.shadingFill]);

const readPage = async (document: PDFDocumentProxy, number: number): Promise<PdfPage> => {
  const page = await document.getPage(number);
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const area = { left: 0, top: 0, right: width, bottom: height };
  const reader = new GlyphReader(transform as unknown as Matrix, area, (name) =>
    page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontMetrics) : {},
  );
  const { fnArray, argsArray } = await page.getOperatorList();
  fnArray.forEach((code, at) => reader.operation(code, argsArray[at]));
  page.cleanup();
  const { runs, hidesText } = reader;
  const isPicture = runs.length === 0 && fnArray.some((code) => drawing.has(code));
  return { runs, width, hidesText, trouble: isPicture ? 'the page is a picture with no text in it' : null };
};

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { GlyphReader, type FontMetrics, type Matrix } from './glyphs.ts';
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
}

/** An open PDF; its pages are read one at a time. */
export interface PdfText {
  readonly pages: number;
  /** The text of a page, from 1; blank runs and text that is set askew are left out. */
  readonly page: (number: number) => Promise<Run[]>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF for its text.
 * @throws Refusal where it is protected or damaged.
 */
export const openPdf = async (path: string): Promise<PdfText> => {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
  const assets = (name: string): string => `${fileURLToPath(new URL(name, folder))}/`;
  const document = await pdfjs
    .getDocument({
      data: new Uint8Array(await readFile(path)),
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      // Pictures are not wanted: none is unpacked.
      maxImageSize: 1,
      cMapUrl: assets('cmaps'),
      standardFontDataUrl: assets('standard_fonts'),
    })
    .promise.catch((error: unknown) => {
      const isProtected = error instanceof Error && error.name === 'PasswordException';
      throw new Refusal(isProtected ? refusals.password : refusals.corrupt('PDF'), { cause: error });
    });
  return {
    pages: document.numPages,
    page: async (number) => {
      const page = await document.getPage(number);
      const reader = new GlyphReader(page.getViewport({ scale: 1 }).transform as unknown as Matrix, (name) =>
        page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontMetrics) : {},
      );
      const { fnArray, argsArray } = await page.getOperatorList();
      fnArray.forEach((code, at) => reader.operation(code, argsArray[at]));
      page.cleanup();
      return reader.runs;
    },
    close: async () => {
      await document.loadingTask.destroy();
    },
  };
};

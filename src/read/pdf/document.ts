import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
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
      const toView = page.getViewport({ scale: 1 }).transform as Matrix;
      const content = await page.getTextContent();
      const runs = content.items.flatMap((item) =>
        'str' in item ? (runOf(item.str, item.width, multiply(toView, item.transform as Matrix)) ?? []) : [],
      );
      page.cleanup();
      return runs;
    },
    close: async () => {
      await document.loadingTask.destroy();
    },
  };
};

type Matrix = [number, number, number, number, number, number];

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** Spaces at the ends of a run are no part of a word, but they take up width. */
const runOf = (text: string, width: number, [a, b, c, d, x, y]: Matrix): Run | null => {
  const trimmed = text.trim();
  if (trimmed === '' || Math.abs(b) > Math.abs(a) / 4 || a <= 0) return null;
  const perLetter = width / text.length;
  const before = text.length - text.trimStart().length;
  return {
    text: trimmed,
    x: x + before * perLetter * 0.6,
    y,
    width: width - (text.length - trimmed.length) * perLetter * 0.6,
    size: Math.hypot(c, d),
  };
};

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { GlyphReader } from './glyphs.ts';
import { linesOf } from './lines.ts';
import type { Matrix } from './matrix.ts';
import { isBare, isPictured, scansOf } from './pictures.ts';
import type { FontMetrics } from './state.ts';
import { troubles } from './troubles.ts';
import { turnedView, type View } from './turned.ts';
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
  /** Where its words begin. */
  readonly joints?: readonly Joint[];
  /** The stretch of the page that the cell shows in which it is drawn, where it is cut to one. */
  readonly cell?: Stretch;
  /** Whether its text goes on beyond that; its width is what is shown. */
  readonly isCut?: boolean;
}

/** Where a word begins: before which letter of the text, and where on the page. */
export interface Joint {
  readonly at: number;
  readonly x: number;
  /** Whether it was drawn apart from what stands before it. */
  readonly isApart: boolean;
}

export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** What is to be said of a page: text lies under a box, is drawn so that no one sees it, is cut off at the edge of its cell, or is not shown at all. */
export type Note = 'covered' | 'unseen' | 'cut' | 'outside';

/** A page: its text, without what is set askew, or why a row may be missing from it. */
export interface PdfPage {
  readonly runs: readonly Run[];
  readonly width: number;
  /** What lies under a box, or outside of what is shown, is not among the runs. */
  readonly notes: ReadonlySet<Note>;
  readonly trouble: string | null;
  /** What is stamped on each page, or on a picture; it is not among the runs. */
  readonly stamps?: readonly string[];
  /** How many lines of the page stand before these, where this is the second half of one. */
  readonly linesBefore?: number;
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
        notes: new Set<Note>(),
        trouble: troubles.damaged,
      })),
    close: async () => {
      await document.loadingTask.destroy();
    },
  };
};

/** A page with something drawn on it and no letter is a picture, which may hold rows. */
const drawing = new Set([OPS.constructPath, OPS.transform, OPS.shadingFill]);

/** A page with more texts has more than what is stamped on a picture. */
const fewTexts = 200;

const readPage = async (document: PDFDocumentProxy, number: number): Promise<PdfPage> => {
  const page = await document.getPage(number);
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const metrics = (name: string): FontMetrics =>
    page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontMetrics) : {};
  const read = (seen: View, untold: ReadonlySet<FontMetrics>): GlyphReader => {
    const area = { left: 0, top: 0, right: seen.width, bottom: seen.height };
    const reader = new GlyphReader(seen.matrix, area, metrics, untold);
    fnArray.forEach((code, at) => reader.operation(code, argsArray[at]));
    return reader;
  };
  const upright: View = { matrix: transform as unknown as Matrix, width, height };
  const first = read(upright, new Set());
  const view = turnedView(upright, first.turned);
  const { untold } = first.letters;
  const reader = view === upright && untold.size === 0 ? first : read(view, untold);
  const { runs, notes } = reader.shown(() => scansOf({ fnArray, argsArray }, view));
  page.cleanup();
  if (first.letters.areMostUntold) return { runs: [], width: view.width, notes, trouble: troubles.untold };
  const isPicture = runs.length === 0 && fnArray.some((code) => drawing.has(code));
  if (isPicture) return { runs, width: view.width, notes, trouble: troubles.picture };
  const isFew = runs.length > 0 && runs.length < fewTexts;
  const lines = isFew ? linesOf(runs) : [];
  if (isFew && isBare(lines, view.height) && isPictured({ fnArray, argsArray }, upright)) {
    const stamps = lines.map((line) => line.runs.map(({ text }) => text).join(' '));
    return { runs: [], width: view.width, notes, trouble: troubles.stamped, stamps };
  }
  return { runs, width: view.width, notes, trouble: null };
};

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { markedToRedact, noteOfAnnotations, type Annotation } from './annotations.ts';
import { placedBox } from './boxes.ts';
import { GlyphReader } from './glyphs.ts';
import { asShift, noteOfLayers, switchedOff } from './layers.ts';
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
  /** How far the space right after it reaches. */
  readonly spaceWidth?: number;
  /** How wide its first letter is. */
  readonly first?: number;
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

/** What is to be said of a page: text lies under a box or a picture, is marked to be taken out, is drawn so that no one sees it, is cut off at the edge of its cell on the page, or in the file too, is not shown at all, stands in a layer that is switched off, or was typed into a field or a comment that nothing draws. */
export type Note =
  | 'covered'
  | 'pictured'
  | 'marked'
  | 'unseen'
  | 'cut'
  | 'ended'
  | 'outside'
  | 'layered'
  | 'undrawn';

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
  const open = async (bytes: Uint8Array, maxImageSize: number): Promise<PDFDocumentProxy> =>
    getDocument({
      data: new Uint8Array(bytes),
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize,
      cMapUrl: assets('cmaps'),
      standardFontDataUrl: assets('standard_fonts'),
    }).promise;
  // Pictures are not wanted: none is unpacked, but where one may lie over text.
  const document = await open(await readFile(path), 1).catch((error: unknown) => {
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    throw new Refusal(isProtected ? refusals.password : refusals.corrupt('PDF'), { cause: error });
  });
  let unpacked: Promise<PDFDocumentProxy> | undefined;
  const pictures = async (): Promise<PDFDocumentProxy> =>
    (unpacked ??= readFile(path).then(async (bytes) => open(bytes, largestPicture)));
  return {
    pages: document.numPages,
    numberOf: (number) => number,
    page: async (number) =>
      readPage(document, number, pictures).catch(() => ({
        runs: [],
        width: 0,
        notes: new Set<Note>(),
        trouble: troubles.damaged,
      })),
    close: async () => {
      await document.loadingTask.destroy();
      await (await unpacked?.catch(() => undefined))?.loadingTask.destroy();
    },
  };
};

/** A page with something drawn on it and no letter is a picture, which may hold rows. */
const drawing = new Set([OPS.constructPath, OPS.transform, OPS.shadingFill]);

/** A page with more texts has more than what is stamped on a picture. */
const fewTexts = 200;

/** A picture of more points is not unpacked to tell whether it hides what is below. */
const largestPicture = 2 ** 24;

/** @param pictures Opens the document with its pictures, which are needed where one may lie over text. */
const readPage = async (
  document: PDFDocumentProxy,
  number: number,
  pictures?: () => Promise<PDFDocumentProxy>,
): Promise<PdfPage> => {
  const page = await document.getPage(number);
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const annotations = (await page.getAnnotations()) as Annotation[];
  const marked = markedToRedact(annotations);
  const off = await switchedOff(document, { fnArray, argsArray });
  const metrics = (name: string): FontMetrics =>
    page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontMetrics) : {};
  const upright: View = { matrix: transform as unknown as Matrix, width, height };
  const isScan = scansOf({ fnArray, argsArray }, upright).length > 0;
  const read = (seen: View, untold: ReadonlySet<FontMetrics>): GlyphReader => {
    const area = { left: 0, top: 0, right: seen.width, bottom: seen.height };
    const reader = new GlyphReader(seen.matrix, area, metrics, untold, isScan);
    fnArray.forEach((code, at) => {
      const values = argsArray[at] as [unknown[]];
      reader.operation(code, off.has(at) ? asShift(values) : values);
    });
    reader.redact(marked.map((rect) => placedBox(rect, seen.matrix)));
    return reader;
  };
  const first = read(upright, new Set());
  if (pictures && first.mayBePictured) {
    const known = await readPage(await pictures(), number).catch(() => null);
    if (known) return known;
  }
  const view = turnedView(upright, first.turned);
  const { untold } = first.letters;
  const reader = view === upright && untold.size === 0 ? first : read(view, untold);
  const shown = reader.shown(() => scansOf({ fnArray, argsArray }, view), view);
  const { runs } = shown;
  const notes = new Set<Note>([...shown.notes, ...noteOfLayers(off), ...noteOfAnnotations(annotations)]);
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

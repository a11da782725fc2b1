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
import type { Note, PdfPage, PdfText } from './page.ts';

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

import { OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Note } from './page.ts';

/** The operations of a page, side by side with what each is given. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/**
 * The places of the texts in layers that are switched off where a program opens the document. Boxes of such layers are left
 * where they are: what they were laid over is not to come out.
 */
export const switchedOff = async (
  document: PDFDocumentProxy,
  { fnArray, argsArray }: Drawing,
): Promise<ReadonlySet<number>> => {
  const off = new Set<number>();
  const givenTo = (at: number): readonly unknown[] => (argsArray[at] ?? []) as unknown[];
  const isLayer = (code: number, at: number): boolean =>
    code === OPS.beginMarkedContentProps && givenTo(at)[0] === 'OC';
  if (!fnArray.some(isLayer)) return off;
  const config = await document.getOptionalContentConfig();
  // Whether each of the contents that are open here, from the outermost, is shown.
  const open: boolean[] = [];
  fnArray.forEach((code, at) => {
    if (code === OPS.beginMarkedContent || code === OPS.beginMarkedContentProps)
      open.push(!isLayer(code, at) || config.isVisible(givenTo(at)[1]) === true);
    else if (code === OPS.endMarkedContent) open.pop();
    else if (code === OPS.showText && open.includes(false)) off.add(at);
  });
  return off;
};

/** A text that is not shown moves what follows it all the same. */
export const asShift = ([glyphs]: readonly [readonly unknown[]]): [unknown[]] => [
  glyphs.map((glyph) =>
    typeof glyph === 'object' && glyph !== null ? -(glyph as { readonly width: number }).width : glyph,
  ),
];

/** What is to be said of a page with such texts. */
export const noteOfLayers = (off: ReadonlySet<number>): Note[] => (off.size > 0 ? ['layered'] : []);

import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { bars, hides, hidesByLine, rectangles, type Box, type Paint } from './boxes.ts';
import type { Matrix } from './matrix.ts';

const fills = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const strokes = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** A box that hides what is below it, and its colour. */
export interface Cover {
  readonly box: Box;
  readonly colour: string | null;
}

/** What a path hides: the rectangles that it fills, and the bars that it draws with a thick pen. */
export const hiddenBy = (then: number, path: ArrayLike<number>, paint: Paint, matrix: Matrix): Cover[] => {
  const { colour, lineColour, lineWidth } = paint;
  const filled = fills.has(then) && hides(paint) ? rectangles(path, matrix) : [];
  const drawn = strokes.has(then) && hidesByLine(paint) ? bars(path, lineWidth, matrix) : [];
  return [...filled.map((box) => ({ box, colour })), ...drawn.map((box) => ({ box, colour: lineColour }))];
};

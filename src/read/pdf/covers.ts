import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  bars,
  hides,
  hidesByLine,
  lineWidthOn,
  rectangles,
  thinnest,
  type Box,
  type Paint,
} from './boxes.ts';
import type { Matrix } from './matrix.ts';
import { isPale } from './unseen.ts';

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

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/**
 * Where a path may draw what white letters are seen on, of whatever shape it is.
 * @param bounds The box around the path, on the page.
 */
export const darkenedBy = (then: number, bounds: Box, paint: Paint, matrix: Matrix): Box[] => {
  const found: Box[] = [];
  if (fills.has(then) && !paint.isClear && !isPale(paint.colour)) found.push(bounds);
  if (strokes.has(then) && !paint.isLineClear && !isPale(paint.lineColour)) {
    const width = lineWidthOn(paint.lineWidth, matrix);
    const side = Math.min(bounds.right - bounds.left, bounds.bottom - bounds.top);
    // A frame of a thin pen is the ground of nothing that stands in it.
    if (width >= thinnest || side <= width) found.push(grown(bounds, width / 2));
  }
  return found;
};

import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { follow, pictureBox, type Box } from './boxes.ts';
import type { Line } from './lines.ts';
import { identity, multiply, type Matrix } from './matrix.ts';
import type { View } from './turned.ts';

/** The steps by which a page is drawn. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A picture takes so much of its page at least, or so many bends, as letters do that are drawn as shapes. */
const mostOfPage = 0.4;
const manyBends = 1000;

/** What stands on a picture by itself has fewer lines than this, and of them fewer rows. */
const fewLines = 12;
const fewRows = 2;
/** A line of so many texts may be a row. */
const rowTexts = 3;
/** Headers and numbers stand so near, as a share of the height, to the edge of the page. */
const margin = 0.08;

/** Whether the text of a page is no more than what is put on a picture: a header, a number of the production, a stamp. */
export const isBare = (lines: readonly Line[], height: number): boolean => {
  const rows = lines.filter(
    ({ y, runs }) => runs.length >= rowTexts && y > height * margin && y < height * (1 - margin),
  );
  return lines.length < fewLines && rows.length < fewRows;
};

/** Whether a page is a picture, one or several that lie beside each other, or text drawn as shapes. */
export const isPictured = (drawing: Drawing, view: View): boolean =>
  scansOf(drawing, view).length > 0 || bendsOf(drawing) >= manyBends;

/** The pictures that take most of a page, as a scan does that is one or laid in strips. */
export const scansOf = (drawing: Drawing, view: View): Box[] => {
  const pictures = picturesOf(drawing, view.matrix);
  return shareOf(pictures, view) >= mostOfPage ? pictures : [];
};

/** The steps that draw something that is no picture, or begin to; and those after which nothing more is drawn in a place. */
const shapes = new Set([OPS.constructPath, OPS.showText, OPS.shadingFill, OPS.paintFormXObjectBegin]);
export const ends = new Set([OPS.restore, OPS.paintFormXObjectEnd]);
export const draws = new Set([...shapes, ...ends]);

/** Whether a step is the one before a picture that has a mask of its own, as the library writes it. */
export const isOwnMask = (values: unknown): boolean => JSON.stringify(values) === '[[["SMask",false]]]';

/**
 * The places of the pictures of a page. The library leaves out the step that draws one: what stays is that the unit square,
 * in which all pictures are drawn, is brought to its place and nothing else is drawn there.
 */
const picturesOf = ({ fnArray, argsArray }: Drawing, view: Matrix): Box[] => {
  const found: Box[] = [];
  const stack: Matrix[] = [];
  let matrix = view;
  let isPlaced = false;
  const end = (): void => {
    if (isPlaced) found.push(pictureBox(matrix));
    isPlaced = false;
  };
  fnArray.forEach((code, at) => {
    if (code === OPS.save) stack.push(matrix);
    if (code === OPS.paintFormXObjectBegin) {
      const [own] = argsArray[at] as [Matrix | null];
      stack.push(matrix);
      matrix = multiply(matrix, own ?? identity);
    }
    if (ends.has(code)) {
      end();
      matrix = stack.pop() ?? matrix;
    }
    if (code === OPS.transform) matrix = multiply(matrix, argsArray[at] as Matrix);
    if (code === OPS.transform) isPlaced = true;
    else if (shapes.has(code)) isPlaced = false;
  });
  end();
  return found;
};

/** So many places across and down a page are looked at. */
const places = 20;

/** Which share of a page some boxes cover together. */
const shareOf = (boxes: readonly Box[], { width, height }: View): number => {
  let covered = 0;
  for (let across = 0.5; across < places; across++) {
    for (let down = 0.5; down < places; down++) {
      const [x, y] = [(across / places) * width, (down / places) * height];
      if (boxes.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom))
        covered++;
    }
  }
  return covered / places ** 2;
};

/** The steps of a path that bend. */
const bends = new Set([2, 3]);

const bendsOf = ({ fnArray, argsArray }: Drawing): number => {
  let count = 0;
  for (const [at, code] of fnArray.entries()) {
    if (code !== OPS.constructPath) continue;
    const [, [path]] = argsArray[at] as [number, [ArrayLike<number> | null]];
    if (path === null) continue;
    for (let next = 0; next < path.length;) {
      const step = path[next] ?? 0;
      if (bends.has(step)) count++;
      next += 1 + (follow[step] ?? 0);
    }
    if (count >= manyBends) break;
  }
  return count;
};

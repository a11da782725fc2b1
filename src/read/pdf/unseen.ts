import { thinnest, type Box, type Paint } from './boxes.ts';
import type { DrawnRun } from './runs.ts';

/** A colour all of whose parts are as bright as this is as good as white, and so is a ground as bright as that. */
const white = 0xf0;
const paleGround = 0xe8;

const isBright = (colour: string | null, least: number): boolean =>
  colour !== null && [1, 3, 5].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) >= least);

/** Whether a ground of this colour leaves white letters unseen, as the paper does; of a pattern no one can tell. */
export const isPale = (colour: string | null): boolean => isBright(colour, paleGround);

/** Ways to draw letters: filled, with the pen, or both; others are not looked at (ISO 32000-2, 9.3.6). */
const filled = new Set([0, 2, 4, 6]);
const lined = new Set([1, 2, 5, 6]);

/** Where letters stand that are drawn in white, which are seen on what is not white alone. */
export class Backs {
  readonly #backs: { readonly box: Box; readonly isPale: boolean }[] = [];

  /** Takes what is drawn on the page: what is not white, and what is white and hides all below it. */
  add(box: Box, pale: boolean): void {
    this.#backs.push({ box, isPale: pale });
  }

  /** Takes the place of what may be a picture, where it is large enough to be the ground of a letter. */
  addPicture(box: Box): void {
    if (box.right - box.left >= thinnest && box.bottom - box.top >= thinnest) this.add(box, false);
  }

  /** Notes which letters of a run no one sees: those in white on white, and those that let all show that is below. */
  note({ letters, x, y, size, width }: DrawnRun, paint: Paint, mode: number): void {
    const [isFilled, isLined] = [filled.has(mode) && !paint.isClear, lined.has(mode) && !paint.isLineClear];
    if (!filled.has(mode) && !lined.has(mode)) return;
    const isWhite =
      (!isFilled || isBright(paint.colour, white)) && (!isLined || isBright(paint.lineColour, white));
    if (!isWhite) return;
    const middle = y - size * 0.3;
    const below = this.#backs.filter(
      ({ box }) => middle >= box.top && middle <= box.bottom && x < box.right && x + width > box.left,
    );
    const isClear = !isFilled && !isLined;
    let from = x;
    for (const letter of letters) {
      const centre = (from + x + letter.to) / 2;
      const ground = below.findLast(({ box }) => centre >= box.left && centre <= box.right);
      if (isClear || ground?.isPale !== false) letter.isUnseen = true;
      from = x + letter.to;
    }
  }
}

const isUnseen = ({ letters }: DrawnRun): boolean => letters.every((letter) => letter.isUnseen === true);

const isSeenBeside = (run: DrawnRun, other: DrawnRun): boolean =>
  !isUnseen(other) && Math.abs(other.y - run.y) < run.size * 0.5;

/** Lines of a header that wraps stand so near to each other, in font sizes; and it has so many texts at least. */
const near = 1.6;
const fewestLabels = 3;

/**
 * The texts of a header that was printed without its dark ground: lines by themselves without a figure. They name what the
 * columns hold, and a search has a time.
 */
const headersOf = (runs: readonly DrawnRun[]): ReadonlySet<DrawnRun> => {
  const blocks: { last: DrawnRun; readonly runs: DrawnRun[] }[] = [];
  for (const run of runs.filter(isUnseen).toSorted((a, b) => a.y - b.y)) {
    const block = blocks.at(-1);
    if (block && run.y - block.last.y < run.size * near) {
      block.runs.push(run);
      block.last = run;
    } else blocks.push({ last: run, runs: [run] });
  }
  const headers = blocks.filter(
    (block) =>
      block.runs.length >= fewestLabels &&
      !block.runs.some(({ letters }) => letters.some(({ text }) => /\d/.test(text))) &&
      !block.runs.some((run) => runs.some((other) => isSeenBeside(run, other))),
  );
  return new Set(headers.flatMap((block) => block.runs));
};

/**
 * Takes letters as seen after all: those of a header that lost its ground, and what is written over or below the picture
 * of a scan, where no one was to see it.
 * @param scans The pictures that take most of the page.
 */
export const seeAgain = (runs: readonly DrawnRun[], scansOf: () => readonly Box[]): void => {
  const some = runs.filter(({ letters }) => letters.some((letter) => letter.isUnseen === true));
  if (some.length === 0) return;
  const headers = headersOf(runs);
  const scans = scansOf();
  for (const run of some) {
    const [x, y] = [run.x + run.width / 2, run.y - run.size * 0.3];
    const isOnScan = scans.some(
      ({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom,
    );
    if (isOnScan || headers.has(run)) for (const letter of run.letters) letter.isUnseen = false;
  }
};

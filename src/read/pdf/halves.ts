import { tally } from '../../model/tally.ts';
import type { PdfPage, PdfText } from './page.ts';
import { areWords, labelsText } from './labels.ts';
import { linesOf, type Line } from './lines.ts';

export const readByHalves =
  'holds two pages on each sheet, side by side; the left one was read before the right one';

/** So many pages tell whether each holds two. */
const sampled = 12;

/**
 * Two pages of a log may be printed on one sheet, side by side: then its labels stand twice on a line, each time over
 * columns as far from each other. Gives the PDF with each half as a page; null where its pages are no such sheets.
 */
export const byHalves = async (pdf: PdfText): Promise<((pdf: PdfText) => PdfText) | null> => {
  const between = Math.max(1, Math.floor(pdf.pages / sampled));
  const found: Halves[] = [];
  for (let page = 1; page <= pdf.pages; page += between) {
    const lines = linesOf((await pdf.page(page)).runs);
    const header = lines.find(({ runs }) => runs.length >= 2 * fewest);
    if (header === undefined) continue;
    const own = halvesOf(header, lines) ?? halvesByColumns(header, lines);
    // The right half of the last sheet may be empty, and only the first has labels where they stand once.
    if (own !== null) found.push(own);
    else if (!found[0] || !keepsTo(lines, found[0].border)) return null;
  }
  const [halves] = found;
  if (!halves || found.some(({ border }) => Math.abs(border - halves.border) > near)) return null;
  return (opened) => halved(opened, halves);
};

/** Where a sheet is parted, and how far what is right of that stands from its like on the left. */
interface Halves {
  readonly border: number;
  readonly shift: number;
}

/** A log has so many columns at least. */
const fewest = 3;
/** Places on two pages differ by less, in points. */
const near = 3;

/** Where a line with the same labels twice is to be parted, if all lines are parted there; null for any other. */
const halvesOf = (line: Line, lines: readonly Line[]): Halves | null => {
  const half = line.runs.length / 2;
  if (!Number.isInteger(half) || !areWords(line)) return null;
  const [left, right] = [line.runs.slice(0, half), line.runs.slice(half)];
  if (labelsText({ ...line, runs: left }) !== labelsText({ ...line, runs: right })) return null;
  const shift = (right[0]?.x ?? 0) - (left[0]?.x ?? 0);
  if (left.some(({ x }, at) => Math.abs((right[at]?.x ?? 0) - x - shift) > near)) return null;
  // What stands left of the labels on the right is their page's own margin.
  const border = (right[0]?.x ?? 0) - near;
  return keepsTo(lines, border) ? { border, shift } : null;
};

const step = 3;
/** Where texts begin so often as this share of those at the commonest place, a column does. */
const often = 0.3;

/** Where the columns of a sheet begin; the rows of its halves need not stand at the same heights. */
const leftsOf = (lines: readonly Line[]): number[] => {
  const counts = tally(lines.flatMap(({ runs }) => runs.map(({ x }) => Math.round(x / step))));
  const most = Math.max(0, ...counts.values());
  const places = [...counts].flatMap(([place, count]) => (count >= most * often ? [place] : []));
  return places.toSorted((one, other) => one - other).map((place) => place * step);
};

/**
 * The same where labels stand over the left half alone, and a row beside them: the columns of the right half are those
 * of the left, as far from each other.
 */
const halvesByColumns = (header: Line, lines: readonly Line[]): Halves | null => {
  const lefts = leftsOf(lines);
  const half = lefts.length / 2;
  const first = lefts[half];
  if (first === undefined || !Number.isInteger(half)) return null;
  const shift = first - (lefts[0] ?? 0);
  const isAgain = lefts
    .slice(0, half)
    .every((left, at) => Math.abs((lefts[half + at] ?? 0) - left - shift) <= step);
  const border = first - step;
  const [left, right] = [true, false].map((isLeft) => header.runs.filter(({ x }) => x < border === isLeft));
  const isNamed =
    left !== undefined && left.length === half && half >= fewest && areWords({ ...header, runs: left });
  const isRow = right !== undefined && right.some(({ text }) => /\d/.test(text));
  return isAgain && isNamed && isRow && keepsTo(lines, border) ? { border, shift } : null;
};

/** Whether no line but a title, or what stands on the sheet as a whole, runs over the border. */
const keepsTo = (lines: readonly Line[], border: number): boolean => {
  const over = lines.filter(({ runs }) =>
    runs.some(({ x, width }) => x < border && x + width > border + near),
  );
  return over.length <= Math.max(1, lines.length * 0.02);
};

const halved = (pdf: PdfText, { border, shift }: Halves): PdfText => ({
  pages: pdf.pages * 2,
  numberOf: (half) => pdf.numberOf(Math.ceil(half / 2)),
  page: async (half): Promise<PdfPage> => {
    const page = await pdf.page(Math.ceil(half / 2));
    const isLeft = half % 2 === 1;
    const left = page.runs.filter(({ x }) => x < border);
    if (isLeft) return { ...page, runs: left, width: border };
    const runs = page.runs.flatMap((run) => (run.x < border ? [] : [{ ...run, x: run.x - shift }]));
    // The lines of the sheet are counted on, so that a row is cited by a line of its own.
    return {
      ...page,
      runs,
      width: page.width - border,
      linesBefore: linesOf(left).length,
      trouble: null,
      stamps: [],
    };
  },
  close: pdf.close,
});

import type { PdfPage, PdfText, Run } from './page.ts';
import { edgesOf, step, type Edges } from './edges.ts';
import { linesOf } from './lines.ts';
import { median, usualSize } from './median.ts';

/** Pages whose text differs in size by less, as a share, are of one scale. */
const sameScale = 0.02;
/** Columns of two pages stand at the same places where they differ by less, in points. */
const near = 4;
/** So many of the columns of either page do so where one is the other, drawn smaller or larger. */
const most = 0.7;
/** No file holds more tables. */
const mostKnown = 20;
const fewest = { rows: 3, columns: 3 };

/** A page of a scale that others may be brought to. */
interface Known {
  readonly size: number;
  readonly lefts: readonly number[];
}

/** Where the columns of a page begin. */
const leftsOf = ({ columns }: Edges, runs: readonly Run[]): number[] =>
  columns.map(([left]) => {
    const own = runs.filter(({ x }) => Math.abs(x - left * step) <= step / 2).map(({ x }) => x);
    return median(own) ?? left * step;
  });

/** How far a page that is brought to a scale is to be moved so that its columns stand where those of the other do. */
const shiftTo = (known: Known, lefts: readonly number[], scale: number): number | null => {
  const scaled = lefts.map((left) => left * scale);
  const fits = (shift: number): number =>
    scaled.filter((left) => known.lefts.some((other) => Math.abs(left + shift - other) < near)).length;
  const shifts = known.lefts.flatMap((other) => scaled.map((left) => other - left));
  const best = shifts.toSorted((a, b) => fits(b) - fits(a) || Math.abs(a) - Math.abs(b))[0];
  if (best === undefined) return null;
  return fits(best) >= Math.max(fewest.columns, Math.max(lefts.length, known.lefts.length) * most)
    ? best
    : null;
};

const scaledRun = (run: Run, scale: number, shift: number): Run => ({
  ...run,
  x: run.x * scale + shift,
  y: run.y * scale,
  width: run.width * scale,
  size: run.size * scale,
  ...(run.spaceWidth !== undefined && { spaceWidth: run.spaceWidth * scale }),
  ...(run.first !== undefined && { first: run.first * scale }),
  ...(run.joints && { joints: run.joints.map((joint) => ({ ...joint, x: joint.x * scale + shift })) }),
  ...(run.cell && {
    cell: { left: run.cell.left * scale + shift, right: run.cell.right * scale + shift },
  }),
});

/**
 * Brings the pages of a PDF to one scale: where each sheet of a workbook is made to fit its page, the same columns stand
 * closer on one than on another, and so do the lines. A page with other columns stays as it is.
 */
export const toOneScale = (): ((pdf: PdfText) => PdfText) => {
  const known: Known[] = [];
  const brought = (page: PdfPage): PdfPage => {
    const size = usualSize(page.runs);
    if (known.length === 1 && Math.abs((known[0]?.size ?? 0) / size - 1) < sameScale) return page;
    const lines = linesOf(page.runs);
    // A sheet of one row is brought to the scale of others; they are not brought to its.
    const edges = edgesOf(lines, { ...fewest, rows: 1 });
    if (edges === null) return page;
    const lefts = leftsOf(edges, page.runs);
    for (const other of known) {
      const scale = other.size / size;
      const shift = shiftTo(other, lefts, scale);
      if (shift === null) continue;
      if (Math.abs(scale - 1) < sameScale) return page;
      const runs = page.runs.map((run) => scaledRun(run, scale, shift));
      return { ...page, runs, width: page.width * scale };
    }
    if (known.length < mostKnown && edgesOf(lines, fewest) !== null) known.push({ size, lefts });
    return page;
  };
  return (pdf) => ({ ...pdf, page: async (number) => brought(await pdf.page(number)) });
};

import { headerLines } from './columns.ts';
import type { PdfText, Run } from './page.ts';
import { samplePages } from './layout.ts';
import { placesOf } from './edges.ts';
import { linesOf } from './lines.ts';
import { usualSize } from './median.ts';

/** Places are told apart by so many points. */
const step = 2;
/** A page bears no more stamps than this; where more stands at one place of all pages, it is a form. */
const mostStamps = 3;
const fewestLines = 8;

/** What a text says, all numbers alike, and where it stands; a stamp counts its pages. */
const keyOf = (run: Run): string =>
  `${run.text.replaceAll(/\d+/g, '#')} ${Math.round(run.x / step)} ${Math.round(run.y / step)}`;

/** Text of another size, by this share, is none of the table's. */
const otherSize = 0.1;

/** The texts of a page below its header of another size, or where no others begin, end, or have their middle. */
const apart = (runs: readonly Run[]): Run[] => {
  const lines = linesOf(runs);
  if (lines.length < fewestLines) return [];
  const header = headerLines(lines).at(-1)?.y ?? 0;
  const heights = [0, 1, 2].map(() => new Map<number, Set<number>>());
  for (const run of runs) {
    placesOf(run, step).forEach((place, side) => {
      const known = heights[side]?.get(place) ?? new Set();
      heights[side]?.set(place, known.add(Math.round(run.y)));
    });
  }
  // By chance one text or another ends below it.
  const least = Math.max(2, lines.length * 0.1);
  const isShared = (run: Run): boolean =>
    placesOf(run, step).some((place, side) => {
      const near = [place - 1, place, place + 1].flatMap((one) => [...(heights[side]?.get(one) ?? [])]);
      return near.filter((y) => Math.abs(y - run.y) > run.size / 2).length >= least;
    });
  const usual = usualSize(runs);
  const isOther = ({ size }: Run): boolean => Math.abs(size - usual) > usual * otherSize;
  // The last line is a footer, whose parts are no stamps.
  const footer = lines.at(-1)?.y ?? 0;
  const isWithin = ({ y, size }: Run): boolean => y > header + size / 2 && y < footer - size / 2;
  const found = new Set(runs.filter((run) => isWithin(run) && (isOther(run) || !isShared(run))));
  // Some programs draw a cell in pieces: one that goes on with another of the table is no stamp.
  const ofTable = runs.filter((run) => !found.has(run));
  let pieces: readonly Run[];
  do {
    pieces = [...found].filter((run) => ofTable.some((other) => areOneText(run, other)));
    for (const piece of pieces) found.delete(piece);
    ofTable.push(...pieces);
  } while (pieces.length > 0);
  return [...found];
};

/** Pieces of one text stand no farther apart than this, as a share of the font size: a space, and a little. */
const spaceWide = 0.4;
const sameLine = 0.05;

/** Whether two runs of one size stand on one baseline, no more than a space apart. */
const areOneText = (run: Run, other: Run): boolean => {
  if (Math.abs(run.y - other.y) > run.size * sameLine) return false;
  if (Math.abs(run.size - other.size) > run.size * sameLine) return false;
  const [left, right] = run.x < other.x ? [run, other] : [other, run];
  const gap = right.x - (left.x + left.width);
  return gap > -run.size && gap < run.size * spaceWide;
};

/**
 * Finds the stamps of a PDF: texts that stand at one place of most pages, where no column of the table is, as a number of
 * the production or the day of release does. Gives the PDF with these apart from the rest of each page.
 */
export const withoutStamps = async (pdf: PdfText): Promise<((pdf: PdfText) => PdfText) | null> => {
  const counts = new Map<string, number>();
  const numbers = samplePages(pdf.pages);
  for (const number of numbers) {
    const { runs } = await pdf.page(number);
    for (const key of new Set(apart(runs).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, numbers.length * 0.6);
  const stamps = new Set([...counts].flatMap(([key, count]) => (count >= enough ? [key] : [])));
  if (stamps.size === 0 || stamps.size > mostStamps) return null;
  return (opened) => ({
    ...opened,
    page: async (number) => {
      const page = await opened.page(number);
      const runs = page.runs.filter((run) => !stamps.has(keyOf(run)));
      const texts = page.runs.flatMap((run) => (stamps.has(keyOf(run)) ? [run.text] : []));
      return { ...page, runs, stamps: [...(page.stamps ?? []), ...texts] };
    },
  });
};

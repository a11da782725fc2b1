import { headerLines } from './columns.ts';
import type { PdfText, Run } from './document.ts';
import { samplePages } from './layout.ts';
import { linesOf } from './lines.ts';

/** Places are told apart by so many points. */
const step = 2;
/** A page bears no more stamps than this; where more stands at one place of all pages, it is a form. */
const mostStamps = 3;
const fewestLines = 8;

const placesOf = ({ x, width }: Run): number[] =>
  [x, x + width / 2, x + width].map((place) => Math.round(place / step));

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
    placesOf(run).forEach((place, side) => {
      const known = heights[side]?.get(place) ?? new Set();
      heights[side]?.set(place, known.add(Math.round(run.y)));
    });
  }
  // By chance one text or another ends below it.
  const least = Math.max(2, lines.length * 0.1);
  const isShared = (run: Run): boolean =>
    placesOf(run).some((place, side) => {
      const near = [place - 1, place, place + 1].flatMap((one) => [...(heights[side]?.get(one) ?? [])]);
      return near.filter((y) => Math.abs(y - run.y) > run.size / 2).length >= least;
    });
  const usual = runs.map(({ size }) => size).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  const isOther = ({ size }: Run): boolean => Math.abs(size - usual) > usual * otherSize;
  // The last line is a footer, whose parts are no stamps.
  const footer = lines.at(-1)?.y ?? 0;
  const isWithin = ({ y, size }: Run): boolean => y > header + size / 2 && y < footer - size / 2;
  return runs.filter((run) => isWithin(run) && (isOther(run) || !isShared(run)));
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

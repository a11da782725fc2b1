import type { DrawnRun } from './runs.ts';

/** A text in the cell that it is cut to, and whether it is shown in part or nowhere. */
export interface CellText {
  readonly run: DrawnRun;
  readonly isBeyond: boolean;
  /** Whether the whole column is cut to one box: spreadsheets draw the texts that fit without any. */
  readonly isColumn: boolean;
}

/** As a share of the font size: the blank beside a letter's drawing, what a letter draws beyond an edge, a short text. */
const blank = 0.1;
const drawnBeyond = 0.05;
const short = 1;
/** Fewer texts may end at the edge of their cells by chance. */
const fewest = 3;

interface Ended {
  readonly run: DrawnRun;
  /** How far beyond the edge of its cell it ends, as a share of the font size; below zero where it ends before it. */
  readonly reach: number;
  readonly edge: string;
  readonly isColumn: boolean;
}

/**
 * The texts of a page that end where their cells do since whoever made the file left out each letter that the edge
 * hides, as browsers do when they print, or each but one, as spreadsheets do: what followed is lost. None where a text goes on beyond its cell, which was
 * hidden and is there.
 * @param cells The texts of each cell.
 */
export const endedAtEdge = (cells: readonly (readonly CellText[])[]): ReadonlySet<DrawnRun> => {
  const ended = cells.flatMap((cell): Ended[] => {
    const last = cell.map(({ run }) => run).reduce((one, other) => (endOf(other) > endOf(one) ? other : one));
    const { clip, size } = last;
    return clip === null
      ? []
      : [
          {
            run: last,
            reach: (endOf(last) - clip.right) / size,
            edge: clip.right.toFixed(1),
            isColumn: cell[0]?.isColumn === true,
          },
        ];
  });
  if (cells.some((cell) => cell.some(({ isBeyond }) => isBeyond)) || ended.some(goesOn)) return new Set();
  const columns = new Set(ended.flatMap(({ reach, edge }) => (reach < -short ? [edge] : [])));
  const cut = ended.filter(
    ({ reach, edge, isColumn }) => reach > drawnBeyond && (isColumn || columns.has(edge)),
  );
  if (cut.length < fewest) return new Set();
  return new Set(ended.flatMap(({ run, reach }) => (reach > -blank ? [run] : [])));
};

/** Whether it has letters that its cell hides whole, but for the last. */
const goesOn = ({ run, reach }: Ended): boolean => reach > lastLetters(run) / run.size + blank;
const endOf = ({ x, width }: DrawnRun): number => x + width;
const lastLetters = ({ letters }: DrawnRun): number => (letters.at(-1)?.to ?? 0) - (letters.at(-3)?.to ?? 0);

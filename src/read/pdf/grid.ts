import { columnAt, type Column } from './columns.ts';
import type { Run } from './document.ts';
import type { Line } from './lines.ts';

/** A line of the page with its text by column; null where a column has none. */
export interface GridLine {
  readonly line: Line;
  readonly cells: readonly (Piece | null)[];
}

/** The text of one column on one line. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Whether a line is one text that runs on over three columns or more: a sentence, no row of the table. */
export const isSentence = ({ runs }: Line, columns: readonly Column[]): boolean => {
  const [run, ...others] = runs;
  if (!run || others.length > 0) return false;
  return columnAt(run.x + run.width, columns) - columnAt(run.x, columns) >= 2;
};

/**
 * Puts the runs of a line into columns. A run that holds two cells, set with no gap, is cut between them; a sentence
 * stays whole, in the first column.
 */
export const gridLine = (line: Line, columns: readonly Column[]): GridLine => {
  const cells: (Piece | null)[] = columns.map(() => null);
  const [only] = line.runs;
  if (only && isSentence(line, columns)) {
    cells[0] = { text: only.text, from: only.x, to: only.x + only.width };
    return { line, cells };
  }
  for (const run of line.runs.flatMap((each) => cutAtBorders(each, columns))) {
    const at = columnAt(run.x, columns);
    const before = cells[at];
    const to = run.x + run.width;
    cells[at] = before
      ? { text: `${before.text} ${run.text}`, from: before.from, to }
      : { text: run.text, from: run.x, to };
  }
  return { line, cells };
};

const cutAtBorders = (run: Run, columns: readonly Column[]): Run[] => {
  const border = columns.find((column, at) => {
    const next = columns[at + 1];
    // It begins a letter or more before the next column, and reaches into it.
    const begins = next && run.x < column.until && run.x < next.from - run.size * 0.6;
    return begins && run.x + run.width > next.from + run.size * 0.8;
  })?.until;
  if (border === undefined) return [run];
  const cut = spaceNear(run, border);
  if (cut === null) return [run];
  const share = positions(run.text)[cut] ?? 0;
  const left = { ...run, text: run.text.slice(0, cut).trimEnd(), width: run.width * share };
  const x = Math.max(run.x + run.width * share, border);
  const right = { ...run, text: run.text.slice(cut).trimStart(), x, width: run.x + run.width - x };
  return [left, ...cutAtBorders(right, columns)];
};

/** The space nearest to the border, where one stands within two letters of it. */
const spaceNear = (run: Run, border: number): number | null => {
  const places = positions(run.text);
  let best: number | null = null;
  let distance = run.size * 1.5;
  for (let at = 1; at < run.text.length - 1; at++) {
    if (run.text[at] !== ' ') continue;
    const away = Math.abs(run.x + run.width * (places[at] ?? 0) - border);
    if (away < distance) {
      best = at;
      distance = away;
    }
  }
  return best;
};

/** Where each letter begins, as a share of the whole, by the rough widths of letters in common fonts. */
const positions = (text: string): number[] => {
  const places: number[] = [];
  let sum = 0;
  for (const letter of text) {
    for (let unit = 0; unit < letter.length; unit++) places.push(sum);
    sum += /[ ,.:;'!|ijlIft()[\]/-]/.test(letter) ? 0.3 : /[A-Zmw@%]/.test(letter) ? 0.7 : 0.55;
  }
  return places.map((place) => place / sum);
};

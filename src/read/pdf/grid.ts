import { columnAt, isSetIn, type Column } from './columns.ts';
import type { Joint, Run } from './page.ts';
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
  /** How wide its first letter is. */
  readonly first?: number;
  /** Whether a space was drawn after it. */
  readonly isSpaced?: boolean;
}

/** Whether a line is one text that runs on over three columns or more: a sentence, no row of the table. */
export const isSentence = ({ runs }: Line, columns: readonly Column[]): boolean => {
  const [run, ...others] = runs;
  if (!run || others.length > 0) return false;
  return columnAt(run.x + run.width, columns) - columnAt(run.x, columns) >= 2;
};

/** Whether a line is one text that runs on into the next column. */
const runsOver = ({ runs }: Line, columns: readonly Column[]): boolean => {
  const [run, ...others] = runs;
  return (
    run !== undefined &&
    others.length === 0 &&
    columnAt(run.x + run.width, columns) > columnAt(run.x, columns)
  );
};

/**
 * Puts the runs of a line into columns. A run that holds two cells, set with no gap, is cut between them; a sentence
 * stays whole, in the first column.
 * @param isBeside Whether the line is none of the table, as a title between its rows: it stays whole as well.
 */
export const gridLine = (line: Line, columns: readonly Column[], isBeside = false): GridLine => {
  const cells: (Piece | null)[] = columns.map(() => null);
  const [only] = line.runs;
  if (only && (isSentence(line, columns) || (isBeside && runsOver(line, columns)))) {
    cells[0] = { text: only.text, from: only.x, to: only.x + only.width };
    return { line, cells };
  }
  for (const run of line.runs.flatMap((each) => cutAtBorders(each, columns))) {
    const at = columnAt(run.x, columns);
    const before = cells[at];
    const to = run.x + run.width;
    const { first, spaceAfter: isSpaced = false } = run;
    cells[at] = before
      ? { ...before, text: `${before.text} ${run.text}`, to, isSpaced }
      : { text: run.text, from: run.x, to, isSpaced, ...(first !== undefined && { first }) };
  }
  return { line, cells };
};

const cutAtBorders = (run: Run, columns: readonly Column[]): Run[] => {
  const border = columns.findIndex((column, at) => {
    const next = columns[at + 1];
    // It begins a letter or more before the next column, and reaches into it.
    const begins = next && !run.cell && run.x < column.until && run.x < next.from - run.size * 0.6;
    return begins && run.x + run.width > next.from + run.size * 0.8;
  });
  const [column, next] = [columns[border], columns[border + 1]];
  if (!column || !next) return [run];
  const cut = jointNear(run, column, next);
  if (cut === null) return [run];
  const { at, x } = cut;
  const joints = (run.joints ?? []).flatMap((joint) =>
    joint.at > at ? [{ ...joint, at: joint.at - at }] : [],
  );
  const left = { ...run, text: run.text.slice(0, at).trimEnd(), width: x - run.x };
  const { first: _first, ...others } = run;
  const right = { ...others, text: run.text.slice(at), x, width: run.x + run.width - x, joints };
  return [left, ...cutAtBorders(right, columns)];
};

/**
 * The joint nearest to the border, within two letters of it, after which the text is set as a cell of the next column. A
 * text that was drawn in one is that of one cell, which runs on over the empty ones beside it, where those of the column
 * do not begin anew there.
 */
const jointNear = (run: Run, column: Column, next: Column): Joint | null => {
  let best: Joint | null = null;
  let distance = run.size * 1.5;
  for (const joint of run.joints ?? []) {
    const away = Math.abs(joint.x - column.until);
    if ((joint.isApart || column.isJoined === true) && away < distance && isSetIn(next, run, joint)) {
      best = joint;
      distance = away;
    }
  }
  return best;
};

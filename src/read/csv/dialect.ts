import { splitLines } from './cells.ts';
import { commonWidths } from './shape.ts';
import { delimiters, type Separators } from './separators.ts';
import { soundRecords } from './sound.ts';

/** How the cells of a text file are set apart. */
export interface Dialect extends Separators {
  /** The number of cells of most records. */
  readonly width: number;
}

/** So many lines tell the dialect. */
const looked = 120;

/**
 * Settles the dialect from the beginning of the text: the delimiter by which most records have the same
 * number of cells, and the more cells the likelier.
 */
export const settleDialect = (head: string): Dialect => {
  const lineEnd = !head.includes('\n') && head.includes('\r') ? '\r' : '\n';
  const lines = splitLines(head, lineEnd);
  // The last line may be cut off and is not counted.
  const whole = lines.slice(0, Math.max(1, Math.min(looked, lines.length - 1)));
  let best = { delimiter: ',' as Dialect['delimiter'], width: 1, score: 0 };
  for (const delimiter of delimiters) {
    const widths = soundRecords(whole, { delimiter, lineEnd }).map(({ cells }) => cells.length);
    const [width = 1] = commonWidths(widths);
    const share = widths.filter((one) => one === width).length / whole.length;
    // A header in the first line has the delimiter in it, and no other sign that often.
    const score = share * Math.log2(width) * (widths[0] === width ? 2 : 1);
    if (score > best.score) best = { delimiter, width, score };
  }
  return { delimiter: best.delimiter, lineEnd, width: best.width };
};

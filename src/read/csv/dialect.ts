/** How the cells of a text file are set apart. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t' | '|';
  /** How records end; a lone carriage return only where the file has no line feed at all. */
  readonly lineEnd: '\n' | '\r';
  /** The number of cells of most records. */
  readonly width: number;
}

const delimiters = [',', ';', '\t', '|'] as const;

/**
 * Settles the dialect from the beginning of the text: the delimiter by which most records have the same
 * number of cells, and the more cells the likelier.
 */
export const settleDialect = (head: string): Dialect => {
  const lineEnd = !head.includes('\n') && head.includes('\r') ? '\r' : '\n';
  // What stands in quotes is no delimiter. The last line may be cut off and is not counted.
  const lines = head.replaceAll(/"(?:[^"]|"")*"/g, 'q').split(lineEnd);
  const whole = (lines.length > 1 ? lines.slice(0, -1) : lines).filter((line) => line.trim() !== '');
  let best = { delimiter: ',' as Dialect['delimiter'], width: 1, score: 0 };
  for (const delimiter of delimiters) {
    const widths = whole.map((line) => line.split(delimiter).length);
    const { width, share } = mostCommon(widths);
    const score = share * Math.log2(width);
    if (score > best.score) best = { delimiter, width, score };
  }
  return { delimiter: best.delimiter, lineEnd, width: best.width };
};

/** The commonest number above one: a title or a footer of a single cell says nothing of the table. */
const mostCommon = (widths: readonly number[]): { width: number; share: number } => {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { width, share: widths.length === 0 ? 0 : count / widths.length };
};

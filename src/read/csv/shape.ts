import { tally } from '../../model/tally.ts';
/** What most records of a file look like, learnt from its beginning; knows nothing of what cells mean. */
export interface RecordShape {
  /** Numbers of cells that records have, the commonest first. */
  readonly widths: Set<number>;
  /** For each column the few patterns that its cells follow, or null where they follow none. */
  readonly columns: readonly (ReadonlySet<string> | null)[];
  /** Numbers of physical lines that records have more than once. */
  readonly spans: Set<number>;
}

/** A cell as a pattern: each run of letters and digits by its length, all else as it stands. */
const pattern = (cell: string): string => cell.replaceAll(/[\p{L}\p{N}]+/gu, (run) => `x${run.length}`);

/** Learns the shape from records that are whole beyond doubt. */
export const learnShape = (
  records: readonly (readonly string[])[],
  spans: readonly number[],
): RecordShape => {
  const widths = commonWidths(records.map((record) => record.length));
  const [common = 0] = widths;
  // The first of the common width may be the header, which has no pattern of the rows.
  const rows = records.filter((record) => record.length === common).slice(1);
  const columns = Array.from({ length: common }, (_, at) => fewPatterns(rows.map((row) => row[at] ?? '')));
  return { widths, columns, spans: new Set(spans.filter((span, at) => spans.indexOf(span) < at)) };
};

/**
 * The widths that records of a table have, the commonest first: a tenth of the records or more. Much narrower
 * ones are titles, footers and the pieces of broken records.
 */
export const commonWidths = (widths: readonly number[]): Set<number> => {
  const ordered = [...tally(widths.filter((width) => width > 1))].toSorted(
    (a, b) => b[1] - a[1] || b[0] - a[0],
  );
  const least = (ordered[0]?.[0] ?? 0) / 2;
  return new Set(
    ordered
      .filter(([width, n], at) => at === 0 || (width > least && n * 10 >= widths.length))
      .map(([width]) => width),
  );
};

const fewPatterns = (cells: readonly string[]): ReadonlySet<string> | null => {
  const patterns = new Set(cells.map(pattern));
  patterns.delete('');
  return cells.length >= 10 && patterns.size > 0 && patterns.size <= 4 ? patterns : null;
};

/** Whether cells look like a record: the number of cells, and at least half of the columns that have a pattern. */
export const looksLikeRecord = (cells: readonly string[], shape: RecordShape): boolean =>
  shape.widths.has(cells.length) && fits(cells, shape) !== false;

/** Like a record beyond doubt: it has something in half of its cells, and follows the patterns where there are any. */
export const isSurelyRecord = (cells: readonly string[], shape: RecordShape): boolean =>
  shape.widths.has(cells.length) &&
  cells.filter((cell) => cell !== '').length * 2 >= cells.length &&
  (fits(cells, shape) ?? cells.length >= 4);

/** Null where the shape has no patterns to hold the cells against. */
const fits = (cells: readonly string[], shape: RecordShape): boolean | null => {
  let shaped = 0;
  let kept = 0;
  if (shape.columns.length !== cells.length) return null;
  shape.columns.forEach((patterns, at) => {
    if (!patterns) return;
    shaped++;
    const cell = cells[at] ?? '';
    if (cell === '' || patterns.has(pattern(cell))) kept++;
  });
  return shaped === 0 ? null : kept * 2 >= shaped;
};

/** Whether a line may begin a record, by the first column's patterns; null where they say nothing. */
export const beginsRecord = (firstCell: string, shape: RecordShape): boolean | null => {
  const patterns = shape.columns[0];
  return patterns ? patterns.has(pattern(firstCell.replaceAll('"', ''))) : null;
};

import type { RawRecord } from '../../model/raw-table.ts';
import { bare, splitLines } from './cells.ts';
import type { Dialect } from './dialect.ts';
import { holdsNoText } from './no-text.ts';
import { divideLines, type Segment } from './segments.ts';
import { beginsRecord, type RecordShape } from './shape.ts';
import { splitStrict } from './strict.ts';

/** Cells of a record before it is numbered. */
interface Unnumbered {
  readonly cells: readonly string[];
  readonly damage?: string;
  readonly mended?: string;
}

/** Lines that stay undivided until more text has come, so that no record is judged by half of it. */
const lookahead = 400;
/** Text without a line end outside quotes is held back up to this many characters. */
const longestWait = 2 * 1024 * 1024;

/**
 * Reads delimited text record by record. A stretch that follows the rules of quoting is parsed at once; any
 * other is divided line by line (`divideLines`), so that damage stays where it is. Numbers are those of the
 * records, blank ones counted, as a spreadsheet shows them; blank records at the very end are none.
 */
export async function* delimitedRecords(
  chunks: AsyncIterable<string>,
  dialect: Dialect,
  shape: RecordShape,
): AsyncGenerator<RawRecord[]> {
  const numbering = new Numbering();
  let rest = '';
  for await (const chunk of chunks) {
    const { records, after } = take(rest + chunk, dialect, shape, false);
    rest = after;
    const batch = numbering.number(records);
    if (batch.length > 0) yield batch;
  }
  const batch = numbering.number(take(rest, dialect, shape, true).records);
  if (batch.length > 0) yield batch;
}

interface Taken {
  readonly records: Unnumbered[];
  /** Text of a record that is not complete yet. */
  readonly after: string;
}

const take = (text: string, dialect: Dialect, shape: RecordShape, isEnd: boolean): Taken => {
  const strict = splitStrict(text, dialect, isEnd);
  if (!strict || hidesRecords(strict.records, dialect, shape))
    return takeDamaged(text, dialect, shape, isEnd);
  const after = text.slice(strict.consumed);
  if (strict.consumed === 0 && after.length > longestWait) return takeDamaged(text, dialect, shape, isEnd);
  const records = holdsNoText(text) ? strict.records.map(judgeBytes) : asTheyAre(strict.records);
  return { records, after };
};

const takeDamaged = (text: string, dialect: Dialect, shape: RecordShape, isEnd: boolean): Taken => {
  const lines = splitLines(text, dialect.lineEnd);
  if (!isEnd && lines.length <= lookahead) {
    if (text.length < longestWait) return { records: [], after: text };
  }
  const segments = divideLines(lines, dialect, shape);
  const settled = isEnd ? segments : segments.slice(0, lastSafe(segments, lines.length - lookahead));
  const to = settled.at(-1)?.to ?? 0;
  return { records: joinPieces(settled, lines, dialect, shape), after: lines.slice(to).join('') };
};

/** The number of segments up to the last whole one that ends far enough before the text does. */
const lastSafe = (segments: readonly Segment[], limit: number): number => {
  const at = segments.findLastIndex(({ to, state }) => to <= limit && state === 'whole');
  return at >= 0 ? at + 1 : Math.max(1, segments.findLastIndex(({ to }) => to <= limit) + 1);
};

/**
 * Whether records may lie hidden in others: a line wholly inside a quoted cell has as many delimiters as a
 * record, or a record of several lines has a width that records do not have.
 */
const hidesRecords = (records: readonly string[][], dialect: Dialect, { widths }: RecordShape): boolean => {
  const fewest = Math.min(...widths, dialect.width);
  return records.some((cells) => {
    const long = cells.filter((cell) => cell.includes(dialect.lineEnd));
    if (long.length === 0) return false;
    if (!widths.has(cells.length)) return true;
    return long.some((cell) =>
      cell
        .split(dialect.lineEnd)
        .slice(1, -1)
        .some((line) => line.split(dialect.delimiter).length >= fewest),
    );
  });
};

/**
 * Makes records of segments. A broken line that cannot begin a record belongs to the one before it, where
 * that is incomplete as well: a row whose quote was lost over its line break stays one row.
 */
const joinPieces = (
  segments: readonly Segment[],
  lines: readonly string[],
  dialect: Dialect,
  shape: RecordShape,
): Unnumbered[] => {
  const records: Unnumbered[] = [];
  let before: Segment | null = null;
  for (const segment of segments) {
    if (segment.state !== 'broken') records.push(judgeBytes(segment.cells));
    else {
      const isTail = before !== null && isPieceOf(before, segment, shape);
      const from: number = isTail && before ? before.from : segment.from;
      if (isTail) records.pop();
      const text = lines.slice(from, segment.to).join('');
      records.push({ cells: bare(text).split(dialect.delimiter), damage: reasonOf(segment, lines) });
      before = { ...segment, from };
      continue;
    }
    before = segment;
  }
  return records;
};

const isPieceOf = (before: Segment, piece: Segment, shape: RecordShape): boolean => {
  if (before.state === 'whole' || before.cells.length < 2) return false;
  const begins = beginsRecord(piece.cells[0] ?? '', shape);
  const longest = Math.max(1, ...shape.spans);
  return begins === null ? piece.to - before.from <= longest && longest > 1 : !begins;
};

const reasonOf = (segment: Segment, lines: readonly string[]): string =>
  segment.to === lines.length && !/[\r\n]$/.test(lines.at(-1) ?? '')
    ? 'the file stops inside a quoted cell'
    : 'a quote is missing or one too many';

const asTheyAre = (records: readonly string[][]): Unnumbered[] => records.map((cells) => ({ cells }));

const judgeBytes = (released: readonly string[]): Unnumbered => {
  if (!released.some(holdsNoText)) return { cells: released };
  // Zeros fill a text up to the length that its column has in a database.
  const cells = released.map((cell) => cell.replace(/^\0+|\0+$/g, ''));
  return cells.some(holdsNoText)
    ? { cells: released, damage: 'a byte in it is no text' }
    : { cells, mended: 'zero bytes that filled up its cells were left out' };
};

/** Numbers records from 1; holds blank ones back until another follows, since at the end they are none. */
class Numbering {
  #row = 0;
  #blanks = 0;

  number(records: readonly Unnumbered[]): RawRecord[] {
    const numbered: RawRecord[] = [];
    for (const record of records) {
      if (isBlank(record.cells)) {
        this.#blanks++;
        continue;
      }
      for (; this.#blanks > 0; this.#blanks--) numbered.push({ row: ++this.#row, page: null, cells: [] });
      numbered.push({ row: ++this.#row, page: null, ...record });
    }
    return numbered;
  }
}

/** A line with nothing on it. A line of empty cells is a record of the table's width. */
const isBlank = (cells: readonly string[]): boolean =>
  cells.length === 0 || (cells.length === 1 && cells[0] === '');

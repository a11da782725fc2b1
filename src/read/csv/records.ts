import type { RawRecord } from '../../model/raw-table.ts';
import { bare, hasOpenQuote, parseRecords, splitLines } from './cells.ts';
import type { Dialect } from './dialect.ts';
import { divideLines, type Segment } from './segments.ts';
import { beginsRecord, type RecordShape } from './shape.ts';

/** Cells of a record before it is numbered. */
interface Unnumbered {
  readonly cells: readonly string[];
  readonly damage?: string;
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
  const { records } = take(rest, dialect, shape, true);
  const batch = numbering.number(records);
  if (batch.length > 0) yield batch;
}

const take = (
  text: string,
  dialect: Dialect,
  shape: RecordShape,
  isEnd: boolean,
): { records: Unnumbered[]; after: string } => {
  const cut = isEnd && !hasOpenQuote(text) ? text.length : cutOutsideQuotes(text, dialect.lineEnd);
  const plain = cut > 0 ? parseRecords(text.slice(0, cut), dialect) : [];
  const clean = plain && !hidesRecords(text.slice(0, cut), plain.length, dialect, shape);
  if (clean && (!isEnd || cut === text.length)) {
    const after = text.slice(cut);
    if (cut > 0 || after.length < longestWait) return { records: plain.map(judgeBytes), after };
  }
  return takeDamaged(text, dialect, shape, isEnd);
};

const takeDamaged = (
  text: string,
  dialect: Dialect,
  shape: RecordShape,
  isEnd: boolean,
): { records: Unnumbered[]; after: string } => {
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

/** The end of the last line at which no cell is open, or 0. */
const cutOutsideQuotes = (text: string, lineEnd: string): number => {
  let end = text.lastIndexOf(lineEnd) + 1;
  let open = hasOpenQuote(text.slice(0, end));
  while (open && end > 0) {
    const before = end < 2 ? 0 : text.lastIndexOf(lineEnd, end - 2) + 1;
    open = hasOpenQuote(text.slice(before, end)) !== open;
    end = before;
  }
  return end;
};

/** Whether lines that lie wholly inside a quoted cell have as many delimiters as a record. */
const hidesRecords = (text: string, records: number, dialect: Dialect, shape: RecordShape): boolean => {
  const lines = splitLines(text, dialect.lineEnd);
  if (lines.length === records) return false;
  const fewest = Math.min(...shape.widths, dialect.width);
  let open = false;
  for (const line of lines) {
    const wasOpen = open;
    open = hasOpenQuote(line) !== open;
    if (wasOpen && open && line.split(dialect.delimiter).length >= fewest) return true;
  }
  return false;
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

/** A zero byte, or one for which Windows-1252 has no character. */
const noText = [0x00, 0x81, 0x8d, 0x8f, 0x90, 0x9d].map((code) => String.fromCharCode(code));

const judgeBytes = (cells: readonly string[]): Unnumbered =>
  cells.some((cell) => noText.some((letter) => cell.includes(letter)))
    ? { cells, damage: 'a byte in it is no text' }
    : { cells };

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

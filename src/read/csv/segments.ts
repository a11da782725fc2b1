import { bare, forgivingRecords, hasOpenQuote, parseRecords, soleRecord } from './cells.ts';
import type { Dialect } from './dialect.ts';
import { commonWidths, isSurelyRecord, looksLikeRecord, type RecordShape } from './shape.ts';

/** A stretch of physical lines taken for one record. */
export interface Segment {
  readonly from: number;
  /** The line after the last. */
  readonly to: number;
  readonly cells: readonly string[];
  /** `whole`: reads as the file's records do. `odd`: well-formed, of another width. `broken`: cannot be read. */
  readonly state: 'whole' | 'odd' | 'broken';
}

/** No cell runs over more physical lines than this. */
const longestRecord = 200;

/**
 * Divides physical lines into records where quotes cannot be trusted. Of all ways to divide them, that one is
 * taken in which the most records are whole and, of those, the fewest lines broken: a stray quote then costs
 * its own record, while a cell that truly runs over several lines stays in one piece.
 */
export const divideLines = (lines: readonly string[], dialect: Dialect, known: RecordShape): Segment[] => {
  const shape = { ...known, widths: new Set([...known.widths, ...widthsHere(lines, dialect, known)]) };
  const best: Choice[] = [];
  best[lines.length] = { whole: 0, cost: 0, segment: null };
  const begins: Beginning[] = [];
  for (let at = lines.length - 1; at >= 0; at--) {
    const candidates = candidatesAt(lines, at, dialect, shape, begins);
    begins[at] = beginningOf(candidates, shape);
    for (const segment of candidates) {
      const after = best[segment.to] as Choice;
      const choice = {
        whole: after.whole + (segment.state === 'whole' ? 1 : 0),
        cost: after.cost + costOf(segment),
        segment,
      };
      if (isBetter(choice, best[at])) best[at] = choice;
    }
  }
  const segments: Segment[] = [];
  for (let at = 0; at < lines.length;) {
    const segment = (best[at] as Choice).segment as Candidate;
    segments.push(segment);
    at = segment.to;
  }
  return segments;
};

/** Widths of the plain lines at hand: a second export may follow the first with other columns. */
const widthsHere = (lines: readonly string[], dialect: Dialect, { widths }: RecordShape): number[] => {
  const [common = 0] = widths;
  const plain = lines
    .filter((line) => !line.includes('"'))
    .map((line) => line.split(dialect.delimiter).length);
  return [...commonWidths(plain)].filter((width) => width > common / 2);
};

const isBetter = (choice: Choice, known: Choice | undefined): boolean =>
  !known || choice.whole > known.whole || (choice.whole === known.whole && choice.cost < known.cost);

interface Choice {
  readonly whole: number;
  readonly cost: number;
  readonly segment: Candidate | null;
}

interface Candidate extends Segment {
  /** Read only by forgiving a quote that stands where none may. */
  readonly forgiven: boolean;
}

/** What may begin at a line: nothing whole, a record, or one beyond doubt. */
type Beginning = 'none' | 'record' | 'surely';

const costOf = (segment: Candidate): number => (segment.state === 'broken' ? 1 : segment.forgiven ? 0.1 : 0);

const beginningOf = (candidates: readonly Candidate[], shape: RecordShape): Beginning => {
  const whole = candidates.filter((candidate) => candidate.state === 'whole');
  if (whole.some((candidate) => !candidate.forgiven && isSurelyRecord(candidate.cells, shape)))
    return 'surely';
  return whole.length > 0 ? 'record' : 'none';
};

const candidatesAt = (
  lines: readonly string[],
  at: number,
  dialect: Dialect,
  shape: RecordShape,
  begins: readonly Beginning[],
): Candidate[] => {
  const line = lines[at] as string;
  const found: Candidate[] = [];
  const strict = strictAt(lines, at, dialect) ?? escapedAt(lines, at, dialect, shape);
  if (strict) {
    const isWhole = looksLikeRecord(strict.cells, shape);
    // Lines inside it that are records beyond doubt were swallowed by a broken quote.
    const swallowed = begins.slice(at + 1, strict.to).includes('surely');
    if (!swallowed) found.push({ ...strict, state: isWhole ? 'whole' : 'odd', forgiven: false });
  }
  if (line.includes('"')) {
    for (const span of new Set([1, ...shape.spans])) {
      const to = at + span;
      if (to > lines.length || begins.slice(at + 1, to).some((begin) => begin !== 'none')) continue;
      const cells = forgive(soleRecord(forgivingRecords(lines.slice(at, to).join(''), dialect)), dialect);
      if (cells && looksLikeRecord(cells, shape))
        found.push({ from: at, to, cells, state: 'whole', forgiven: true });
    }
  }
  found.push({
    from: at,
    to: at + 1,
    cells: bare(line).split(dialect.delimiter),
    state: 'broken',
    forgiven: false,
  });
  return found;
};

/**
 * Cells in which a stray quote stands as a letter: inside plain text, or within outer quotes, which are taken
 * off. A cell that begins with a quote and does not end with one has taken in what is not its own, but for words in quotes
 * at the beginning of a text that nobody quoted.
 */
const forgive = (cells: readonly string[] | null, dialect: Dialect): string[] | null => {
  const isOuter = (cell: string): boolean => cell.startsWith('"') && !beginsInQuotes(cell, dialect);
  if (!cells || cells.some((cell) => isOuter(cell) && !/."$/s.test(cell))) return null;
  return cells.map((cell) => (isOuter(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell));
};

/** `"Slim" theft`: two quotes, the second within the text, and nothing in it that ends a cell. */
const beginsInQuotes = (cell: string, { delimiter }: Dialect): boolean =>
  /^"[^"\r\n]+"[^"\r\n]+$/.test(cell) && !cell.includes(delimiter);

/** The well-formed record that begins at a line: it ends where its quotes come out even. */
const strictAt = (
  lines: readonly string[],
  from: number,
  dialect: Dialect,
): { from: number; to: number; cells: string[] } | null => {
  let open = false;
  for (let at = from; at < Math.min(lines.length, from + longestRecord); at++) {
    open = hasOpenQuote(lines[at] as string) !== open;
    if (open) continue;
    const cells = soleRecord(parseRecords(lines.slice(from, at + 1).join(''), dialect));
    return cells ? { from, to: at + 1, cells } : null;
  }
  return null;
};

/** A quote within a cell behind a backslash, as databases and programs write it, where the file doubles none. */
const escaped = /\\"/g;

/** The record that begins at a line where quotes within its cells stand behind a backslash. */
const escapedAt = (
  lines: readonly string[],
  from: number,
  dialect: Dialect,
  { spans }: RecordShape,
): ReturnType<typeof strictAt> => {
  const near = lines.slice(from, from + Math.max(1, ...spans));
  if (!near.some((line) => line.includes('\\"'))) return null;
  const doubled = lines.slice(from, from + longestRecord).map((line) => line.replaceAll(escaped, '""'));
  const found = strictAt(doubled, 0, dialect);
  return found && { ...found, from, to: from + found.to };
};

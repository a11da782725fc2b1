import { startsAround, type Anchor } from './around.ts';
import type { Column } from './columns.ts';
import type { GridLine } from './grid.ts';

/** How lines make records: by wider gaps, or by a column that has one line a record, at its top, foot or middle. */
export type Division =
  | {
      readonly by: 'gap';
      readonly pitch: number;
      /** The columns that tell a record from the rest of one. */
      readonly always: readonly number[];
      /** How many of these the rest of a record lacks at least. */
      readonly lacks: number;
    }
  | {
      readonly by: 'anchor';
      readonly column: number;
      readonly at: 'top' | 'foot' | 'middle';
      /** What its cells begin with, where they stand on several lines. */
      readonly begins?: RegExp;
    };

/** Lines of one record and the page on which they begin. */
export interface Part {
  readonly page: number;
  readonly lines: readonly GridLine[];
  /** Whether it stands above or below the rows of the page, at one place on most of them. */
  readonly isBeside?: boolean;
}

/** The lines of a page: what stands on every page above and below the table, in blocks, and the table's own. */
export interface PageLines {
  readonly page: number;
  /** The columns of the page: the same array on pages where they stand at the same places. */
  readonly columns: readonly Column[];
  readonly above: readonly (readonly GridLine[])[];
  readonly body: readonly GridLine[];
  readonly below: readonly (readonly GridLine[])[];
}

/** Divides pages, given one after the other, into records; one may go on over the page break. */
export class Divider {
  readonly #division: Division;
  /** The last record of the page before, and the footer after it: the next page may hold its rest. */
  #waiting: Part | null = null;
  #footer: Part[] = [];
  /** Lines at the end of a page whose record ends on the next. */
  #opening: Part | null = null;
  #joined = 0;

  constructor(division: Division) {
    this.#division = division;
  }

  /** How many records went on over a page break so far. */
  get joined(): number {
    return this.#joined;
  }

  /** Takes the next page and gives the records that are complete. */
  page({ page, above, body, below }: PageLines): Part[] {
    const { records, before, after } = dividePage(body, this.#division);
    const parts: Part[] = [];
    if ((this.#waiting && before.length > 0) || (this.#opening && records.length > 0)) this.#joined++;
    if (this.#waiting) parts.push({ ...this.#waiting, lines: [...this.#waiting.lines, ...before] });
    parts.push(...this.#footer, ...alone(page, above));
    if (!this.#waiting && before.length > 0) parts.push({ page, lines: before });
    const opening = this.#opening;
    records.forEach((lines, at) => {
      parts.push(at === 0 && opening ? { ...opening, lines: [...opening.lines, ...lines] } : { page, lines });
    });
    if (records.length > 0) this.#opening = null;
    if (after.length > 0) this.#opening = { page, lines: [...(this.#opening?.lines ?? []), ...after] };
    this.#waiting = records.length > 0 ? (parts.pop() ?? null) : null;
    const { between, after: foot } = besideRows(alone(page, below), body);
    this.#footer = foot;
    return between.length > 0 ? inOrder([...parts, ...between]) : parts;
  }

  /** Gives what is left after the last page. */
  finish(): Part[] {
    return [this.#waiting, ...this.#footer, this.#opening].filter((part) => part !== null);
  }
}

/** Parts the titles between the rows of a page from what stands below all of them. */
const besideRows = (others: readonly Part[], body: PageLines['body']): { between: Part[]; after: Part[] } => {
  const foot = body.at(-1)?.line.y ?? Number.NEGATIVE_INFINITY;
  const isBetween = ({ lines: [line] }: Part): boolean => line !== undefined && line.line.y < foot;
  return { between: others.filter(isBetween), after: others.filter((part) => !isBetween(part)) };
};

/** A title between the rows of a page is none of the table; it stands over those below it nevertheless. */
const inOrder = (parts: readonly Part[]): Part[] => {
  const numberOf = ({ lines }: Part): number => lines[0]?.line.number ?? 0;
  return parts.toSorted((a, b) => a.page - b.page || numberOf(a) - numberOf(b));
};

const alone = (page: number, blocks: PageLines['above']): Part[] =>
  blocks.map((lines) => ({ page, lines, isBeside: true }));

/** Lines of a page divided into records; the first and last may go on over the page break. */
interface Divided {
  readonly records: readonly (readonly GridLine[])[];
  /** The rest of the page before's last record. */
  readonly before: readonly GridLine[];
  /** The beginning of the next page's first record. */
  readonly after: readonly GridLine[];
}

const dividePage = (lines: readonly GridLine[], division: Division): Divided =>
  division.by === 'gap' ? byGaps(lines, division) : byAnchors(lines, division);

/** Lines parted where the gap between two is wider than between the lines of one cell. */
export const byWiderGaps = (lines: readonly GridLine[], pitch: number): GridLine[][] => {
  const records: GridLine[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    if (line.line.y - last > pitch * 1.15) records.push([]);
    records.at(-1)?.push(line);
    last = line.line.y;
  }
  return records;
};

const byGaps = (
  lines: readonly GridLine[],
  { pitch, always, lacks }: Extract<Division, { by: 'gap' }>,
): Divided => {
  const records = byWiderGaps(lines, pitch);
  // What lacks the columns that records have, and most of the others, goes on from the page before.
  const first = records[0] ?? [];
  const filled = new Set(first.flatMap(({ cells }) => cells.flatMap((cell, at) => (cell ? [at] : []))));
  const isRest =
    always.filter((column) => !filled.has(column)).length >= lacks &&
    filled.size * 2 <= (first[0]?.cells.length ?? 0);
  return isRest && always.length > 0
    ? { records: records.slice(1), before: records[0] ?? [], after: [] }
    : { records, before: [], after: [] };
};

const byAnchors = (
  lines: readonly GridLine[],
  { column, at, begins }: Extract<Division, { by: 'anchor' }>,
): Divided => {
  const filled = lines.flatMap(({ cells }, index) => (cells[column] ? [index] : []));
  const anchors = begins
    ? filled.filter((index) => begins.test(lines[index]?.cells[column]?.text ?? ''))
    : filled;
  if (anchors.length === 0) {
    return at === 'foot'
      ? { records: [], before: [], after: lines }
      : { records: [], before: lines, after: [] };
  }
  const starts = at === 'middle' ? startsAround(lines, wholes(lines, anchors, filled)) : anchors;
  const from = at === 'foot' ? [0, ...anchors.slice(0, -1).map((anchor) => anchor + 1)] : starts;
  const end = at === 'foot' ? (anchors.at(-1) ?? 0) + 1 : lines.length;
  return {
    records: from.map((start, index) => lines.slice(start, from[index + 1] ?? end)),
    before: lines.slice(0, from[0]),
    after: lines.slice(end),
  };
};

/** The cells that begin at some lines, each with those lines of its column that follow before the next begins. */
const wholes = (
  lines: readonly GridLine[],
  anchors: readonly number[],
  filled: readonly number[],
): Anchor[] =>
  anchors.map((first, at) => {
    const next = anchors[at + 1] ?? Number.POSITIVE_INFINITY;
    const last = filled.findLast((index) => index < next) ?? first;
    return { first, last, y: ((lines[first]?.line.y ?? 0) + (lines[last]?.line.y ?? 0)) / 2 };
  });

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
  | { readonly by: 'anchor'; readonly column: number; readonly at: 'top' | 'foot' | 'middle' };

/** Lines of one record and the page on which they begin. */
export interface Part {
  readonly page: number;
  readonly lines: readonly GridLine[];
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

const alone = (page: number, blocks: PageLines['above']): Part[] => blocks.map((lines) => ({ page, lines }));

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
  { column, at }: Extract<Division, { by: 'anchor' }>,
): Divided => {
  const anchors = lines.flatMap(({ cells }, index) => (cells[column] ? [index] : []));
  if (anchors.length === 0) {
    return at === 'foot'
      ? { records: [], before: [], after: lines }
      : { records: [], before: lines, after: [] };
  }
  const starts: number[] = [];
  for (const [index, anchor] of anchors.entries()) {
    const previous = anchors[index - 1];
    if (at === 'top') starts.push(anchor);
    else if (at === 'foot') starts.push(previous === undefined ? 0 : previous + 1);
    else if (previous === undefined) starts.push(firstAround(lines, anchor, anchors[1]));
    else {
      const above = { from: starts.at(-1) ?? 0, anchor: previous, until: anchor };
      starts.push(parting(lines, above, { from: previous + 1, anchor, until: anchors[index + 1] }));
    }
  }
  const end = at === 'foot' ? (anchors.at(-1) ?? 0) + 1 : lines.length;
  return {
    records: starts.map((start, index) => lines.slice(start, starts[index + 1] ?? end)),
    before: lines.slice(0, starts[0]),
    after: lines.slice(end),
  };
};

/** So near, as a share of the font size, to its mirror place a line stands. */
const even = 0.2;

/** An anchor, and the lines among which those of its record are. */
interface Around {
  readonly from: number;
  readonly anchor: number;
  readonly until: number | undefined;
}

/** Whether a line has a mirror image about an anchor: a cell in the middle of its row is as long above as below. */
const isMirrored = (
  lines: readonly GridLine[],
  { from, anchor, until }: Around,
  { line: { y, size }, cells }: GridLine,
): boolean => {
  const mirror = 2 * (lines[anchor]?.line.y ?? 0) - y;
  return lines
    .slice(from, until)
    .some(
      (own) => Math.abs(own.line.y - mirror) < size * even && own.cells.some((cell, at) => cell && cells[at]),
    );
};

/** The first line of the record around the first anchor of a page; what is above is the rest of one from the page before. */
const firstAround = (lines: readonly GridLine[], anchor: number, until: number | undefined): number => {
  const above = lines.slice(0, anchor);
  const first = above.findIndex((line) => isMirrored(lines, { from: anchor, anchor, until }, line));
  return first < 0 ? anchor : first;
};

/** Where the record around the anchor below begins: where most lines on either side mirror others of their record. */
const parting = (lines: readonly GridLine[], above: Around, below: Around): number => {
  const nearer = nearerBelow(lines, above.anchor, below.anchor);
  const between = lines.slice(above.anchor + 1, below.anchor);
  const fits = [...between.keys(), between.length].map((count) => ({
    start: above.anchor + 1 + count,
    fit: between.filter((line, at) => isMirrored(lines, at < count ? above : below, line)).length,
  }));
  return fits.reduce((best, one) => {
    const isNearer = Math.abs(one.start - nearer) < Math.abs(best.start - nearer);
    return one.fit > best.fit || (one.fit === best.fit && isNearer) ? one : best;
  }).start;
};

/** The first line that is nearer to the anchor below than to the one above. */
const nearerBelow = (lines: readonly GridLine[], above: number, below: number): number => {
  const half = ((lines[above]?.line.y ?? 0) + (lines[below]?.line.y ?? 0)) / 2;
  const at = lines.findIndex(({ line }, index) => index > above && line.y > half);
  return at < 0 ? below : Math.min(at, below);
};

import type { Field } from '../model/field.ts';
import type { RawRecord, RawTable } from '../model/raw-table.ts';
import type { LogRecognition } from '../model/recognition.ts';
import { accountOfLine } from './account-lines.ts';
import { cellClass } from './cell-class.ts';
import { isFooter } from './footers.ts';
import { byField, fitsMapping, mappingOf, ready, type ReadyMapping } from './mapping.ts';
import { isHeaderAgain, isMaskedRow, isOtherHeader, isRuleRow } from './odd-rows.ts';
import { areBlank, isBlank } from './shapes.ts';
import { isTitleAgain } from './titles.ts';

/** A text runs over no more lines than this. */
const mostLines = 6;

/** Fields in whose texts a person may have begun a new line. */
const ofText: ReadonlySet<Field> = new Set<Field>(['reason', 'on_behalf_of', 'text_prompt', 'filters']);

const cutInTwo =
  'a line break without quotes stands in one of its texts, and where the text goes on is not certain';

const putTogether = 'a text that a line break without quotes had cut was put together';

/** What a text cannot end with: `Theft of`, `burglary,`. */
export const isOpen = (text: string): boolean =>
  /(?:[,;:/&(–-]|\b(?:an?|the|of|to|for|in|on|at|by|with|from|and|or|per|re|via))\s*$/i.test(text);
/** What begins no line of its own. */
export const goesOn = (text: string): boolean => /^\s*\p{Ll}/u.test(text);

const isLone = ([first = '', ...others]: readonly string[]): boolean =>
  !isBlank(first) && others.every(isBlank);

/** The lines of records that a text without quotes broke apart, told by how many cells a row has. */
class BrokenLines {
  readonly #recognition: LogRecognition;
  readonly #mapping: ReadyMapping;

  constructor(recognition: LogRecognition) {
    this.#recognition = recognition;
    this.#mapping = ready(mappingOf(recognition.columns));
  }

  /** The first record whole again, and how many records it took; null where it is no half of a row. */
  at(
    records: readonly RawRecord[],
  ): { readonly records: readonly RawRecord[]; readonly took: number } | null {
    const [first, second] = records;
    if (first === undefined || second === undefined) return null;
    if (!this.#mayBePiece(first) || !this.#isRest(second)) return null;
    const { width } = this.#mapping;
    if (first.cells.length < width) return this.#ofNarrow(records, first, second);
    return first.cells.length === width && isLone(second.cells) ? this.#withLone(records, first) : null;
  }

  /** A narrow record, and those behind it that make it as wide as the table. */
  #ofNarrow(
    records: readonly RawRecord[],
    first: RawRecord,
    second: RawRecord,
  ): ReturnType<BrokenLines['at']> {
    let cells = [...first.cells];
    for (const [at, next] of records.slice(1, mostLines).entries()) {
      const [start = '', ...others] = next.cells;
      if (!this.#isRest(next) || !this.#isText(cells.length - 1) || isBlank(start)) break;
      cells = [...cells.slice(0, -1), `${cells.at(-1) ?? ''}\n${start}`, ...others];
      if (cells.length > this.#mapping.width) break;
      if (cells.length === this.#mapping.width && fitsMapping(this.#mapping, cells))
        return { records: [{ ...first, cells, mended: putTogether }], took: at + 2 };
    }
    const keepsHalf =
      fitsMapping(this.#mapping, first.cells) && this.#isText(first.cells.length - 1) && !hasTime(second);
    return keepsHalf ? { records: [first, second].map(asCut), took: 2 } : null;
  }

  /** A row as wide as the table whose last cell is a text, and lines of one cell behind it. */
  #withLone(records: readonly RawRecord[], first: RawRecord): ReturnType<BrokenLines['at']> {
    const last = first.cells.length - 1;
    if (!this.#isText(last) || !fitsMapping(this.#mapping, first.cells)) return null;
    const { text, took } = this.#goingOn(records, first.cells[last] ?? '');
    const rest = records[took];
    const whole = { ...first, cells: [...first.cells.slice(0, last), text], mended: putTogether };
    if (rest === undefined || !isLone(rest.cells) || !this.#isRest(rest))
      return took === 1 ? null : { records: [whole], took };
    // At the end of a file such a line is a note as well as not.
    const after = records[took + 1];
    return after !== undefined && !areBlank(after.cells)
      ? { records: records.slice(0, took + 1).map(asCut), took: took + 1 }
      : null;
  }

  /** The text of a record with the lines behind it that go on with it beyond doubt. */
  #goingOn(records: readonly RawRecord[], begun: string): { readonly text: string; readonly took: number } {
    let text = begun;
    let took = 1;
    for (const next of records.slice(1, mostLines)) {
      const [start = ''] = next.cells;
      if (!isLone(next.cells) || !this.#isRest(next)) break;
      if (isBlank(text) || (!isOpen(text) && !goesOn(start))) break;
      text = `${text}\n${start}`;
      took += 1;
    }
    return { text, took };
  }

  #isText(at: number): boolean {
    const column = this.#mapping.columns[at];
    return column !== undefined && column.shape === null && column.field !== null && ofText.has(column.field);
  }

  #mayBePiece({ cells, damage }: RawRecord): boolean {
    return damage === undefined && !this.#isNoSearch(cells) && !isLone(cells);
  }

  /** Whether a record may be the rest of the one before it: it is no search by itself, and nothing else that is known. */
  #isRest({ cells, damage }: RawRecord): boolean {
    if (damage !== undefined || cells.length > this.#mapping.width || this.#isNoSearch(cells)) return false;
    const own = byField(this.#mapping, cells);
    return !fitsMapping(this.#mapping, cells) || isBlank(own.time ?? '');
  }

  #isNoSearch(cells: readonly string[]): boolean {
    const { accounts, columns, titles } = this.#recognition;
    return (
      areBlank(cells) ||
      isRuleRow(cells) ||
      isHeaderAgain(columns, cells) ||
      isOtherHeader(cells) ||
      isMaskedRow(cells) ||
      isFooter(cells) ||
      isTitleAgain(titles, cells) ||
      // Between the rows of two accounts the line of the second is not the end of a reason.
      (accounts !== undefined && accountOfLine(accounts, cells) !== null)
    );
  }
}

const hasTime = ({ cells }: RawRecord): boolean =>
  cells.some((cell) => ['time', 'uuid', 'frame'].includes(cellClass(cell)));

const asCut = (record: RawRecord): RawRecord => ({ ...record, damage: cutInTwo });

/**
 * The records of a delimited text with those joined again whose unquoted line break made two lines of a row, under the
 * number of the first: where the two have as many cells as one row, and every cell then suits its column. Where that is
 * not certain both are set aside, rather than half a reason kept.
 */
export const withLinesJoined = (table: RawTable, recognition: LogRecognition): RawTable['records'] => {
  const { columns, sections, days, legend, headerRow } = recognition;
  const isPlain = columns.every(({ composed }) => composed === undefined) && !sections && !days && !legend;
  const isText = table.container === 'csv' && table.delimiter !== null && !table.named;
  if (!isPlain || !isText || headerRow === null) return table.records;
  return async function* () {
    const lines = new BrokenLines(recognition);
    let waiting: RawRecord[] = [];
    const settled = (isEnd: boolean): RawRecord[] => {
      const done: RawRecord[] = [];
      let from = 0;
      const to = isEnd ? waiting.length : waiting.length - mostLines - 1;
      while (from < to) {
        const near = waiting.slice(from, from + mostLines + 1);
        const [first] = near;
        const found = first === undefined || first.row <= headerRow ? null : lines.at(near);
        done.push(...(found?.records ?? near.slice(0, 1)));
        from += found?.took ?? 1;
      }
      waiting = waiting.slice(from);
      return done;
    };
    for await (const batch of table.records()) {
      waiting.push(...batch);
      yield settled(false);
    }
    yield settled(true);
  };
};

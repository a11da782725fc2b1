import type { RawRecord } from '../model/raw-table.ts';
import type { AlignedRow, LogRecognition } from '../model/recognition.ts';
import { type CellClass, cellClass } from './cell-class.ts';
import { settleColumns } from './columns.ts';
import { isFooter } from './footers.ts';
import type { LogFormat } from './format.ts';
import { loadedAnyway } from './loaded-anyway.ts';
import { byField, fitsMapping, mappingOf, ready, type ReadyMapping } from './mapping.ts';
import { isBlankRow, isRuleRow, isHeaderAgain, isMaskedRow, isOtherHeader } from './odd-rows.ts';
import { Orders } from './orders.ts';
import { joinSplitTimes } from './split-times.ts';
import { isBlank, looksLikeSearchType, looksLikeVerdict } from './shapes.ts';

type Skipped = Extract<AlignedRow, { kind: 'skipped' }>['why'];

const splitTime = 'a time that stood in two cells was put together';
const verdictForTime = "the moderation verdict stood in the time's place; the row has no time";

/** Judges the rows that do not fit the columns as they stand; knows which column order the table is in. */
export class OddRows {
  readonly #recognition: LogRecognition;
  readonly #format: LogFormat;
  readonly #orders: Orders;

  constructor(recognition: LogRecognition, format: LogFormat) {
    this.#recognition = recognition;
    this.#format = format;
    this.#orders = new Orders(ready(mappingOf(recognition.columns)), format);
  }

  /** The column order that rows are in just now. */
  get current(): ReadyMapping {
    return this.#orders.current;
  }

  judge({ row, cells }: RawRecord): AlignedRow {
    const classes = cells.map(cellClass);
    const odd = this.#noSearch(cells, classes);
    if (odd) return { kind: 'skipped', why: odd };
    // Where the date has a column of its own, a date and a clock side by side are in their places.
    const mayBeSplit = classes.includes('date') && !this.current.fields.includes('date');
    const joined = mayBeSplit ? joinSplitTimes(cells) : null;
    if (joined && fitsMapping(this.current, joined)) {
      return { kind: 'search', cells: byField(this.current, joined), mended: splitTime };
    }
    return joined
      ? this.#realigned(row, joined, joined.map(cellClass), splitTime)
      : this.#realigned(row, cells, classes, null);
  }

  #noSearch(cells: readonly string[], classes: readonly CellClass[]): Skipped | null {
    if (isBlankRow(cells) || isRuleRow(cells)) return 'blank';
    // With an id or a time frame in it a row is neither a header nor a footer; most odd rows are done here.
    if (classes.includes('uuid') || classes.includes('frame')) return null;
    if (this.#isHeader(cells)) return 'repeated_header';
    if (isMaskedRow(cells)) return 'masked_row';
    return isFooter(cells) ? 'footer' : null;
  }

  /** A header within the table: the same again, or that of another export, whose order then holds. */
  #isHeader(cells: readonly string[]): boolean {
    const orders = this.#orders;
    if (isHeaderAgain(orders.current.columns, cells)) return true;
    if (isHeaderAgain(this.#recognition.columns, cells)) {
      orders.backToHeader();
      return true;
    }
    if (!isOtherHeader(cells)) return false;
    const columns = settleColumns(this.#format, cells, []).map((column) => ({
      ...column,
      shape: this.#shapeSettledBefore(column.field) ?? column.shape,
    }));
    if (columns.some((column) => column.field === 'time')) {
      orders.follow(ready(mappingOf(columns, 'read under a second header with another column order')));
    }
    return true;
  }

  #shapeSettledBefore(field: string | null) {
    return this.#recognition.columns.find((column) => column.field !== null && column.field === field)?.shape;
  }

  #realigned(
    row: number,
    cells: readonly string[],
    classes: readonly CellClass[],
    mended: string | null,
  ): AlignedRow {
    const verdict = this.#withVerdictForTime(cells);
    if (verdict) return verdict;
    const found = this.#orders.place(row, cells, classes);
    if (found) return { kind: 'search', cells: found.cells, mended: words(mended, found.mended) };
    return loadedAnyway(this.current, cells, classes, mended);
  }

  /** Rows of freely worded searches that have their verdict where the time should be, and no time at all. */
  #withVerdictForTime(cells: readonly string[]): AlignedRow | null {
    const { current } = this;
    const timeAt = current.at[current.fields.indexOf('time')];
    const verdict = timeAt === undefined ? '' : (cells[timeAt] ?? '');
    if (timeAt === undefined || !looksLikeVerdict(verdict)) return null;
    const others = current.checks.every(
      (check, index) => check.at === timeAt || current.tests[index]?.test(cells[check.at] ?? ''),
    );
    const isElsewhere = current.fields.some(
      (field, index) => field !== 'search_type' && looksLikeSearchType(cells[current.at[index] ?? -1] ?? ''),
    );
    if (!others || isElsewhere || cells.slice(current.width).some((cell) => !isBlank(cell))) return null;
    const row = byField(current, cells);
    row.time = '';
    if (isBlank(row.moderation ?? '')) row.moderation = verdict;
    return { kind: 'search', cells: row, mended: verdictForTime };
  }
}

const words = (...parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join('; ') || null;

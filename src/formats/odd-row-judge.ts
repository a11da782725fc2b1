import type { RawRecord } from '../model/raw-table.ts';
import type { AlignedRow, ColumnUse, LogRecognition } from '../model/recognition.ts';
import { type CellClass, cellClass } from './cell-class.ts';
import { settleColumns } from './columns.ts';
import { isFooter } from './footers.ts';
import type { LogFormat } from './format.ts';
import { loadedAnyway } from './loaded-anyway.ts';
import { byField, fitsMapping, mappingOf, ready, type ReadyMapping } from './mapping.ts';
import { isRuleRow, isHeaderAgain, isMaskedRow, isOtherHeader } from './odd-rows.ts';
import { Orders } from './orders.ts';
import { inPlaces, ofColumns, spread } from './read-as.ts';
import { mappingUnder, namesTime } from './second-header.ts';
import { joinSplitTimes } from './split-times.ts';
import { areBlank, filledCells, isBlank, looksLikeSearchType, looksLikeVerdict } from './shapes.ts';
import { isTitleAgain } from './titles.ts';
import { wholeLabels } from './whole-labels.ts';

type Skipped = Extract<AlignedRow, { kind: 'skipped' }>['why'];

const splitTime = 'a time that stood in two cells was put together';
const verdictForTime = "the moderation verdict stood in the time's place; the row has no time";

/** Judges the rows that do not fit the columns as they stand; knows which column order the table is in. */
export class OddRows {
  readonly #recognition: LogRecognition;
  readonly #format: LogFormat;
  readonly #orders: Orders;
  /** Labels of a header between the rows whose first row is still to come. */
  #labels: readonly string[] | null = null;
  /** Record number of a header between the rows that has no time: what stands under it is no log of searches. */
  #otherTable: { readonly row: number; readonly columns: readonly ColumnUse[] } | null = null;

  constructor(recognition: LogRecognition, format: LogFormat) {
    this.#recognition = recognition;
    this.#format = format;
    this.#orders = new Orders(ready(mappingOf(recognition.columns)), format);
  }

  /** The column order that holds just now. */
  get current(): ReadyMapping {
    return this.#orders.current;
  }

  /** The column order that a record is in. */
  orderOf(cells: readonly string[]): ReadyMapping {
    if (this.#labels !== null && filledCells(cells).length > 1) {
      this.#orders.follow(mappingUnder(this.#format, this.#labels, cells, this.#recognition.columns));
      this.#labels = null;
    }
    this.#orders.returnFor(cells);
    return this.#orders.current;
  }

  judge({ row, cells }: RawRecord): AlignedRow {
    const classes = cells.map(cellClass);
    const odd = this.#noSearch(row, cells, classes);
    if (odd) return { kind: 'skipped', why: odd };
    if (this.#otherTable !== null)
      return {
        kind: 'quarantined',
        why: underOther(this.#otherTable.row),
        readAs: inPlaces(this.#otherTable.columns),
      };
    // Where the date has a column of its own, a date and a clock side by side are in their places.
    const { current } = this.#orders;
    const mayBeSplit = classes.includes('date') && !current.fields.includes('date');
    const joined = mayBeSplit ? joinSplitTimes(cells) : null;
    if (joined === null) return this.#realigned(row, cells, classes, null);
    const found: AlignedRow = fitsMapping(current, joined.cells)
      ? { kind: 'search', cells: byField(current, joined.cells), mended: splitTime }
      : this.#realigned(row, joined.cells, joined.cells.map(cellClass), splitTime);
    if (found.kind === 'skipped') return found;
    return { ...found, readAs: spread(found.readAs ?? inPlaces(current.columns), joined.widths) };
  }

  #noSearch(row: number, cells: readonly string[], classes: readonly CellClass[]): Skipped | null {
    if (areBlank(cells) || isRuleRow(cells)) return 'blank';
    // With an id or a time frame in it a row is neither a header nor a footer; most odd rows are done here.
    if (classes.includes('uuid') || classes.includes('frame')) return null;
    if (this.#isHeader(row, cells)) return 'repeated_header';
    if (isMaskedRow(cells)) return 'masked_row';
    return isFooter(cells) || isTitleAgain(this.#recognition.titles, cells) ? 'footer' : null;
  }

  /** A header within the table: the same again, or that of another export, whose order then holds. */
  #isHeader(row: number, released: readonly string[]): boolean {
    const cells = wholeLabels(released, this.#recognition.columns.length);
    const orders = this.#orders;
    const isAgain = isHeaderAgain(orders.current.columns, cells);
    const isFirst = !isAgain && isHeaderAgain(this.#recognition.columns, cells);
    if (isFirst) orders.backToHeader();
    if (!isAgain && !isFirst) {
      if (!isOtherHeader(cells)) return false;
      this.#labels = namesTime(this.#format, cells) ? cells : null;
    }
    const isLog = isAgain || isFirst || this.#labels !== null;
    this.#otherTable = isLog ? null : { row, columns: settleColumns(this.#format, cells, []) };
    return true;
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
    if (found) return { ...found, kind: 'search', mended: words(mended, found.mended) };
    const { current } = this.#orders;
    const anyway = loadedAnyway(current, cells, classes, mended);
    return anyway.kind === 'skipped' ? anyway : { ...ofColumns(current), ...anyway };
  }

  /** Rows of freely worded searches that have their verdict where the time should be, and no time at all. */
  #withVerdictForTime(cells: readonly string[]): AlignedRow | null {
    const { current } = this.#orders;
    const timeAt = current.at[current.fields.indexOf('time')];
    const verdict = timeAt === undefined ? '' : (cells[timeAt] ?? '');
    if (timeAt === undefined || !looksLikeVerdict(verdict)) return null;
    const others = current.checks.every(
      (check, index) => check.at === timeAt || current.tests[index]?.test(cells[check.at] ?? ''),
    );
    const isElsewhere = current.fields.some(
      (field, index) => field !== 'search_type' && looksLikeSearchType(cells[current.at[index] ?? -1] ?? ''),
    );
    if (!others || isElsewhere || !areBlank(cells.slice(current.width))) return null;
    const row = byField(current, cells);
    row.time = '';
    if (isBlank(row.moderation ?? '')) row.moderation = verdict;
    return { kind: 'search', cells: row, mended: verdictForTime, ...ofColumns(current) };
  }
}

const underOther = (row: number): string =>
  `it stands under another header, in row ${row}, that names no time of a search`;

const words = (...parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join('; ') || null;

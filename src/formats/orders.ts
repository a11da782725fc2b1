import type { Field } from '../model/field.ts';
import type { ColumnUse, ReadAs } from '../model/recognition.ts';
import { type CellClass, cellClass } from './cell-class.ts';
import type { LogFormat } from './format.ts';
import { byField, fitsMapping, mappingOf, ready, type ReadyMapping } from './mapping.ts';
import { ofColumns } from './read-as.ts';
import { fitIn, inUnknownOrder, isTelling, type Reading, slippedIn, slippedWithoutTime } from './readings.ts';
import { settledShape } from './settled-shape.ts';
import { takeCells } from './take-cells.ts';

/** A row placed in some order of columns. */
interface Placed {
  readonly cells: Partial<Record<Field, string>>;
  readonly mended: string | null;
  readonly readAs?: ReadAs;
}

/** How many rows one after the other must stand in another order before that order holds. */
const rowsToSwitch = 3;
/** How much better a reading must be than leaving the cells where they are. */
const margin = 1;
/** How much better a row must suit an order that no header names than that of the header over it. */
const marginOverHeader = 2;
/** Readings kept by the classes of the cells; a table has few kinds of odd rows. */
const mostKept = 2000;

/** The column orders that a table's rows may be in, and the one that holds just now. */
export class Orders {
  readonly #known: readonly ReadyMapping[];
  readonly #own: ReadyMapping;
  #current: ReadyMapping;
  /** The order of the last header above the row. */
  #headed: ReadyMapping;
  #last: ReadyMapping | null = null;
  #lastRow = 0;
  #run = 0;
  #kept = new Map<string, Reading>();

  constructor(own: ReadyMapping, format: LogFormat) {
    this.#own = own;
    this.#current = own;
    this.#headed = own;
    this.#known = [
      own,
      ...format.layouts.map(({ name, fields }) =>
        ready(mappingOf(layoutColumns(fields, own), `read in the column order of layout ${name}`)),
      ),
    ];
  }

  get current(): ReadyMapping {
    return this.#current;
  }

  /** The order of a second header holds from here on. */
  follow(mapping: ReadyMapping): void {
    this.#headed = mapping;
    this.#hold(mapping);
  }

  /** Ends an order that no header names at the first row that is in the header's own. */
  returnFor(cells: readonly string[]): void {
    if (this.#current === this.#headed || !fitsMapping(this.#headed, cells)) return;
    const classes = cells.map(cellClass);
    const own = fitIn(this.#headed, classes);
    if (own.fits && fitIn(this.#current, classes).score <= own.score + marginOverHeader)
      this.#hold(this.#headed);
  }

  #hold(mapping: ReadyMapping): void {
    this.#current = mapping;
    this.#last = null;
    this.#run = 0;
    this.#kept.clear();
  }

  backToHeader(): void {
    this.follow(this.#own);
  }

  /** The reading of a row that suits its cells best; null where none suits. */
  place(row: number, cells: readonly string[], classes: readonly CellClass[]): Placed | null {
    const reading = this.#reading(classes);
    if (reading === null) return null;
    if (reading.kind === 'cells') {
      const taken = takeCells(this.#current, reading.alignment, cells, classes);
      return taken && { ...taken, mended: reading.mended };
    }
    if (reading.mapping !== this.#current) this.#count(row, reading.mapping);
    const { mapping } = reading;
    return { cells: byField(mapping, cells), mended: mapping.mended, ...ofColumns(mapping) };
  }

  #reading(classes: readonly CellClass[]): Reading {
    const key = classes.join();
    const before = this.#kept.get(key);
    if (before !== undefined) return before;
    const reading = this.#read(classes);
    if (this.#kept.size < mostKept) this.#kept.set(key, reading);
    return reading;
  }

  #read(classes: readonly CellClass[]): Reading {
    const mapping = this.#current;
    const asIs = fitIn(mapping, classes);
    if (asIs.fits) return { kind: 'order', mapping, score: asIs.score };
    const slipped = slippedIn(mapping, classes);
    const whole = this.#inOtherOrder(classes);
    const better = best(whole, slipped);
    const strange = inUnknownOrder(mapping, classes);
    // A row that slipped has its cells in their order: one that must leave cells out for it stands in another.
    const isStrange = strange !== null && strange.score > (better?.score ?? -Infinity) + marginOverHeader;
    const found = (isStrange ? strange : better) ?? slippedWithoutTime(mapping, classes);
    return found !== null && found.score >= asIs.score + margin ? found : null;
  }

  /** The row in the order of the table's own header or of a known layout, where all its cells suit that order. */
  #inOtherOrder(classes: readonly CellClass[]): Reading {
    let found: Reading = null;
    for (const mapping of this.#known) {
      if (mapping === this.#current) continue;
      const fit = fitIn(mapping, classes);
      // A slipped row is likelier than another order, but for the order that the row before was in.
      const score = fit.score + (mapping === this.#last ? 0.5 : -0.5);
      if (fit.fits && isTelling(fit, mapping.columns, classes) && score > (found?.score ?? -Infinity))
        found = { kind: 'order', mapping, score };
    }
    return found;
  }

  /** After some rows one after the other in another order, that order holds. */
  #count(row: number, mapping: ReadyMapping): void {
    const isNext = this.#last === mapping && row === this.#lastRow + 1;
    this.#run = isNext ? this.#run + 1 : 1;
    if (this.#last !== mapping) this.#kept.clear();
    this.#last = mapping;
    this.#lastRow = row;
    if (this.#run >= rowsToSwitch) this.#hold(mapping);
  }
}

/** The better of two readings, the second where they are alike. */
const best = (first: Reading, second: Reading): Reading =>
  (first?.score ?? -Infinity) > (second?.score ?? -Infinity) ? first : second;

/**
 * A known layout as columns, with the shapes that fields usually have: under a wrong header this table's own
 * are none. Only ids and times may be written otherwise, as this table's header settled.
 */
const layoutColumns = (fields: readonly (Field | null)[], own: ReadyMapping): ColumnUse[] =>
  fields.map((field, index) => {
    if (field === null) return { index, label: '', use: 'unknown', field, shape: null, note: null };
    const settled = own.columns.find((column) => column.field === field);
    const isOwn = settled !== undefined && (field === 'id' || settled.shape === 'date');
    const shape = isOwn ? settled.shape : settledShape(field, []);
    return { index, label: '', use: 'field', field, shape, note: null };
  });

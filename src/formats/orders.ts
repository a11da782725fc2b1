import type { Field } from '../model/field.ts';
import type { CellShape, ColumnUse } from '../model/recognition.ts';
import type { CellClass } from './cell-class.ts';
import type { LogFormat } from './format.ts';
import { byField, mappingOf, ready, type ReadyMapping } from './mapping.ts';
import { permuted } from './permuted.ts';
import { type AlignColumn, type Alignment, inPlace, shifted } from './realign.ts';
import { settledShape } from './settled-shape.ts';
import { shiftWords, takeCells } from './take-cells.ts';

/** A row placed in some order of columns. */
interface Placed {
  readonly cells: Partial<Record<Field, string>>;
  readonly mended: string | null;
}

/** How a row of certain cell classes is read: in a whole order, or cell by cell; null where it cannot be. */
type Reading =
  | { readonly kind: 'order'; readonly mapping: ReadyMapping; readonly score: number }
  | { readonly kind: 'cells'; readonly alignment: Alignment; readonly mended: string; readonly score: number }
  | null;

/** How many rows one after the other must stand in another order before that order holds. */
const rowsToSwitch = 3;
/** How much better a reading must be than leaving the cells where they are. */
const margin = 1;
/** Readings kept by the classes of the cells; a table has few kinds of odd rows. */
const mostKept = 2000;

/** The column orders that a table's rows may be in, and the one that holds just now. */
export class Orders {
  readonly #known: readonly ReadyMapping[];
  readonly #own: ReadyMapping;
  #current: ReadyMapping;
  #last: ReadyMapping | null = null;
  #lastRow = 0;
  #run = 0;
  #kept = new Map<string, Reading>();

  constructor(own: ReadyMapping, format: LogFormat) {
    this.#own = own;
    this.#current = own;
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
      return taken && { cells: taken, mended: reading.mended };
    }
    if (reading.mapping !== this.#current) this.#count(row, reading.mapping);
    return { cells: byField(reading.mapping, cells), mended: reading.mapping.mended };
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
    const asIs = fitIn(this.#current, classes);
    if (asIs.fits) return { kind: 'order', mapping: this.#current, score: asIs.score };
    const readings = [
      this.#slipped(classes),
      this.#inOtherOrder(classes),
      this.#inUnknownOrder(classes),
    ].filter((reading) => reading !== null && reading.score >= asIs.score + margin);
    return readings.reduce(
      (best, one) => ((one?.score ?? 0) > (best?.score ?? -Infinity) ? one : best),
      null,
    );
  }

  /** The row in the order of the table's own header or of a known layout, where all its cells suit that order. */
  #inOtherOrder(classes: readonly CellClass[]): Reading {
    let best: Reading = null;
    for (const mapping of this.#known) {
      if (mapping === this.#current) continue;
      const found = fitIn(mapping, classes);
      // A slipped row is likelier than another order, but for the order that the row before was in.
      const score = found.score + (mapping === this.#last ? 0.5 : -0.5);
      if (found.fits && score > (best?.score ?? -Infinity)) best = { kind: 'order', mapping, score };
    }
    return best;
  }

  /** The row slipped to the right or to the left from some column on. */
  #slipped(classes: readonly CellClass[]): Reading {
    const { columns } = this.#current;
    const end = classes.findLastIndex((one) => one !== 'blank') + 1;
    const slots = columns.map(slot);
    const alignment = shifted(slots, padded(classes.slice(0, end), slots.length));
    if (!alignment.fits || !hasTime(alignment, slots, classes)) return null;
    return { kind: 'cells', alignment, mended: shiftWords(columns, alignment), score: alignment.score };
  }

  #inUnknownOrder(classes: readonly CellClass[]): Reading {
    const slots = this.#current.columns.map(slot);
    const at = permuted(slots, classes);
    if (!at) return null;
    const { score } = inPlace(
      slots,
      at.map((cell) => classes[cell] ?? 'blank'),
    );
    const mended = 'read in a column order found by the shapes of the cells';
    return { kind: 'cells', alignment: { at, score, fits: true }, mended, score: score - 1 };
  }

  /** After some rows one after the other in another order, that order holds. */
  #count(row: number, mapping: ReadyMapping): void {
    const isNext = this.#last === mapping && row === this.#lastRow + 1;
    this.#run = isNext ? this.#run + 1 : 1;
    if (this.#last !== mapping) this.#kept.clear();
    this.#last = mapping;
    this.#lastRow = row;
    if (this.#run >= rowsToSwitch) this.follow(mapping);
  }
}

/** A column that is not used may hold any text. */
const slot = ({ field, shape }: ColumnUse): AlignColumn =>
  field ? { field, shape } : { field: 'filters', shape: null };

/** How well all cells of a row suit an order; it fits where none is out of place and a time is in its. */
const fitIn = (mapping: ReadyMapping, classes: readonly CellClass[]): Alignment => {
  const slots = mapping.columns.map(slot);
  const found = inPlace(slots, classes);
  return { ...found, fits: found.fits && hasTime(found, slots, classes) };
};

const hasTime = (
  alignment: Alignment,
  slots: readonly AlignColumn[],
  classes: readonly CellClass[],
): boolean => {
  const found = classes[alignment.at[slots.findIndex(({ field }) => field === 'time')] ?? -1];
  return found === 'time' || found === 'date' || found === 'clock';
};

/** A row that ends early has blank cells there, as a spreadsheet shows it. */
const padded = (classes: CellClass[], length: number): CellClass[] => {
  while (classes.length < length) classes.push('blank');
  return classes;
};

/** A known layout as columns: shapes as this table's own header settled them, else the usual ones. */
const layoutColumns = (fields: readonly Field[], own: ReadyMapping): ColumnUse[] =>
  fields.map((field, index) => {
    const settled = own.columns.find((column) => column.field === field);
    const shape: CellShape | null = settled ? settled.shape : settledShape(field, []);
    return { index, label: '', use: 'field', field, shape, note: null };
  });

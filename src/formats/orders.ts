import type { Field } from '../model/field.ts';
import type { CellShape, ColumnUse } from '../model/recognition.ts';
import type { CellClass } from './cell-class.ts';
import type { LogFormat } from './format.ts';
import { byField, mappingOf, ready, type ReadyMapping, usedColumns } from './mapping.ts';
import { type AlignColumn, type Alignment, inPlace, shifted } from './realign.ts';
import { settledShape } from './settled-shape.ts';
import { shiftWords, takeCells } from './take-cells.ts';

/** A row placed in some order of columns. */
interface Placed {
  readonly cells: Partial<Record<Field, string>>;
  readonly mended: string | null;
}

/** How many rows in a row must stand in another known order before that order holds. */
const rowsToSwitch = 3;
/** How much better a reading must be than leaving the cells where they are. */
const margin = 1;

/** The column orders that a table's rows may be in, and the one that holds just now. */
export class Orders {
  readonly #own: ReadyMapping;
  readonly #others: readonly ReadyMapping[];
  #current: ReadyMapping;
  #last: ReadyMapping | null = null;
  #run = 0;

  constructor(own: ReadyMapping, format: LogFormat) {
    this.#own = own;
    this.#current = own;
    this.#others = format.layouts.map((layout) =>
      ready(
        mappingOf(layoutColumns(layout.fields, own), `read in the column order of layout ${layout.name}`),
      ),
    );
  }

  get current(): ReadyMapping {
    return this.#current;
  }

  /** The order of a second header holds from here on. */
  follow(mapping: ReadyMapping): void {
    this.#current = mapping;
    this.#run = 0;
  }

  backToHeader(): void {
    this.follow(this.#own);
  }

  /** The reading of a row that suits its cells best; null where none suits. */
  place(cells: readonly string[], classes: readonly CellClass[]): Placed | null {
    const columns = alignColumns(this.#current);
    const slots =
      this.#current.at.length === this.#current.width ? classes : classesAt(this.#current, classes);
    const asIs = inPlace(columns, slots);
    const timeAt = columns.findIndex((column) => column.field === 'time');
    if (asIs.fits && hasTime(asIs, timeAt, slots) && noOverflow(this.#current, classes)) {
      return { cells: byField(this.#current, cells), mended: this.#current.mended };
    }
    const whole = this.#inOtherOrder(classes, asIs.score + margin);
    const slipped = this.#slipped(cells, classes, asIs.score + margin);
    if (whole && whole.score > (slipped?.score ?? -Infinity)) return this.#take(whole.mapping, cells);
    return slipped?.placed ?? null;
  }

  /** The row in the order of the table's own header or of a known layout, where all its cells suit that order. */
  #inOtherOrder(
    classes: readonly CellClass[],
    atLeast: number,
  ): { readonly mapping: ReadyMapping; readonly score: number } | null {
    let best: { mapping: ReadyMapping; score: number } | null = null;
    for (const mapping of [this.#own, ...this.#others]) {
      if (mapping === this.#current || mapping.at.length !== mapping.width) continue;
      const columns = alignColumns(mapping);
      const found = inPlace(columns, classes);
      const timeAt = columns.findIndex((column) => column.field === 'time');
      if (!found.fits || !hasTime(found, timeAt, classes)) continue;
      // A slipped row is likelier than another order, but for the order that the row before was in.
      const score = found.score + (mapping === this.#last ? 0.5 : -0.5);
      if (score >= atLeast && score > (best?.score ?? -Infinity)) best = { mapping, score };
    }
    return best;
  }

  #take(mapping: ReadyMapping, cells: readonly string[]): Placed {
    this.#run = this.#last === mapping ? this.#run + 1 : 1;
    this.#last = mapping;
    if (this.#run >= rowsToSwitch) this.follow(mapping);
    return { cells: byField(mapping, cells), mended: mapping.mended };
  }

  /** The row slipped to the right or to the left from some column on. */
  #slipped(
    cells: readonly string[],
    classes: readonly CellClass[],
    atLeast: number,
  ): { readonly placed: Placed; readonly score: number } | null {
    const { columns: all } = this.#current;
    const slots: AlignColumn[] = all.map((column) => ({
      field: column.field ?? 'filters',
      shape: column.field ? column.shape : null,
    }));
    const end = classes.findLastIndex((one) => one !== 'blank') + 1;
    const found = shifted(slots, padded(classes.slice(0, end), slots.length));
    const timeAt = all.findIndex((column) => column.field === 'time');
    if (!found.fits || found.score < atLeast || !hasTime(found, timeAt, classes)) return null;
    const taken = takeCells(this.#current, found, cells, classes);
    return taken && { placed: { cells: taken, mended: shiftWords(all, found) }, score: found.score };
  }
}

/** A row that ends early has blank cells there, as a spreadsheet shows it. */
const padded = (classes: CellClass[], length: number): CellClass[] => {
  while (classes.length < length) classes.push('blank');
  return classes;
};

const alignColumns = (mapping: ReadyMapping): AlignColumn[] =>
  usedColumns(mapping.columns).map(({ field, shape }) => ({ field, shape }));

const classesAt = (mapping: ReadyMapping, classes: readonly CellClass[]): CellClass[] =>
  mapping.at.map((at) => classes[at] ?? 'blank');

const hasTime = (alignment: Alignment, timeAt: number, classes: readonly CellClass[]): boolean => {
  const found = classes[alignment.at[timeAt] ?? -1];
  return found === 'time' || found === 'date' || found === 'clock';
};

const noOverflow = (mapping: ReadyMapping, classes: readonly CellClass[]): boolean =>
  classes.slice(mapping.width).every((one) => one === 'blank');

/** A known layout as columns: shapes as this table's own header settled them, else the usual ones. */
const layoutColumns = (fields: readonly Field[], own: ReadyMapping): ColumnUse[] =>
  fields.map((field, index) => {
    const settled = own.columns.find((column) => column.field === field);
    const shape: CellShape | null = settled ? settled.shape : settledShape(field, []);
    return { index, label: '', use: 'field', field, shape, note: null };
  });

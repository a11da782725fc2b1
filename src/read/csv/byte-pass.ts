import type { Dialect } from './dialect.ts';
import { RepeatedRecords } from './repeated-records.ts';

/** What one look at every byte settles of a file in an encoding whose first half is ASCII. */
export interface Regularity {
  readonly records: number;
  readonly bytes: number;
  /** Number of the last record that is blank or has another number of cells; 0 where all are alike. */
  readonly lastOdd: number;
  /**
   * True where every quote opens or closes a cell, all records end alike, no byte is zero, and no record
   * inside a quoted cell looks as if a broken quote had swallowed it. A cell with a formula
   * that shows a text is no regular one either.
   */
  readonly strict: boolean;
  /** Which records are the same as one of the first. */
  readonly repeated: RepeatedRecords;
}

const quote = 1;
const lineFeed = 2;
const carriageReturn = 3;
const delimiter = 4;
const zero = 5;
const equals = 6;

/** Follows the quotes, cells and records of a delimited file chunk by chunk, a byte at a time. */
export class BytePass {
  readonly #classes = new Uint8Array(256);
  readonly #width: number;
  readonly #repeated = new RepeatedRecords();
  /** What is looked at just now, and where in the file it begins. */
  #bytes: Uint8Array = new Uint8Array();
  #offset = 0;
  #strict = true;
  #quoted = false;
  /** Where the current cell and record began. */
  #cellAt = 0;
  #recordAt = 0;
  /** Just past a quote that closed a cell: the next special byte must stand here; -1 where none is open. */
  #closedAt = -1;
  #returnAt = -1;
  /** The last `=` that was the first letter of a quoted cell. */
  #equalsAt = -1;
  #returns = 0;
  #pairs = 0;
  #feeds = 0;
  #cells = 1;
  #records = 0;
  #lastOdd = 0;
  /** Blank records since the last other one: at the end of the file they are none. */
  #blanks = 0;
  /** Delimiters of the physical line since it began inside a quoted cell; -1 where it began outside or had a quote. */
  #swallowed = -1;
  #heldSwallowed = -1;

  constructor(dialect: Dialect, bytesBefore: number) {
    this.#width = dialect.width;
    this.#classes[34] = quote;
    this.#classes[10] = lineFeed;
    this.#classes[13] = carriageReturn;
    this.#classes[dialect.delimiter.charCodeAt(0)] = delimiter;
    this.#classes[61] = equals;
    this.#classes[0] = zero;
    this.#strict = dialect.lineEnd === '\n';
    this.#cellAt = this.#recordAt = bytesBefore;
    this.#offset = bytesBefore;
  }

  /** Takes the next bytes of the file, the byte-order mark left out. */
  add(bytes: Uint8Array): void {
    const classes = this.#classes;
    const base = this.#offset;
    this.#bytes = bytes;
    const length = bytes.length;
    for (let index = 0; index < length; index++) {
      const kind = classes[bytes[index] as number];
      if (kind !== 0) this.#step(kind as number, base + index);
    }
    this.#offset += length;
  }

  /** Ends the file: a last record without a line end counts. */
  finish(): Regularity {
    if (this.#quoted) this.#strict = false;
    if (this.#offset > this.#recordAt) this.#endRecord(this.#offset, false);
    const alike = this.#returns === this.#pairs && (this.#pairs === 0 || this.#pairs === this.#feeds);
    return {
      records: this.#records - this.#blanks,
      bytes: this.#offset,
      lastOdd: this.#lastOdd,
      strict: this.#strict && alike,
      repeated: this.#repeated,
    };
  }

  #step(kind: number, at: number): void {
    if (kind === zero) this.#strict = false;
    else if (kind === equals) {
      if (at === this.#cellAt + 1) this.#equalsAt = at;
    } else if (kind === quote) this.#onQuote(at);
    else if (this.#quoted) this.#insideQuotes(kind);
    else {
      if (this.#closedAt >= 0 && this.#closedAt !== at && this.#returnAt !== at - 1) this.#strict = false;
      if (kind === delimiter) {
        this.#cells++;
        this.#closedAt = -1;
        this.#cellAt = at + 1;
      } else if (kind === lineFeed) this.#endRecord(at, true);
      else {
        this.#returns++;
        this.#returnAt = at;
      }
    }
  }

  #onQuote(at: number): void {
    if (this.#quoted) {
      this.#quoted = false;
      this.#heldSwallowed = this.#swallowed;
      this.#swallowed = -1;
      this.#closedAt = at + 1;
    } else if (this.#closedAt === at) {
      // Two quotes in a row inside a cell stand for one; in a cell that begins with `=` they are those of a formula.
      if (this.#equalsAt === this.#cellAt + 1) this.#strict = false;
      this.#quoted = true;
      this.#closedAt = -1;
      this.#swallowed = this.#heldSwallowed;
    } else {
      if (this.#cellAt !== at) this.#strict = false;
      this.#quoted = true;
      this.#swallowed = -1;
    }
  }

  #insideQuotes(kind: number): void {
    if (kind === delimiter && this.#swallowed >= 0) this.#swallowed++;
    if (kind !== lineFeed) return;
    if (this.#swallowed >= this.#width - 1) this.#strict = false;
    this.#swallowed = 0;
  }

  #endRecord(at: number, isLine: boolean): void {
    const isPair = isLine && this.#returnAt === at - 1;
    if (isPair) this.#pairs++;
    if (isLine) this.#feeds++;
    this.#records++;
    // A record that began in the bytes before is taken for none of them.
    const from = this.#recordAt - this.#offset;
    if (from >= 0) this.#repeated.add(this.#records, this.#bytes, from, at - this.#offset);
    const isBlank = at - (isPair ? 1 : 0) === this.#recordAt;
    if (isBlank) this.#blanks++;
    else {
      if (this.#blanks > 0) this.#lastOdd = this.#records - 1;
      if (this.#cells !== this.#width) this.#lastOdd = this.#records;
      this.#blanks = 0;
    }
    this.#cells = 1;
    this.#closedAt = -1;
    this.#swallowed = -1;
    this.#cellAt = this.#recordAt = at + 1;
  }
}

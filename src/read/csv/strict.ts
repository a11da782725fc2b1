import type { Separators } from './separators.ts';

/** The records at the beginning of a text, and where the first begins that is not complete. */
export interface StrictRecords {
  readonly records: string[][];
  readonly consumed: number;
}

const quote = 34;
const carriageReturn = 13;
const lineFeed = 10;

/**
 * Splits text into records by the letter of RFC 4180: a quote opens or closes a cell and stands nowhere else.
 * Null where the text breaks that rule. It does what the CSV library does in its strict mode, in a fifth of the
 * time, and tells where the last whole record ends; a property test holds the two together.
 * @param isEnd Whether no more text follows, so that a last record without a line end is complete.
 */
export const splitStrict = (text: string, separators: Separators, isEnd: boolean): StrictRecords | null => {
  const splitter = new Splitter(text, separators, isEnd);
  return splitter.run() ? { records: splitter.records, consumed: splitter.consumed } : null;
};

class Splitter {
  readonly records: string[][] = [];
  consumed = 0;
  readonly #text: string;
  readonly #delimiter: number;
  readonly #lineEnd: number;
  readonly #isEnd: boolean;
  #at = 0;
  #record: string[] = [];

  constructor(text: string, { delimiter, lineEnd }: Separators, isEnd: boolean) {
    this.#text = text;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#lineEnd = lineEnd.charCodeAt(0);
    this.#isEnd = isEnd;
  }

  /** False where a rule is broken; a record that is not complete yet is left out. */
  run(): boolean {
    const text = this.#text;
    while (this.#at < text.length) {
      const went = text.charCodeAt(this.#at) === quote ? this.#quotedCell() : this.#plainCell();
      if (went !== 'on') return went === 'incomplete';
    }
    // A delimiter at the very end has an empty cell behind it.
    if (this.#record.length > 0 && this.#isEnd) this.#endRecord('');
    return true;
  }

  #plainCell(): 'on' | 'broken' | 'incomplete' {
    const text = this.#text;
    const from = this.#at;
    let end = from;
    let code = 0;
    for (; end < text.length; end++) {
      code = text.charCodeAt(end);
      if (code === this.#delimiter || code === this.#lineEnd) break;
      if (code === quote) return 'broken';
    }
    if (end === text.length) {
      if (!this.#isEnd) return 'incomplete';
      this.#at = end;
      this.#endRecord(text.slice(from));
    } else {
      this.#at = end + 1;
      if (code === this.#delimiter) this.#record.push(text.slice(from, end));
      else this.#endRecord(text.slice(from, this.#isPair(end) && end > from ? end - 1 : end));
    }
    return 'on';
  }

  #quotedCell(): 'on' | 'broken' | 'incomplete' {
    const text = this.#text;
    let from = this.#at + 1;
    let cell = '';
    let end = text.indexOf('"', from);
    while (end >= 0 && text.charCodeAt(end + 1) === quote) {
      cell += text.slice(from, end + 1);
      from = end + 2;
      end = text.indexOf('"', from);
    }
    if (end < 0) return this.#isEnd ? 'broken' : 'incomplete';
    cell += text.slice(from, end);
    const after =
      text.charCodeAt(end + 1) === carriageReturn && this.#lineEnd === lineFeed ? end + 2 : end + 1;
    if (after >= text.length) {
      if (!this.#isEnd) return 'incomplete';
      if (after > end + 1) return 'broken';
      this.#at = after;
      this.#endRecord(cell);
      return 'on';
    }
    return this.#afterQuote(cell, end, after);
  }

  #afterQuote(cell: string, end: number, after: number): 'on' | 'broken' {
    const code = this.#text.charCodeAt(after);
    this.#at = after + 1;
    if (code === this.#lineEnd) this.#endRecord(cell);
    else if (code === this.#delimiter && after === end + 1) this.#record.push(cell);
    else return 'broken';
    return 'on';
  }

  #isPair(feed: number): boolean {
    return this.#lineEnd === lineFeed && this.#text.charCodeAt(feed - 1) === carriageReturn;
  }

  #endRecord(cell: string): void {
    this.#record.push(cell);
    this.records.push(this.#record);
    this.#record = [];
    this.consumed = this.#at;
  }
}

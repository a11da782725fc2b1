import { createReadStream } from 'node:fs';
import { parsed, type Item } from './item.ts';

/** Which list of a file holds its rows. */
export interface RowsWithin {
  /** What its rows are. */
  readonly of: 'objects' | 'arrays';
  /** Position of the bracket of a list that holds something else; null where there is none. */
  readonly but: number | null;
}

/**
 * The items of one JSON array, however long: the text between one opening and its closing bracket is handed
 * to `JSON.parse`, so that the file never stands in memory whole. Rows are positions in the array, from 1. Where the
 * file is an object, it is the first array of objects (or of arrays) within; `more` is told where another follows.
 */
export async function* arrayItems(
  path: string,
  within: RowsWithin,
  more: () => void = () => undefined,
): AsyncGenerator<Item[]> {
  const splitter = new ArraySplitter(within);
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    const batch = splitter.take(chunk as string);
    if (batch.length > 0) yield batch;
  }
  const last = splitter.finish();
  if (last.length > 0) yield last;
  if (splitter.holdsMore) more();
}

class ArraySplitter {
  readonly #within: RowsWithin;
  readonly #brackets: number;
  /** Characters before the chunk at hand. */
  #offset = 0;
  /** Depth of the list that holds something else, while it is passed over; else 0. */
  #passing = 0;
  #row = 0;
  #depth = 0;
  /** Depth of the array of rows, 0 before it is found. */
  #level = 0;
  /** Depth of the bracket just opened within an object, 0 where something else came last. */
  #opened = 0;
  #isOver = false;
  #inText = false;
  #escaped = false;
  #pending = '';
  /** Looks through what follows the array. */
  #after: ArraySplitter | null = null;
  /** Whether another array of objects follows. */
  holdsMore = false;

  constructor(within: RowsWithin) {
    this.#within = within;
    this.#brackets = within.of === 'objects' ? 123 : 91;
  }

  take(chunk: string): Item[] {
    const items: Item[] = [];
    let from = 0;
    let at = 0;
    for (; at < chunk.length && !this.#isOver; at++) {
      const code = chunk.charCodeAt(at);
      if (this.#offset + at === this.#within.but) this.#passing = this.#depth + 1;
      const begins = this.#begins(code);
      const ends = this.#step(code);
      if (begins) {
        this.#pending = '';
        from = this.#level === 1 ? at + 1 : at;
      } else if (ends) {
        const text = (this.#pending + chunk.slice(from, at)).trim();
        this.#pending = '';
        from = at + 1;
        if (text !== '') items.push({ row: ++this.#row, ...parsed(text) });
      }
    }
    if (this.#isOver) {
      this.#after ??= new ArraySplitter({ ...this.#within, but: null });
      const others = this.#after.take(chunk.slice(at));
      this.holdsMore ||= this.#after.holdsMore || others.some((item) => 'value' in item);
    }
    this.#offset += chunk.length;
    this.#pending = this.#isOver || this.#level === 0 ? '' : this.#pending + chunk.slice(from);
    return items;
  }

  /** What the array breaks off with, where it is not closed. */
  finish(): Item[] {
    const text = this.#pending.trim();
    return this.#level > 0 && text !== '' ? [{ row: ++this.#row, text }] : [];
  }

  /** Whether the rows begin here: a file that is an array, or the first row straight within a bracket. */
  #begins(code: number): boolean {
    if (this.#level > 0 || this.#passing > 0 || this.#inText || code <= 32) return false;
    if (this.#depth === 0 && code === 91) {
      this.#level = 1;
      return true;
    }
    if (code === this.#brackets && this.#opened > 0) {
      this.#level = this.#opened;
      return true;
    }
    this.#opened = code === 91 ? this.#depth + 1 : 0;
    return false;
  }

  /** Whether the character ends an item: the bracket of the array, or a comma straight inside it. */
  #step(code: number): boolean {
    if (this.#inText) {
      if (this.#escaped) this.#escaped = false;
      else if (code === 92) this.#escaped = true;
      else if (code === 34) this.#inText = false;
      return false;
    }
    if (code === 34) this.#inText = true;
    else if (code === 91 || code === 123) this.#depth++;
    else if (code === 93 || code === 125) {
      this.#isOver = --this.#depth < this.#level;
      if (this.#depth < this.#passing) this.#passing = 0;
      return this.#isOver;
    }
    return code === 44 && this.#depth === this.#level && this.#level > 0;
  }
}

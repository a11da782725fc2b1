import { createReadStream } from 'node:fs';
import { itemsWithin, type InnerPath } from './inner.ts';
import { parsed, type Item } from './item.ts';

/** Which list of a file holds its rows. */
export interface RowsWithin {
  /** What its rows are. */
  readonly of: 'objects' | 'arrays';
  /** Position of the bracket of a list that holds something else; null where there is none. */
  readonly but: number | null;
  /** The way to the list within each item that holds the rows, where the items are pages of them. */
  readonly inner?: InnerPath;
}

/** A list of rows of a file. */
export interface List {
  /** Which list of the file it is, from 1. */
  readonly number: number;
  /** The key that it is a value of; null where it is none. */
  readonly key: string | null;
  /** Which bracket of the file stands around it. */
  readonly parent: number;
}

/** An item and the list that it stands in. */
export type ListedItem = Item & { readonly list: List };

/**
 * The items of the JSON arrays of rows of a file, however long: the text between one opening and its closing bracket is
 * handed to `JSON.parse`, so that the file never stands in memory whole. Rows are counted through from 1. Where the
 * file is an object, its lists are the arrays of objects (or of arrays) within, one after the other.
 */
export async function* listedItems(path: string, within: RowsWithin): AsyncGenerator<ListedItem[]> {
  const splitter = new ArraySplitter(within);
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    const batch = splitter.take(chunk as string);
    if (batch.length > 0) yield rowsOf(batch, within);
  }
  const last = splitter.finish();
  if (last.length > 0) yield rowsOf(last, within);
}

/** The rows of items that are pages of them; they are counted through later. */
const rowsOf = (items: ListedItem[], { inner }: RowsWithin): ListedItem[] =>
  inner === undefined
    ? items
    : items.flatMap(({ list, ...item }) => itemsWithin(item, inner).map((row) => ({ ...row, list })));

const longestKey = 200;

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
  #inText = false;
  #escaped = false;
  #pending = '';
  #list: List = { number: 0, key: null, parent: 0 };
  /** Brackets opened so far, and which of them stand around the place at hand. */
  #opening = 0;
  readonly #around: number[] = [];
  /** The last text outside of rows, and that text where a colon made it a key. */
  #text = '';
  #key: string | null = null;

  constructor(within: RowsWithin) {
    this.#within = within;
    this.#brackets = within.of === 'objects' ? 123 : 91;
  }

  take(chunk: string): ListedItem[] {
    const items: ListedItem[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
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
        if (text !== '') items.push({ row: ++this.#row, ...parsed(text), list: this.#list });
        if (this.#depth < this.#level) this.#level = 0;
      }
    }
    this.#offset += chunk.length;
    this.#pending = this.#level === 0 ? '' : this.#pending + chunk.slice(from);
    return items;
  }

  /** What the array breaks off with, where it is not closed. */
  finish(): ListedItem[] {
    const text = this.#pending.trim();
    return this.#level > 0 && text !== '' ? [{ row: ++this.#row, text, list: this.#list }] : [];
  }

  /** Whether the rows begin here: a file that is an array, or the first row straight within a bracket. */
  #begins(code: number): boolean {
    if (this.#level > 0 || this.#passing > 0 || this.#inText || code <= 32) return false;
    if (this.#depth === 0 && code === 91) {
      this.#level = 1;
      this.#list = { number: this.#list.number + 1, key: null, parent: 0 };
      return true;
    }
    if (code === this.#brackets && this.#opened > 0) {
      this.#level = this.#opened;
      const parent = this.#around[this.#level - 2] ?? 0;
      this.#list = { number: this.#list.number + 1, key: this.#key, parent };
      return true;
    }
    this.#opened = code === 91 ? this.#depth + 1 : 0;
    return false;
  }

  /** Whether the character ends an item: the bracket of the array, or a comma straight inside it. */
  #step(code: number): boolean {
    if (this.#inText) {
      this.#stepInText(code);
      return false;
    }
    if (code === 34) {
      this.#inText = true;
      this.#text = '';
    } else if (code === 91 || code === 123) {
      this.#around[this.#depth++] = ++this.#opening;
    } else if (code === 93 || code === 125) {
      this.#depth--;
      if (this.#depth < this.#passing) this.#passing = 0;
      return this.#level > 0 && this.#depth < this.#level;
    } else if (this.#level === 0 && (code === 58 || code === 44)) {
      this.#key = code === 58 ? this.#text : null;
    }
    return code === 44 && this.#depth === this.#level && this.#level > 0;
  }

  #stepInText(code: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (code === 92) this.#escaped = true;
    else if (code === 34) this.#inText = false;
    if (this.#level === 0 && this.#inText && this.#text.length < longestKey)
      this.#text += String.fromCharCode(code);
  }
}

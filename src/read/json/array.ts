import { createReadStream } from 'node:fs';
import { parsed, type Item } from './item.ts';

/**
 * The objects of one JSON array, however long: the text between one opening and its closing bracket is handed
 * to `JSON.parse`, so that the file never stands in memory whole. Rows are positions in the array, from 1.
 */
export async function* arrayItems(path: string): AsyncGenerator<Item[]> {
  const splitter = new ArraySplitter();
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    const batch = splitter.take(chunk as string);
    if (batch.length > 0) yield batch;
  }
  const last = splitter.finish();
  if (last.length > 0) yield last;
}

class ArraySplitter {
  #row = 0;
  #depth = 0;
  #inText = false;
  #escaped = false;
  #pending = '';

  take(chunk: string): Item[] {
    const items: Item[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      if (!this.#step(chunk.charCodeAt(at))) continue;
      const text = this.#pending + chunk.slice(from, at);
      this.#pending = '';
      from = at + 1;
      if (text.trim() !== '') items.push({ row: ++this.#row, ...parsed(text.trim()) });
    }
    this.#pending += chunk.slice(from);
    return items;
  }

  /** What the array breaks off with, where it is not closed. */
  finish(): Item[] {
    const text = this.#pending.trim();
    return this.#depth > 0 && text !== '' ? [{ row: ++this.#row, text }] : [];
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
    else if (code === 91 || code === 123) return ++this.#depth === 1;
    else if (code === 93 || code === 125) return --this.#depth === 0;
    return code === 44 && this.#depth === 1;
  }
}

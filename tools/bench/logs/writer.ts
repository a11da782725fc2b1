import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Layout } from './layouts.ts';

/** Bytes written at once. */
const chunkBytes = 1 << 20;
/** No row is longer. */
const longestRow = 1 << 12;

/** The characters of the bench's words that Windows-1252 has at another place than Unicode. */
const windows1252: Readonly<Record<string, string>> = { '’': '\x92', '–': '\x96' };

/** Writes a released log row by row, with few and large writes. */
export class LogWriter {
  readonly #layout: Layout;
  readonly #file: number;
  readonly #headerEvery: number;
  readonly #chunk = Buffer.allocUnsafe(chunkBytes + longestRow);
  #length = 0;
  bytes = 0;
  rows = 0;
  repeatedHeaders = 0;

  /** @param headerEvery after how many rows the header stands again, where the layout repeats it. */
  constructor(file: string, layout: Layout, headerEvery: number) {
    mkdirSync(path.dirname(file), { recursive: true });
    this.#layout = layout;
    this.#file = openSync(file, 'w');
    this.#headerEvery = headerEvery;
    this.#line(layout.header);
  }

  row(text: string): void {
    if (this.#layout.headerRepeated && this.rows > 0 && this.rows % this.#headerEvery === 0) {
      this.#line(this.#layout.header);
      this.repeatedHeaders += 1;
    }
    this.#line(text);
    this.rows += 1;
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #line(text: string): void {
    const line = text + this.#layout.lineEnd;
    this.#length +=
      this.#layout.encoding === 'utf8'
        ? this.#chunk.write(line, this.#length, 'utf8')
        : this.#chunk.write(
            line.replaceAll(/[’–]/g, (letter) => windows1252[letter] as string),
            this.#length,
            'latin1',
          );
    if (this.#length > chunkBytes) this.#flush();
  }

  #flush(): void {
    writeSync(this.#file, this.#chunk, 0, this.#length);
    this.bytes += this.#length;
    this.#length = 0;
  }
}

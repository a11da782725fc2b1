const blockBytes = 8 * 1024 * 1024;

/**
 * Millions of short texts outside the heap: the shared strings of a large workbook would else fill it.
 */
export class TextPool {
  readonly #blocks: Buffer[] = [];
  #used = blockBytes;
  #count = 0;
  #starts = new Float64Array(1024);
  #lengths = new Uint32Array(1024);

  get length(): number {
    return this.#count;
  }

  add(text: string): void {
    const size = Buffer.byteLength(text);
    if (this.#used + size > blockBytes) {
      this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(blockBytes, size)));
      this.#used = 0;
    }
    if (this.#count === this.#starts.length) this.#grow();
    const block = this.#blocks.length - 1;
    (this.#blocks[block] as Buffer).write(text, this.#used);
    this.#starts[this.#count] = block * blockBytes + this.#used;
    this.#lengths[this.#count] = size;
    this.#used += size;
    this.#count++;
  }

  /** The text at a position from 0, or undefined where there is none. */
  at(index: number): string | undefined {
    if (!(index >= 0 && index < this.#count)) return undefined;
    const start = this.#starts[index] as number;
    const block = Math.floor(start / blockBytes);
    const from = start - block * blockBytes;
    return this.#blocks[block]?.toString('utf8', from, from + (this.#lengths[index] as number));
  }

  #grow(): void {
    const starts = new Float64Array(this.#count * 2);
    starts.set(this.#starts);
    this.#starts = starts;
    const lengths = new Uint32Array(this.#count * 2);
    lengths.set(this.#lengths);
    this.#lengths = lengths;
  }
}

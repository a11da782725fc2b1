/**
 * Keeps what was made last, as long as the same owner asks for it: the sheets of a workbook follow one another,
 * and only one workbook stands in memory.
 */
export class Latest<T> {
  #owner: object | null = null;
  #value: Promise<T> | null = null;

  /** The value of this owner, made anew where another was asked for in between. */
  of(owner: object, make: () => Promise<T>): Promise<T> {
    if (this.#owner !== owner || !this.#value) {
      this.#owner = owner;
      this.#value = make();
    }
    return this.#value;
  }
}

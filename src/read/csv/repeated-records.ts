/** A header stands among so many first records, or it is none that is looked for. */
const firstRecords = 50;
/** Longer records, in bytes, are no headers. */
const longestRecord = 4096;
/** With more of them it is no header that stands between pages, but what a log says in every row. */
const mostRepeats = 100_000;

interface First {
  readonly bytes: Uint8Array;
  readonly repeats: number[];
}

/** Which later records are the same, byte for byte, as one of the first: headers between pages that were put together. */
export class RepeatedRecords {
  readonly #first = new Map<number, First>();
  /** The first records by their length: most later ones have that of none, or differ within a few bytes. */
  readonly #byLength: (First[] | undefined)[] = Array.from({ length: longestRecord + 1 });

  /** Takes the next record, by its number from 1: what stands in `bytes` from `from` to before `past`. */
  add(record: number, bytes: Uint8Array, from: number, past: number): void {
    const length = past - from;
    if (length === 0 || length > longestRecord) return;
    const alike = this.#byLength[length];
    const same = alike?.find((one) => isAt(one.bytes, bytes, from));
    if (same !== undefined) {
      if (same.repeats.length <= mostRepeats) same.repeats.push(record);
    } else if (record <= firstRecords) {
      // A copy: these bytes give way to the next ones.
      const first = { bytes: Uint8Array.from(bytes.subarray(from, past)), repeats: [] };
      this.#first.set(record, first);
      if (alike === undefined) this.#byLength[length] = [first];
      else alike.push(first);
    }
  }

  /** Numbers of the records that are the same as `record` and stand after it; null where they were not looked for. */
  of(record: number): readonly number[] | null {
    const repeats = this.#first.get(record)?.repeats;
    return repeats === undefined || repeats.length > mostRepeats ? null : repeats;
  }
}

const isAt = (record: Uint8Array, bytes: Uint8Array, from: number): boolean => {
  for (let index = 0; index < record.length; index++) if (record[index] !== bytes[from + index]) return false;
  return true;
};

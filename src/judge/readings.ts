import { notes, textFields, type Note, type TextField } from '../model/verdict.ts';
import { Batch } from '../store/batch.ts';
import type { Store } from '../store/duckdb.ts';

/** What the judge needs of a rule set; `src/classify` gives it. */
export interface Reader {
  readonly readField: (
    field: TextField,
    text: string,
  ) => { readonly neutral: boolean; readonly notes: readonly Note[] };
  /** Labels of the look-alikes in a text that are not flagged, such as `ice` inside other words. */
  readonly lookAlike: (field: TextField, text: string) => readonly string[];
}

/** The column of `search` that holds a text field. */
export const columnOf: Readonly<Record<TextField, string>> = {
  agency: 'agency',
  user: 'account',
  reason: 'reason',
  offense: 'offense_type',
  case_number: 'case_number',
  text_prompt: 'text_prompt',
  on_behalf_of: 'on_behalf_of',
};

/** Notes as a bit set, so that the store can unite them: bit n is `notes[n]`. */
export const noteBits = (found: readonly Note[]): number =>
  found.reduce((bits, note) => bits | (1 << notes.indexOf(note)), 0);

/**
 * Reads each distinct value of each text field once. Gives the tables `reading_<column>(value, signal, notes)`
 * of the values that say something, and `look_alike(field, value, label)`.
 */
export const readDistinctValues = async (
  store: Store,
  reader: Reader,
  progress: (field: TextField, values: number) => void,
): Promise<void> => {
  const lookAlikes = new Batch(store, 'look_alike', ['field', 'value', 'label']);
  await lookAlikes.create();
  for (const field of textFields) await readValues(store, reader, field, lookAlikes, progress);
  lookAlikes.close();
};

const readValues = async (
  store: Store,
  reader: Reader,
  field: TextField,
  lookAlikes: Batch,
  progress: (field: TextField, values: number) => void,
): Promise<void> => {
  const column = columnOf[field];
  const readings = new Batch(store, 'reading_text', ['value', 'signal', 'notes']);
  await readings.create();
  let read = 0;
  // In no order: what is written is only joined and counted, and a million texts take seconds to sort.
  const distinct = `SELECT DISTINCT ${column} FROM search WHERE ${column} IS NOT NULL`;
  for await (const values of store.columnChunks(distinct)) {
    for (const value of values as string[]) {
      const reading = reader.readField(field, value);
      const bits = noteBits(reading.notes);
      if (!reading.neutral || bits !== 0) readings.add([value, String(!reading.neutral), String(bits)]);
      for (const label of reader.lookAlike(field, value)) lookAlikes.add([field, value, label]);
    }
    read += values.length;
    progress(field, read);
  }
  readings.close();
  await store.run(`
    CREATE TABLE reading_${column} AS
      SELECT value, CAST(signal AS BOOLEAN) AS signal, CAST(notes AS UINTEGER) AS notes FROM reading_text;
    DROP TABLE reading_text;`);
};

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { RawRecord, RawTable } from '../../model/raw-table.ts';
import { headOf, widest } from '../head.ts';
import { Refusal, refusals } from '../refusal.ts';
import { looksWide } from '../sniff.ts';
import { arrayItems, type RowsWithin } from './array.ts';
import { describedColumns } from './described.ts';
import { cellOf, flat, parsed, withoutWrapping, type Item } from './item.ts';
import { arrayRows } from './rows.ts';

export type JsonForm = 'ndjson' | 'json';

/** An array of rows that is a value of the object around it: `{"meta": …, "results": [{`. */
const arrayWithin = /"\s*:\s*\[\s*[[{]/;

/** Whether a text that begins with an object is one object with the rows within, not an object a line. */
const isWrapped = (text: string): boolean => {
  const found = arrayWithin.exec(text);
  if (found === null) return false;
  const [first = '', ...others] = text.split('\n');
  // The first line is a whole row where more rows follow it.
  return others.every((line) => line.trim() === '') || !('value' in parsed(first.trim()));
};

/** Whether a text is an object a line, an array of objects, by itself or in an object, or (null) no JSON. */
export const jsonForm = (head: Buffer): JsonForm | null => {
  if (looksWide(head)) return null;
  const text = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^\[\s*[[{\]]/.test(text)) return 'json';
  if (!/^\{\s*["}]/.test(text)) return null;
  return isWrapped(text) ? 'json' : 'ndjson';
};

const holdsMore =
  'holds another list of records after the first, which was not read: what stands in it is not counted. Ask for the export as CSV, or put the lists into files of their own';

/**
 * Makes a table of JSON objects: the keys in the order in which they first come are the columns, those of an
 * object within among them; lists stay JSON text. The file is read once for its keys.
 */
export const jsonTable = async (file: string, path: string, form: JsonForm): Promise<RawTable> => {
  const doubts = new Set<string>();
  const described = form === 'json' ? await describedColumns(path) : null;
  const but = described?.at ?? null;
  const items = (of: RowsWithin['of'] = 'objects'): AsyncGenerator<Item[]> =>
    form === 'json' ? arrayItems(path, { of, but }, () => doubts.add(holdsMore)) : lineItems(path);
  const rowsOfArrays = (): Promise<RawTable | null> =>
    form === 'json'
      ? arrayRows(file, () => items('arrays'), described?.labels ?? null)
      : Promise.resolve(null);
  const beside = described === null ? null : await rowsOfArrays();
  // Lists of other things may stand between the columns and their rows.
  if (beside !== null && beside.head[1]?.cells.length === described?.labels.length) return beside;
  const names = new Set<string>();
  for await (const batch of items()) {
    for (const item of batch) if ('value' in item) for (const [key] of flat(item.value)) names.add(key);
  }
  if (names.size === 0) {
    const rows = await rowsOfArrays();
    if (rows !== null) return rows;
    throw new Refusal(refusals.json);
  }
  const keys = [...names];
  const records = (): AsyncGenerator<RawRecord[]> => itemRecords(items(), keys);
  const head = [{ row: 0, page: null, cells: withoutWrapping(keys) }, ...(await headOf(records()))];
  return {
    file,
    sheet: null,
    container: form,
    encoding: 'utf-8',
    delimiter: null,
    hidden: false,
    width: widest(head),
    head,
    named: true,
    records,
    scan: null,
    remarks: [],
    doubts: [...doubts],
  };
};

async function* itemRecords(
  batches: AsyncIterable<readonly Item[]>,
  keys: readonly string[],
): AsyncGenerator<RawRecord[]> {
  for await (const batch of batches) {
    yield batch.map((item): RawRecord => {
      if ('value' in item) {
        const values = new Map(flat(item.value));
        return { row: item.row, page: null, cells: keys.map((key) => cellOf(values.get(key))) };
      }
      return item.text === ''
        ? { row: item.row, page: null, cells: [] }
        : { row: item.row, page: null, cells: [item.text], damage: 'it is no JSON object' };
    });
  }
}

/** Objects of a file with one a line; rows are line numbers. */
async function* lineItems(path: string): AsyncGenerator<Item[]> {
  const lines = createInterface({ input: createReadStream(path, { encoding: 'utf8' }), crlfDelay: Infinity });
  let row = 0;
  let batch: Item[] = [];
  for await (const line of lines) {
    row++;
    const text = row === 1 ? line.replace(/^\uFEFF/, '').trim() : line.trim();
    batch.push({ row, ...parsed(text) });
    if (batch.length < 2000) continue;
    yield batch;
    batch = [];
  }
  while (
    batch.length > 0 &&
    'text' in (batch.at(-1) as Item) &&
    (batch.at(-1) as { text: string }).text === ''
  )
    batch.pop();
  if (batch.length > 0) yield batch;
}

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { RawRecord, RawTable } from '../../model/raw-table.ts';
import { headOf, widest } from '../head.ts';
import { Refusal, refusals } from '../refusal.ts';
import { looksWide } from '../sniff.ts';
import type { List, RowsWithin } from './array.ts';
import { describedColumns } from './described.ts';
import { cellOf, flat, parsed, withoutWrapping, type Item } from './item.ts';
import { itemsOf, listsOf, type Lists } from './lists.ts';
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

const readAsOne =
  'holds several lists of records with the same keys, which were read as one table, its rows counted through; the name of its list stands beside each row under "list"';

/** What the name of its list stands under beside each record, where several are read. */
const ofList = 'list';

/**
 * Makes a table of JSON objects: the keys in the order in which they first come are the columns, those of an
 * object within among them; lists stay JSON text. The file is read for its keys and lists before it is read for its rows.
 */
export const jsonTable = async (file: string, path: string, form: JsonForm): Promise<RawTable> => {
  if (form === 'ndjson')
    return objectTable({ file, form, names: await namesOf(path), items: () => lineItems(path) });
  const described = await describedColumns(path);
  const but = described?.at ?? null;
  const rowsOfArrays = async (): Promise<RawTable | null> => {
    const within: RowsWithin = { of: 'arrays', but };
    const lists = await listsOf(path, within);
    const rows = await arrayRows(file, () => itemsOf(path, within, lists), described?.labels ?? null);
    return rows === null ? null : { ...rows, doubts: lists.hasMore ? [holdsMore] : [] };
  };
  const beside = described === null ? null : await rowsOfArrays();
  // Lists of other things may stand between the columns and their rows.
  if (beside !== null && beside.head[1]?.cells.length === described?.labels.length) return beside;
  const within: RowsWithin = { of: 'objects', but };
  const lists = await listsOf(path, within);
  if (lists.names.size === 0) {
    const rows = await rowsOfArrays();
    if (rows !== null) return rows;
    throw new Refusal(refusals.json);
  }
  const table = await objectTable({
    file,
    form,
    names: lists.names,
    isOfLists: lists.read.size > 1,
    items: () => itemsOf(path, within, lists),
  });
  return { ...table, doubts: doubtsOf(lists) };
};

const doubtsOf = ({ read, hasMore }: Lists): string[] => [
  ...(read.size > 1 ? [readAsOne] : []),
  ...(hasMore ? [holdsMore] : []),
];

/** What a table of objects is made from. */
interface Objects {
  readonly file: string;
  readonly form: JsonForm;
  readonly names: ReadonlySet<string>;
  /** Whether they stand in several lists. */
  readonly isOfLists?: boolean;
  readonly items: () => AsyncIterable<readonly (Item & { readonly list?: List })[]>;
}

const objectTable = async ({ file, form, names, isOfLists = false, items }: Objects): Promise<RawTable> => {
  if (names.size === 0) throw new Refusal(refusals.json);
  const keys = [...names];
  const records = (): AsyncGenerator<RawRecord[]> => itemRecords(items(), keys, isOfLists);
  const labels = [...withoutWrapping(keys), ...(isOfLists ? [ofList] : [])];
  const head = [{ row: 0, page: null, cells: labels }, ...(await headOf(records()))];
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
    doubts: [],
  };
};

/** The keys of a file with an object a line. */
const namesOf = async (path: string): Promise<ReadonlySet<string>> => {
  const names = new Set<string>();
  for await (const batch of lineItems(path)) {
    for (const item of batch) if ('value' in item) for (const [key] of flat(item.value)) names.add(key);
  }
  return names;
};

async function* itemRecords(
  batches: ReturnType<Objects['items']>,
  keys: readonly string[],
  isOfLists: boolean,
): AsyncGenerator<RawRecord[]> {
  for await (const batch of batches) {
    yield batch.map((item): RawRecord => {
      if ('value' in item) {
        const values = new Map(flat(item.value));
        const cells = keys.map((key) => cellOf(values.get(key)));
        return { row: item.row, page: null, cells: isOfLists ? [...cells, item.list?.key ?? ''] : cells };
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

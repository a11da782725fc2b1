import type { RawRecord, RawTable } from '../../model/raw-table.ts';
import { headOf } from '../head.ts';
import { Refusal, refusals } from '../refusal.ts';
import { looksWide } from '../sniff.ts';
import { listedItems, type List, type RowsWithin } from './array.ts';
import { describedColumns } from './described.ts';
import { innerPath, itemsWithin } from './inner.ts';
import { cellOf, flat, parsed, withoutWrapping, type Item } from './item.ts';
import { lineItems, spreadItems } from './lines.ts';
import { itemsOf, listsOf, type Lists } from './lists.ts';
import { pagedTable } from './pages.ts';
import { jsonRaw } from './raw.ts';
import { arrayRows } from './rows.ts';
import { rowsOfSole } from './sole.ts';

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
  return jsonFormOf(head.toString('utf8'));
};

/** Whether the beginning of a text is that of such JSON. */
export const jsonFormOf = (head: string): JsonForm | null => {
  const text = head.replace(/^\uFEFF/, '').trimStart();
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
  if (form === 'ndjson') {
    const items = await looseItems(path);
    return objectTable({ file, form, names: await namesOf(items), items });
  }
  const paged = await pagedTable(file, path);
  if (paged !== null) return { ...paged.table, doubts: paged.hasMore ? [holdsMore] : [] };
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
  const rows = { of: 'objects', but } as const;
  const inner = innerPath(await firstOf(() => listedItems(path, rows)));
  const within: RowsWithin = inner === null ? rows : { ...rows, inner };
  const lists = await listsOf(path, within);
  if (lists.names.size === 0) {
    const arrays = await rowsOfArrays();
    if (arrays !== null) return arrays;
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
  return { ...jsonRaw({ file, container: form, head, named: true, records }), doubts: [] };
};

type Items = () => AsyncIterable<readonly Item[]>;

/** So many items tell what they are. */
const looked = 50;

const firstOf = async (items: Items): Promise<readonly Item[]> => {
  const first: Item[] = [];
  for await (const batch of items()) {
    first.push(...batch);
    if (first.length > looked) break;
  }
  return first.slice(0, looked);
};

/**
 * The rows of a file of objects below each other, one a line or over several: each object is one, or a page of them;
 * where there is a single object it may be the whole table.
 */
const looseItems = async (path: string): Promise<Items> => {
  const lines = (): AsyncIterable<readonly Item[]> => lineItems(path);
  const isALine = (await firstOf(lines)).some((item) => 'value' in item);
  const items = isALine ? lines : (): AsyncIterable<readonly Item[]> => spreadItems(path);
  const first = await firstOf(items);
  const [sole] = first;
  const rows = first.length === 1 && sole !== undefined && 'value' in sole ? rowsOfSole(sole.value) : null;
  if (rows !== null) {
    const made = rows.map((value, at): Item => ({ row: at + 1, value }));
    return async function* () {
      yield made;
    };
  }
  const inner = innerPath(first.filter((item) => !('text' in item && item.text === '')));
  if (inner === null) return items;
  return async function* () {
    let row = 0;
    for await (const batch of items())
      yield batch.flatMap((item) => itemsWithin(item, inner)).map((item) => ({ ...item, row: ++row }));
  };
};

/** The keys of a file of objects below each other. */
const namesOf = async (items: Items): Promise<ReadonlySet<string>> => {
  const names = new Set<string>();
  for await (const batch of items()) {
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

import type { RawRecord, RawTable } from '../../model/raw-table.ts';
import { headOf } from '../head.ts';
import { listedItems, type ListedItem, type RowsWithin } from './array.ts';
import { columnsOf } from './described.ts';
import { besideRows } from './inner.ts';
import { cellOf } from './item.ts';
import { jsonRaw } from './raw.ts';

/** A page of an export: its columns, where it names them, and its rows. */
interface Page {
  readonly labels: readonly string[] | null;
  readonly rows: readonly unknown[];
}

const pagesOf = { of: 'objects', but: null } as const satisfies RowsWithin;

/** An object with a list of rows, each a list of values, and perhaps the names of their columns; null for any other. */
const pageOf = (item: ListedItem): Page | null => {
  if (!('value' in item)) return null;
  const lists = Object.entries(item.value).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  const labels = columnsOf(item.value);
  const others = lists.filter(([key]) => key !== labels?.key).map(([, list]) => list);
  const rows = others.filter((list) => list.every((row) => Array.isArray(row)));
  const [only] = rows;
  return only !== undefined && rows.length === 1 && others.length === 1
    ? { labels: labels?.labels ?? null, rows: only }
    : null;
};

/** What a page is called; as a column it would be read as who searched. */
const ofName = /^(?:name|title|label|sheet|sheet_?name|tab|table|id|index|number|no|report)$/i;

/** What stands beside the rows of a page and goes with each of them. */
const besideOf = (item: ListedItem): ReadonlyMap<string, string> =>
  new Map(
    'value' in item
      ? besideRows(item.value).map(([key, value]) => [ofName.test(key) ? `page.${key}` : key, cellOf(value)])
      : [],
  );

/** What the pages of a file share. */
interface Shared {
  readonly labels: readonly string[];
  /** Keys of what stands beside the rows of its pages. */
  readonly beside: readonly string[];
  /** Whether other lists stand behind the pages. */
  readonly hasMore: boolean;
}

const haveSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((label) => other.includes(label));

/** What the pages of a file share; null where it holds none, fewer than two, or some with other columns. */
const sharedIn = async (path: string): Promise<Shared | null> => {
  let labels: readonly string[] | null = null;
  let count = 0;
  let hasMore = false;
  const beside = new Set<string>();
  for await (const batch of listedItems(path, pagesOf)) {
    for (const item of batch) {
      if (item.list.number > 1) {
        hasMore = true;
        continue;
      }
      const page = pageOf(item);
      if (page === null) return null;
      labels ??= page.labels;
      if (labels === null || (page.labels !== null && !haveSame(labels, page.labels))) return null;
      const { length } = labels;
      // Without names of its own a page goes on with the columns before it, as long as it has as many.
      if (page.labels === null && page.rows.some((row) => (row as unknown[]).length !== length)) return null;
      for (const key of besideOf(item).keys()) beside.add(key);
      count += 1;
    }
  }
  if (labels === null || count < 2) return null;
  const own = labels;
  return { labels, beside: [...beside].filter((key) => !own.includes(key)), hasMore };
};

async function* recordsOf(path: string, { labels, beside }: Shared): AsyncGenerator<RawRecord[]> {
  let row = 0;
  let order = labels;
  for await (const batch of listedItems(path, pagesOf)) {
    const records: RawRecord[] = [];
    for (const item of batch) {
      const page = item.list.number === 1 ? pageOf(item) : null;
      if (page === null) continue;
      order = page.labels ?? order;
      const found = besideOf(item);
      const around = beside.map((key) => found.get(key) ?? '');
      for (const values of page.rows) {
        row += 1;
        const cells = (values as unknown[]).map(cellOf);
        records.push(
          cells.length === labels.length
            ? {
                row,
                page: null,
                cells: [...labels.map((label) => cells[order.indexOf(label)] ?? ''), ...around],
              }
            : { row, page: null, cells, damage: 'it has not as many values as its page has columns' },
        );
      }
    }
    yield records;
  }
}

/**
 * The table of a file whose rows stand on pages, each with the names of its columns (`{"pages": [{"columns": […],
 * "rows": [[…]]}]}`), the rows counted through; null for any other file. Also whether more lists stand behind the pages.
 */
export const pagedTable = async (
  file: string,
  path: string,
): Promise<{ readonly table: RawTable; readonly hasMore: boolean } | null> => {
  const shared = await sharedIn(path);
  if (shared === null) return null;
  const records = (): AsyncGenerator<RawRecord[]> => recordsOf(path, shared);
  const labels = [...shared.labels, ...shared.beside];
  const head = [{ row: 0, page: null, cells: labels }, ...(await headOf(records()))];
  const table = jsonRaw({ file, container: 'json', head, named: true, records });
  return { table, hasMore: shared.hasMore };
};

import type { RawRecord, RawTable } from '../../model/raw-table.ts';
import { headOf } from '../head.ts';
import { cellOf, type Item } from './item.ts';
import { jsonRaw } from './raw.ts';

/**
 * The table of a JSON array of arrays, whose labels stand apart or are the first of them; null where that one does not
 * consist of texts. An item that is no array is damage.
 */
export const arrayRows = async (
  file: string,
  items: () => AsyncIterable<readonly Item[]>,
  described: readonly string[] | null,
): Promise<RawTable | null> => {
  const records = (): AsyncGenerator<RawRecord[]> => rowRecords(items());
  const rows = await headOf(records());
  if (rows.length === 0) return null;
  const head = described === null ? rows : [{ row: 0, page: null, cells: described }, ...rows];
  const labels = head[0];
  if (
    labels === undefined ||
    labels.damage !== undefined ||
    !labels.cells.some((cell) => /\p{L}/u.test(cell))
  )
    return null;
  return jsonRaw({ file, container: 'json', head, named: described !== null, records });
};

async function* rowRecords(batches: AsyncIterable<readonly Item[]>): AsyncGenerator<RawRecord[]> {
  for await (const batch of batches) yield batch.map(recordOf);
}

const recordOf = (item: Item): RawRecord => {
  const text = 'text' in item ? item.text : JSON.stringify(item.value);
  const values = arrayOf(text);
  return values === null
    ? { row: item.row, page: null, cells: [text], damage: 'it is no JSON array' }
    : { row: item.row, page: null, cells: values.map(cellOf) };
};

const arrayOf = (text: string): unknown[] | null => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
};

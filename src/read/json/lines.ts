import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parsed, type Item } from './item.ts';

const batchSize = 2000;

/** Objects of a file with one a line; rows are line numbers. A comma behind one belongs to a list that was not opened. */
export async function* lineItems(path: string): AsyncGenerator<Item[]> {
  const lines = createInterface({ input: createReadStream(path, { encoding: 'utf8' }), crlfDelay: Infinity });
  let row = 0;
  let batch: Item[] = [];
  for await (const line of lines) {
    row++;
    const text = row === 1 ? line.replace(/^\uFEFF/, '').trim() : line.trim();
    batch.push({ row, ...parsed(text.endsWith('},') ? text.slice(0, -1) : text) });
    if (batch.length < batchSize) continue;
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

/** Objects that stand below each other over several lines each; rows are counted through from 1. */
export async function* spreadItems(path: string): AsyncGenerator<Item[]> {
  let [row, depth, inText, escaped, pending] = [0, 0, false, false, ''];
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    const text = chunk as string;
    const batch: Item[] = [];
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (inText) {
        if (escaped) escaped = false;
        else if (code === 92) escaped = true;
        else if (code === 34) inText = false;
      } else if (code === 34) inText = true;
      else if (code === 123 || code === 91) depth += 1;
      else if (code === 125 || code === 93) {
        depth -= 1;
        if (depth > 0) continue;
        depth = 0;
        const item = (pending + text.slice(from, at + 1)).replace(/^[\s,\uFEFF]+/, '');
        [pending, from] = ['', at + 1];
        batch.push({ row: ++row, ...parsed(item) });
      }
    }
    pending += text.slice(from);
    if (batch.length > 0) yield batch;
  }
  const rest = pending.replace(/^[\s,\uFEFF]+/, '').trim();
  if (rest !== '') yield [{ row: ++row, text: rest }];
}

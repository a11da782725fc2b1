import { readFile, writeFile } from 'node:fs/promises';
import { unescape } from 'node:querystring';
import { Parser } from 'htmlparser2';
import type { RawTable } from '../model/raw-table.ts';
import { csvTable, watchText } from './csv/table.ts';
import type { ReadContext } from './found.ts';
import { placeOfCopy } from './own-copy.ts';

const link = /^data:text\/(?:csv|plain|comma-separated-values)[^,]*,/i;

/** A text that a page carries within itself for its reader to download. */
interface Download {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The tables that a saved web page carries within itself as downloads, as transparency portals do, each under its name;
 * none where it has no such.
 */
export const downloadedTables = async (
  file: string,
  at: string,
  context: ReadContext,
): Promise<RawTable[]> => {
  const tables: RawTable[] = [];
  for (const { name, bytes } of downloadsIn(await readFile(at, 'utf8'))) {
    const copy = placeOfCopy(context.tempDir, 'download', '.csv');
    await writeFile(copy, bytes, { mode: 0o600 });
    const watch = watchText(bytes, null);
    watch.add(bytes);
    tables.push({ ...(await csvTable(file, copy, watch.finish(), context)), sheet: name });
  }
  return tables;
};

const downloadsIn = (page: string): Download[] => {
  const found = new Map<string, Download>();
  const parser = new Parser({
    onopentag: (_, { href = '', download = '' }) => {
      const start = link.exec(href)?.[0];
      if (start === undefined || found.has(href)) return;
      const text = unescape(href.slice(start.length));
      const bytes = Buffer.from(text, /;base64,$/i.test(start) ? 'base64' : 'utf8');
      const name = download.trim() || 'download.csv';
      const same = [...found.values()].filter((one) => one.name.startsWith(name)).length;
      if (bytes.length > 0) found.set(href, { name: same === 0 ? name : `${name} (${same})`, bytes });
    },
  });
  parser.end(page);
  return [...found.values()];
};

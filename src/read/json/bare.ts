import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { textChunks } from '../csv/text.ts';
import { placeOfCopy } from '../own-copy.ts';
import { looksWide } from '../sniff.ts';
import { jsonFormOf } from './table.ts';

/** What stands before the JSON of a web page's data: `var data =`, `window.rows =`, `)]}'` against being run elsewhere. */
const before = /^\uFEFF?\s*(?:\)\]\}'?,?\s*|(?:(?:var|let|const)\s+)?[A-Za-z_$][\w$.]{0,60}\s*=\s*)(?=[[{])/;

/** A text that is JSON once it is decoded, and what stands before it is taken away. */
export interface BareJson {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Makes a copy of the JSON alone, in UTF-8, in a folder; gives its path. */
  readonly copy: (file: string, folder: string) => Promise<string>;
}

/** Whether a text is JSON in UTF-16 or behind a prefix; null where it is JSON as it stands, or none. */
export const bareJson = (head: Buffer): BareJson | null => {
  const wide = looksWide(head);
  const encoding = wide ?? 'utf-8';
  // The mark of UTF-8 is part of the prefix; that of UTF-16 is left out below as it is here.
  const text = new TextDecoder(encoding, { ignoreBOM: wide === null }).decode(head);
  const prefix = before.exec(text)?.[0] ?? '';
  if ((wide === null && prefix === '') || jsonFormOf(text.slice(prefix.length)) !== 'json') return null;
  return {
    encoding,
    copy: async (file, folder) => {
      const target = placeOfCopy(folder, 'bare', '.json');
      const bare = Readable.from(without(prefix.length, file, encoding));
      await pipeline(bare, createWriteStream(target, { mode: 0o600 }));
      return target;
    },
  };
};

/** The text of a file without so many characters at its beginning. */
async function* without(
  characters: number,
  file: string,
  encoding: BareJson['encoding'],
): AsyncGenerator<string> {
  let left = characters;
  for await (const text of textChunks(file, { encoding, mark: 0 }, false)) {
    if (text.length > left) yield text.slice(left);
    left = Math.max(0, left - text.length);
  }
}

import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { placeOfCopy } from '../own-copy.ts';

/** A text file as the store can read it: UTF-8, nothing left to mend. */
export interface PlainText {
  /** Path of the text; null where it holds what is no text, so that its records must be looked at one by one. */
  readonly path: () => Promise<string | null>;
  /** Removes what was made for it. */
  readonly release: () => Promise<void>;
}

/** A file that is plain as it stands. */
export const plainFile = (file: string): PlainText => ({
  path: () => Promise.resolve(file),
  release: () => Promise.resolve(),
});

/**
 * A copy in UTF-8, made in `folder` when it is first asked for; none where a chunk of the text is null. Its records
 * are those of the released file, one for one: decoding and mending leave quotes, delimiters and line ends where
 * they are.
 */
export const plainCopy = (utf8: () => AsyncIterable<Buffer | null>, folder: string): PlainText => {
  const file = placeOfCopy(folder, 'plain', '.csv');
  let made: Promise<boolean> | null = null;
  return {
    path: async () => ((await (made ??= write(utf8(), file))) ? file : null),
    release: async () => {
      made = null;
      await rm(file, { force: true });
    },
  };
};

/** Writes the text; false, and no further, where some of it is no text. */
const write = async (utf8: AsyncIterable<Buffer | null>, file: string): Promise<boolean> => {
  let isText = true;
  async function* written(): AsyncGenerator<Buffer> {
    for await (const chunk of utf8) {
      if (chunk === null) {
        isText = false;
        return;
      }
      yield chunk;
    }
  }
  await pipeline(Readable.from(written()), createWriteStream(file, { mode: 0o600 }));
  return isText;
};

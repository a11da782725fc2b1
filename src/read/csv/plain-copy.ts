import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

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

let copies = 0;

/**
 * A copy in UTF-8, made in `folder` when it is first asked for. Its records are those of the released file, one
 * for one: decoding and mending leave quotes, delimiters and line ends where they are.
 */
export const plainCopy = (
  text: () => AsyncIterable<string>,
  folder: string,
  isNoText: (text: string) => boolean,
): PlainText => {
  const file = path.join(folder, `plain-${++copies}.csv`);
  let made: Promise<boolean> | null = null;
  return {
    path: async () => ((await (made ??= write(text(), file, isNoText))) ? file : null),
    release: async () => {
      made = null;
      await rm(file, { force: true });
    },
  };
};

/** Writes the text; false, and no further, where some of it is no text. */
const write = async (
  text: AsyncIterable<string>,
  file: string,
  isNoText: (text: string) => boolean,
): Promise<boolean> => {
  let isText = true;
  async function* checked(): AsyncGenerator<string> {
    for await (const part of text) {
      if (isNoText(part)) {
        isText = false;
        return;
      }
      yield part;
    }
  }
  await pipeline(Readable.from(checked()), createWriteStream(file, { mode: 0o600 }));
  return isText;
};

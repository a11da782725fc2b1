import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { linesOf, type TextCoding } from './encoding.ts';
import { mendMojibake } from './mojibake.ts';
import { holdsNoText } from './no-text.ts';
import { decodeWindows1252, windows1252InUtf8 } from './windows-1252.ts';

export const chunkBytes = 256 * 1024;

/** The bytes of a file in chunks that end with a line feed, as long as lines are of sane length. */
export async function* lineChunks(path: string, start = 0, size = chunkBytes): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const part of createReadStream(path, { start, highWaterMark: size }) as AsyncIterable<Buffer>) {
    const end = part.lastIndexOf(10) + 1;
    if (end === 0 && rest.length < 64 * size) {
      rest = Buffer.concat([rest, part]);
      continue;
    }
    yield rest.length > 0 ? Buffer.concat([rest, part.subarray(0, end)]) : part.subarray(0, end);
    rest = part.subarray(end);
  }
  if (rest.length > 0) yield rest;
}

/**
 * The text of a file in chunks, without the byte-order mark. UTF-8 is decoded line by line where a chunk is
 * not valid, so that one bad byte changes its own line only.
 */
export async function* textChunks(
  path: string,
  coding: Pick<TextCoding, 'encoding' | 'mark'>,
  mend: boolean,
): AsyncGenerator<string> {
  const decode = coding.encoding.startsWith('utf-16')
    ? wide(new TextDecoder(coding.encoding))
    : coding.encoding === 'utf-8'
      ? utf8Lines
      : coding.encoding === 'macintosh'
        ? wide(new TextDecoder('macintosh'))
        : decodeWindows1252;
  const chunks = coding.encoding.startsWith('utf-16')
    ? (createReadStream(path, { start: coding.mark, highWaterMark: chunkBytes }) as AsyncIterable<Buffer>)
    : lineChunks(path, coding.mark);
  for await (const chunk of chunks) yield mend ? mendMojibake(decode(chunk)) : decode(chunk);
}

/** The same text in UTF-8; null in place of a chunk of which a byte stands for no character. */
export async function* utf8Chunks(
  path: string,
  coding: TextCoding,
  mend: boolean,
): AsyncGenerator<Buffer | null> {
  if (coding.encoding === 'windows-1252' && !mend)
    for await (const chunk of lineChunks(path, coding.mark)) yield windows1252InUtf8(chunk);
  else
    for await (const text of textChunks(path, coding, mend))
      yield holdsNoText(text) ? null : Buffer.from(text);
}

const wide =
  (decoder: { decode(bytes: Uint8Array, options: { stream: boolean }): string }) =>
  (chunk: Buffer): string =>
    decoder.decode(chunk, { stream: true });

const utf8Lines = (chunk: Buffer): string =>
  isUtf8(chunk)
    ? chunk.toString('utf8')
    : [...linesOf(chunk)]
        .map((line) => (isUtf8(line) ? line.toString('utf8') : decodeWindows1252(line)))
        .join('');

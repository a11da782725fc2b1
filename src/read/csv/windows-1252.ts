import { noText } from './no-text.ts';

/**
 * The characters of Windows-1252 for the bytes 0x80 to 0x9F, in which it differs from Latin-1; five of them it
 * leaves without one. Some releases of Node 20 and 22 decode `windows-1252` as Latin-1, so it is done here.
 * Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes bytes of Windows-1252. */
export const decodeWindows1252 = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (letter) => upper[letter.charCodeAt(0) - 0x80] ?? letter);

const isText = Uint8Array.from({ length: 256 }, (_, byte) => (noText.includes(byte) ? 0 : 1));
const inUtf8 = Array.from({ length: 256 }, (_, byte) => Buffer.from(decodeWindows1252(Buffer.of(byte))));
const longestInUtf8 = Math.max(...inUtf8.map(({ length }) => length));

/**
 * Bytes of Windows-1252 in UTF-8; null where one of them stands for no character. Byte by byte: a text of them in
 * between would cost several times as much.
 */
export const windows1252InUtf8 = (bytes: Buffer): Buffer | null => {
  const utf8 = Buffer.allocUnsafe(bytes.length * longestInUtf8);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (isText[byte] === 0) return null;
    if (byte < 0x80) utf8[length++] = byte;
    else length += (inUtf8[byte] as Buffer).copy(utf8, length);
  }
  return utf8.subarray(0, length);
};

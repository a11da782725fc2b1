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

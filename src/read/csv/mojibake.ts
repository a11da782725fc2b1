import { decodeWindows1252 } from './windows-1252.ts';

/** The byte that Windows-1252 writes for a character. */
const bytes = new Map(
  Array.from({ length: 256 }, (_, byte) => [decodeWindows1252(Buffer.of(byte)), byte] as const),
);

const tail = `[${Array.from({ length: 64 }, (_, at) => decodeWindows1252(Buffer.of(0x80 + at)))
  .join('')
  .replace(/[\\\]^-]/g, '\\$&')}]`;

/** UTF-8 sequences whose bytes were read as Windows-1252: `Â§`, `â€“`. */
const sequence = new RegExp(
  `[\u00c2-\u00df]${tail}|[\u00e0-\u00ef]${tail}{2}|[\u00f0-\u00f4]${tail}{3}`,
  'gu',
);

/** What an export may well hold: Latin letters and signs, dashes, quotes, the euro, the trade mark. */
const plausible = /^[\u00a0-\u017f\u2010-\u2044\u20ac\u2122\u00ad]$/u;

const utf8 = new TextDecoder('utf-8', { fatal: true });

const original = (garbled: string): string | null => {
  try {
    const text = utf8.decode(Uint8Array.from(garbled, (letter) => bytes.get(letter) ?? 0));
    return plausible.test(text) ? text : null;
  } catch {
    return null;
  }
};

/** Turns mojibake back into the characters that it was made of. */
export const mendMojibake = (text: string): string =>
  text.replace(sequence, (garbled) => original(garbled) ?? garbled);

/** Counts over a whole file: characters beyond ASCII, and how many of them are mojibake. */
export interface MojibakeCount {
  foreign: number;
  garbled: number;
  runs: number;
}

export const countMojibake = (text: string, count: MojibakeCount): void => {
  count.foreign += text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  for (const [garbled] of text.matchAll(sequence)) {
    if (original(garbled) === null) continue;
    count.garbled += garbled.length;
    count.runs++;
  }
};

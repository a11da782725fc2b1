import type { RawRecord } from '../model/raw-table.ts';
import { decodeWindows1252 } from './csv/windows-1252.ts';

/** What a table of a web page leaves in its texts: signs by name or number, and breaks of lines. */
const left = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,5}|#x[\da-f]{2,4});|<br ?\/?>/gi;

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': ' ',
};

const sign = (text: string): string => {
  const name = text.toLowerCase();
  if (name.startsWith('<')) return '\n';
  const [, hex, number] = /^&#(x?)([\da-f]+);$/.exec(name) ?? [];
  if (number === undefined) return signs[name] ?? text;
  const code = Number.parseInt(number, hex === 'x' ? 16 : 10);
  // Browsers read these numbers, which are no signs, as those of Windows: `&#150;` is a dash.
  if (code >= 0x80 && code <= 0x9f) return decodeWindows1252(Buffer.of(code));
  return code >= 32 && code <= 0xff_ff && (code < 0xd8_00 || code > 0xdf_ff)
    ? String.fromCodePoint(code)
    : text;
};

/**
 * The texts of a table that was taken from a web page, as the page shows them.
 * @param isScanned Whether the store may read the table by itself: where its first records hold nothing of the kind,
 * both ways leave the rest as it is.
 */
export const asOnPage = (head: readonly RawRecord[], isScanned: boolean): ((cell: string) => string) => {
  const isOfPage = head.some(({ cells }) => cells.some((cell) => cell.search(left) >= 0));
  if (isScanned && !isOfPage) return (cell) => cell;
  return (cell) => (cell.includes('&') || cell.includes('<') ? cell.replaceAll(left, sign) : cell);
};

import { isUtf8 } from 'node:buffer';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { hasOpenQuote } from './csv/cells.ts';
import { markLength } from './csv/encoding.ts';
import { textChunks } from './csv/text.ts';
import { decodeWindows1252 } from './csv/windows-1252.ts';
import { placeOfCopy } from './own-copy.ts';
import { looksWide } from './sniff.ts';

/** How a text sets its cells apart otherwise than the rest of the world, and what makes it plain. */
interface OtherQuotes {
  readonly what: string;
  readonly plain: (text: string) => string;
  /** A cell that may go on over lines, so that a text is not to be cut within it. */
  readonly isOpen: (text: string) => boolean;
}

const looked = 60;
/** An open cell is waited for up to so many characters. */
const longestWait = 2 * 1024 * 1024;

/**
 * A load file, as e-discovery programs write it: þ around each cell, the control character 20 between them (¶, as it
 * is shown, where the text was copied), ® for a line break within one.
 */
const loadFile: OtherQuotes = {
  what: 'a load file: its cells stand between þ',
  plain: (text) =>
    text
      .replaceAll('"', '""')
      .replaceAll('þ¶þ', '","')
      .replaceAll('þ', '"')
      .replaceAll('\u0014', ',')
      .replaceAll('®', '\n'),
  isOpen: (text) => text.split('þ').length % 2 === 0,
};

/** The same with `^` around the cells and `|` between them. */
const caretFile: OtherQuotes = {
  what: 'a load file: its cells stand between ^',
  plain: (text) =>
    text
      .replaceAll('"', '""')
      .replaceAll('^|^', '","')
      .replaceAll(/^\^|\^(?=\r?$)/gm, '"'),
  isOpen: () => false,
};

/** Quotes with blanks before them, which by the rules of CSV belong to the cell: `"Alder Falls PD", "theft, auto"`. */
const spaced = (sign: string): OtherQuotes => {
  const cell = new RegExp(`(^|${sign}) *("(?:[^"]|"")*") *(?=${sign}|\\r?$)`, 'gm');
  return {
    what: 'with blanks before its quotes, which were left out',
    plain: (text) => text.replaceAll(cell, '$1$2'),
    isOpen: hasOpenQuote,
  };
};

/** Whether a line is one of at least two cells between þ. */
const isLoadFile = (line: string): boolean => {
  const cells = line.replaceAll('þ¶þ', 'þ\u0014þ').split('\u0014');
  return (
    cells.length > 1 && cells.every((cell) => cell.length > 1 && cell.startsWith('þ') && cell.endsWith('þ'))
  );
};

/** How the cells of a text are set apart, where it is otherwise; null where they are as everywhere. */
export const otherQuotes = (head: Buffer): OtherQuotes | null => {
  const lines = textOf(head).split(/\r?\n/).slice(0, looked);
  const [first = ''] = lines;
  if (isLoadFile(first)) return loadFile;
  if (/^\^[^^|]*\^(?:\|\^[^^|]*\^)+$/.test(first)) return caretFile;
  for (const [sign, escaped] of [
    [',', ','],
    [';', ';'],
    ['|', '\\|'],
  ] as const) {
    const whole = lines.slice(1, -1).filter((line) => line.trim() !== '');
    const inside = new RegExp(`${escaped} +"(?:[^"]|"")*" *(?:${escaped}|$)`);
    if (whole.length === 0 || whole.some((line) => line.includes(`${sign}"`))) continue;
    if (whole.filter((line) => inside.test(line)).length >= 0.8 * whole.length) return spaced(escaped);
  }
  return null;
};

const codingOf = (head: Buffer) => {
  const wide = looksWide(head);
  if (wide !== null) return { encoding: wide, mark: head[0] === 0xff || head[0] === 0xfe ? 2 : 0 };
  const isText = isUtf8(head.subarray(0, head.lastIndexOf(10) + 1));
  return { encoding: isText ? ('utf-8' as const) : ('windows-1252' as const), mark: markLength(head) };
};

const textOf = (head: Buffer): string => {
  const { encoding, mark } = codingOf(head);
  const bytes = head.subarray(mark);
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
};

/** A copy of the text as plain CSV in the run's own folder; gives the place there. */
export const plainQuotes = async (
  at: string,
  head: Buffer,
  { plain, isOpen }: OtherQuotes,
  tempDir: string,
): Promise<string> => {
  const target = placeOfCopy(tempDir, 'plain', '.csv');
  async function* written(): AsyncGenerator<string> {
    let rest = '';
    for await (const chunk of textChunks(at, codingOf(head), false)) {
      const text = rest + chunk;
      const end = text.lastIndexOf('\n') + 1;
      const isWaiting = (end === 0 || isOpen(text.slice(0, end))) && text.length < longestWait;
      rest = isWaiting ? text : text.slice(end);
      if (!isWaiting) yield plain(text.slice(0, end));
    }
    yield plain(rest);
  }
  await pipeline(Readable.from(written()), createWriteStream(target, { mode: 0o600 }));
  return target;
};

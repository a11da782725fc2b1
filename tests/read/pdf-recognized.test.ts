import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { letterWidth, pdfOf, pictured } from './pdf-draw.ts';

const bench = useBench();

const header = ['Timestamp', 'User', 'Agency', 'Networks', 'Reason'];
const lefts = [40, 135, 215, 350, 410];
const rowsOnPage = 40;
const rows = Array.from({ length: rowsOnPage * 2 }, (_, at) => [
  `2025-03-${10 + (at % 20)} 08:${10 + (at % 50)}:07`,
  ['Casey Moore', 'J. Thornton', 'dpell'][at % 3] ?? '',
  ['Alder Falls MN PD', 'Marsh County Sheriff'][at % 2] ?? '',
  String(100 + at * 7),
  ['assist ICE', 'hit and run', '', 'wanted person on foot'][at % 4] ?? '',
]);
const size = 9;
const widthOf = (text: string): number => Array.from(text, letterWidth).reduce((a, b) => a + b, 0) * size;

interface Scan {
  /** How far lines fall to the right, in points to the point. */
  readonly skew?: number;
  /** How far words stand off their lines, by their number. */
  readonly off?: readonly number[];
  /** The heights of words, by their number, as shares of the font size. */
  readonly sizes?: readonly number[];
  /** What rules are recognized as. */
  readonly rule?: string;
  /** Whether some days and their clocks are recognized as one word. */
  readonly areJoined?: boolean;
  readonly room?: number;
}

/** A log that was scanned: a picture on each page, and each recognized word at a place of its own, not drawn. */
const scanned = ({ skew = 0, off = [0], sizes = [1], rule, areJoined = false, room = 1 }: Scan): Buffer => {
  let number = 0;
  const word = (x: number, y: number, text: string): string => {
    const own = size * (sizes[number % sizes.length] ?? 1);
    const [right, down] = [x - skew * (y - 396), y + skew * (x - 306) + (off[number++ % off.length] ?? 0)];
    return `/F1 ${own.toFixed(2)} Tf ${((100 * size) / own).toFixed(2)} Tz 1 0 0 1 ${right.toFixed(2)} ${(792 - down).toFixed(2)} Tm (${text}) Tj`;
  };
  const pages = [rows.slice(0, rowsOnPage), rows.slice(rowsOnPage)].map((own) => {
    const words = [header, ...own].flatMap((row, line) =>
      row.flatMap((cell, column) => {
        let x = 40 + ((lefts[column] ?? 0) - 40) * room;
        const y = 60 + line * 13;
        const before = rule !== undefined && column > 0 && line % 3 === 0 ? [word(x - 4, y, rule)] : [];
        const isJoined = areJoined && column === 0 && line % 5 === 1;
        const texts = cell === '' ? [] : isJoined ? [cell.replace(' ', '')] : cell.split(' ');
        return [
          ...before,
          ...texts.map((text) => {
            const placed = word(x, y, text);
            x += widthOf(text) + size * 0.3;
            return placed;
          }),
        ];
      }),
    );
    return { content: `${pictured(0, 0, 612, 792)} BT 3 Tr ${words.join('\n')} ET` };
  });
  return pdfOf(pages);
};

describe('words that were recognized on a scanned page', () => {
  it.each<[string, Scan]>([
    ['where it lay straight', {}],
    ['where it lay askew', { skew: 0.02 }],
    ['where it lay askew the other way', { skew: -0.012, off: [0.4, -0.3, 0] }],
    ['where each stands a little off its line', { off: [0, 1.4, -1.2, 0.6, -0.5] }],
    ['where each is as high as its letters are', { sizes: [0.9, 1.1, 0.8], off: [0, 1.6, 0] }],
    ['with the rules between columns as signs', { rule: '|' }],
    ['where a day and its clock are one word', { areJoined: true }],
    ['where columns stand close', { room: 0.95, off: [0.3, -0.3] }],
  ])('are the rows and cells that were printed: %s', async (_, scan) => {
    const table = onlyTable(await bench.read('scan.pdf', scanned(scan)));
    const found = (await recordsOf(table)).map(({ cells }) => cells.join('|'));
    expect(found.filter((text) => !text.startsWith('Timestamp'))).toEqual(rows.map((row) => row.join('|')));
    expect(table.doubts?.join()).toContain('scanned');
  });
});

import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, drawn, inventedLog, pdfOf, placed, type Cell } from './pdf-draw.ts';

const bench = useBench();

const log = inventedLog(['bolo', 'immigration enforcement', 'welfare check'], 40).map((row, at) => [
  ...row.slice(0, 2),
  at === 0 ? 'Total Networks' : String(3 + at),
  ...row.slice(2),
]);
const columns = [90, 110, 40, 70, 160, 110];
const rows = log.map((row) => row.join('|'));

/** Draws the header on its side, and all else as it is. */
const draw =
  (turn: (x: number, y: number) => string, inPieces: boolean) =>
  (cell: Cell): string => {
    const [text = ''] = cell.lines;
    if (!cell.isHeader) return text === '' ? '' : drawn(cell.x + 2, cell.top + 10, text);
    const lines = inPieces && text.includes(' ') ? text.split(' ') : [text];
    const set = (line: string, at: number): string =>
      // The upper left corner of the page is the place from which a text is drawn.
      placed(turn(cell.x + 10 + at * 9.6, 792 - cell.top - 10), drawn(0, 792, line));
    return lines.map(set).join('\n');
  };

const up = (x: number, y: number): string => `0 1 -1 0 ${x} ${y}`;
const slanting = (x: number, y: number): string => `0.7071 0.7071 -0.7071 0.7071 ${x} ${y}`;

const read = async (name: string, pages: readonly string[]): Promise<string[]> => {
  const file = await bench.read(name, pdfOf(pages.map((content) => ({ content }))));
  return (await recordsOf(onlyTable(file))).map(({ cells }) => cells.join('|'));
};

describe('labels that do not stand upright', () => {
  it.each([
    ['up', up, false],
    ['up in two lines', up, true],
    ['slanting', slanting, false],
  ])('are the names of the columns that they stand over: %s', async (name, turn, inPieces) => {
    const pages = drawLog(log, { columns, top: 100, draw: draw(turn, inPieces) });
    expect(await read(`${name.replaceAll(' ', '-')}.pdf`, pages)).toEqual(rows);
  });

  it('are none where a few of them are stamps at the margin', async () => {
    const stamps = ['RELEASED', 'ED-0012']
      .map((text, at) => placed(up(20, 300 + at * 100), drawn(0, 792, text)))
      .join('\n');
    const plain = log.map((row) => row.toSpliced(2, 1));
    const flat = plain.map((row) => row.join('|'));
    const pages = drawLog(plain, { columns: columns.toSpliced(2, 1), rowsOnPage: 20 });
    const stamped = pages.map((page) => `${page}\n${stamps}`);
    expect(await read('stamps.pdf', stamped)).toEqual([...flat.slice(0, 21), flat[0], ...flat.slice(21)]);
  });
});

import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { commented, drawLog, drawn, fromTop, inventedLog, pdfOf, type Cell } from './pdf-draw.ts';

const bench = useBench();

const log = inventedLog(['bolo', 'burglary', 'welfare check'], 24);
const columns = [90, 110, 70, 160, 110];
const rows = log.map((row) => row.join('|'));
const withheld = rows.map((row, at) => (at === 0 ? row : row.replace(/AQX\d+/, '█')));

/** Draws the log, and something over each plate. */
const over = (cover: (left: number, foot: number) => string): string[] =>
  drawLog(log, {
    columns,
    draw: (cell: Cell) => {
      const isPlate = !cell.isHeader && cell.lines[0]?.startsWith('AQX') === true;
      return `${fromTop(cell)} ${isPlate ? `q ${cover(cell.x, 792 - cell.top - 13)} Q` : ''}`;
    },
  });

const read = async (name: string, content: Buffer): Promise<{ found: string[]; said: string }> => {
  const table = onlyTable(await bench.read(name, content));
  return {
    found: (await recordsOf(table)).map(({ cells }) => cells.join('|')),
    said: table.remarks.join(' '),
  };
};

/** A box with round corners, each of them drawn in two bends. */
const round = (x: number, y: number): string =>
  `0 g ${x} ${y + 3} m ${x} ${y + 2} ${x + 0.4} ${y + 1.4} ${x + 0.9} ${y + 0.9} c
  ${x + 1.4} ${y + 0.4} ${x + 2} ${y} ${x + 3} ${y} c ${x + 57} ${y} l
  ${x + 58} ${y} ${x + 60} ${y + 2} ${x + 60} ${y + 3} c ${x + 60} ${y + 9} l
  ${x + 60} ${y + 11} ${x + 58} ${y + 12} ${x + 57} ${y + 12} c ${x + 3} ${y + 12} l
  ${x + 2} ${y + 12} ${x} ${y + 10} ${x} ${y + 9} c h f`;

describe('what is drawn over text', () => {
  it.each([
    ['a box with round corners', round],
    [
      'a box drawn by hand',
      (x: number, y: number) =>
        `0 g ${x} ${y} m ${x + 60} ${y + 1} l ${x + 61} ${y + 12} l ${x + 1} ${y + 12.5} l h f`,
    ],
    [
      'a box whose sides are drawn as curves',
      (x: number, y: number) =>
        `0 g ${x} ${y} m ${x + 20} ${y} ${x + 40} ${y} ${x + 60} ${y} c ${x + 60} ${y + 12} l
        ${x + 40} ${y + 12} ${x + 20} ${y + 12} ${x} ${y + 12} c h f`,
    ],
    ['a line of a thick pen', (x: number, y: number) => `0 G 11 w ${x} ${y + 6} m ${x + 60} ${y + 7} l S`],
    ['a thin frame of a thick pen', (x: number, y: number) => `0 G 12 w ${x + 6} ${y + 6} 50 1 re S`],
  ])('withholds it: %s', async (name, cover) => {
    const { found, said } = await read(
      `${name.replaceAll(' ', '-')}.pdf`,
      pdfOf(over(cover).map((content) => ({ content }))),
    );
    expect(found).toEqual(withheld);
    expect(said).toContain('has boxes drawn over text');
  });

  it.each([
    ['a thin line through it', (x: number, y: number) => `0 G 0.6 w ${x} ${y + 6} m ${x + 60} ${y + 6} l S`],
    ['a frame around it', (x: number, y: number) => `0 G 1 w ${x} ${y} 60 13 re S`],
    [
      'a marker pen that lets it show',
      (x: number, y: number) => `/G1 gs 1 1 0 RG 11 w ${x} ${y + 6} m ${x + 60} ${y + 6} l S`,
    ],
    ['a slanting line', (x: number, y: number) => `0 G 3 w ${x} ${y} m ${x + 20} ${y + 13} l S`],
  ])('hides nothing where it can be read: %s', async (name, cover) => {
    const { found } = await read(
      `${name.replaceAll(' ', '-')}.pdf`,
      pdfOf(over(cover).map((content) => ({ content }))),
    );
    expect(found).toEqual(rows);
  });

  it('withholds it where it is a comment that draws its box in places of its own', async () => {
    const [page = ''] = drawLog(log, { columns });
    // The plates are in the third column, their rows below the header.
    const boxes = rows
      .slice(1)
      .map((_, at) => ({ left: 236, top: 50 + 13.6 * (at + 1), width: 60, height: 13 }));
    const { found, said } = await read('comments.pdf', commented(page, boxes));
    expect(found).toEqual(withheld);
    expect(said).toContain('has boxes drawn over text');
  });

  it('is drawn where the page has moved what is below it, and left that so', async () => {
    const page = `1 0 0 1 0 -40 cm ${drawLog(log, { columns, top: 10 }).join('')} ${drawn(30, 40, 'Log')}`;
    const boxes = rows
      .slice(1)
      .map((_, at) => ({ left: 236, top: 50 + 13.6 * (at + 1), width: 60, height: 13 }));
    const { found } = await read('moved.pdf', commented(page, boxes));
    expect(found.join('\n')).not.toContain('AQX');
  });
});

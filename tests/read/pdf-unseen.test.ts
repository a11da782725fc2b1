import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import {
  drawLog,
  fromTop,
  inventedLog,
  pdfOf,
  pictured,
  stencil,
  throughPicture,
  type Cell,
} from './pdf-draw.ts';

const bench = useBench();

const log = inventedLog(['bolo', 'burglary', 'welfare check'], 24);
const columns = [90, 110, 70, 160, 110];
const rows = log.map((row) => row.join('|'));
const withheld = rows.map((row, at) => (at === 0 ? row : row.replace(/AQX\d+/, '█')));

const isPlate = ({ isHeader, lines: [text] }: Cell): boolean => !isHeader && text?.startsWith('AQX') === true;

/** Draws the log, and its plates by such means. */
const plates = (before: (left: number, foot: number) => string, after = ''): string[] =>
  drawLog(log, {
    columns,
    draw: (cell) =>
      isPlate(cell) ? `q ${before(cell.x, 792 - cell.top - 13)} ${fromTop(cell)} ${after} Q` : fromTop(cell),
  });

/** Draws the log, its header in white on some ground. */
const headed = (ground: string): string[] =>
  drawLog(log, {
    columns,
    draw: (cell) =>
      `${cell.isHeader && cell.x === 36 ? `q ${ground} Q` : ''} ${cell.isHeader ? `q 1 g ${fromTop(cell)} Q` : fromTop(cell)}`,
  });

const read = async (
  name: string,
  contents: readonly string[],
): Promise<{ found: string[]; said: string }> => {
  const content = pdfOf(contents.map((one) => ({ content: one })));
  const table = onlyTable(await bench.read(`${name.replaceAll(' ', '-')}.pdf`, content));
  return {
    found: (await recordsOf(table)).map(({ cells }) => cells.join('|')),
    said: table.remarks.join(' '),
  };
};

describe('text that no one sees', () => {
  it.each([
    ['in white on the paper', plates(() => '1 g')],
    ['in a colour as good as white', plates(() => '0.97 0.98 1 rg')],
    ['in white on a pale row', plates((x, y) => `0.95 g ${x} ${y} 70 13 re f 1 g`)],
    ['in white in a frame', plates((x, y) => `0.5 w ${x} ${y} 70 13 re S 1 g`)],
    ['in white on white on black', plates((x, y) => `0 g ${x} ${y} 70 13 re f 1 g ${x} ${y} 70 13 re f`)],
    ['drawn in white lines', plates(() => '1 G 1 Tr')],
    ['that lets all show', plates(() => '/G2 gs')],
  ])('is withheld: %s', async (name, pages) => {
    const { found, said } = await read(name, pages);
    expect(found).toEqual(withheld);
    expect(said).toContain('in white on white');
  });

  it.each([
    ['a box', '0.1 0.2 0.4 rg 36 728 540 16 re f'],
    ['a picture', pictured(36, 48, 540, 16)],
    ['a gradient', '36 728 540 16 re W n /Sh1 sh'],
    ['a box with round corners', '0 g 36 728 m 570 728 l 576 730 576 740 570 744 c 36 744 l h f'],
    ['a thick line', '0 G 16 w 36 736 m 576 736 l S'],
    ['a box that lets show', '/G3 gs 0 g 36 728 540 16 re f'],
    ['a dark page', '0.1 g 0 0 612 792 re f 0.9 g 36 0 540 728 re f'],
  ])('is none in white on %s', async (name, ground) => {
    const { found, said } = await read(`on ${name}`, headed(ground));
    expect(found).toEqual(rows);
    expect(said).not.toContain('withheld');
  });

  it('is no header that lost its dark ground', async () => {
    const { found, said } = await read('groundless', headed(''));
    expect(found).toEqual(rows);
    expect(said).not.toContain('withheld');
  });

  it.each([
    ['white within black lines', plates(() => '1 g 0 G 0.3 w 2 Tr')],
    ['text below a scan', [`3 Tr ${drawLog(log, { columns }).join('')} ${pictured(0, 0, 612, 792)}`]],
    ['white text below a scan', [`1 g ${drawLog(log, { columns }).join('')} ${pictured(0, 0, 612, 792)}`]],
    ['clear text on a scan', [`${pictured(0, 0, 612, 792)} /G2 gs ${drawLog(log, { columns }).join('')}`]],
  ])('is none of what is read all the same: %s', async (name, pages) => {
    expect((await read(name, pages)).found).toEqual(rows);
  });

  it('is none of a white shadow', async () => {
    const shadowed = drawLog(log, {
      columns,
      draw: (cell) => `q 1 g 1 0 0 1 0.4 -0.4 cm ${fromTop(cell)} Q ${fromTop(cell)}`,
    });
    const { found, said } = await read('shadowed', shadowed);
    expect(found).toEqual(rows);
    expect(said).not.toContain('withheld');
  });
});

/** Draws the log, and a picture over each plate. */
const overPlates = (picture: (left: number, top: number) => string): string[] =>
  drawLog(log, {
    columns,
    draw: (cell) => `${fromTop(cell)} ${isPlate(cell) ? picture(cell.x, cell.top) : ''}`,
  });

const over = (left: number, top: number): string => pictured(left, top, 66, 13);

describe('a picture over text', () => {
  it('withholds what it was laid over', async () => {
    const { found, said } = await read('pasted', overPlates(over));
    expect(found).toEqual(withheld);
    expect(said).toContain('pictures laid over text');
  });

  it.each([
    ['lies below it', plates((x, foot) => pictured(x, 792 - foot - 13, 66, 13))],
    ['shows what is below', overPlates((x, top) => pictured(x, top, 66, 13, throughPicture))],
    ['is cut out of a colour', overPlates((x, top) => pictured(x, top, 66, 13, stencil))],
    ['lets all show', overPlates((x, top) => `q /G3 gs ${over(x, top)} Q`)],
    ['colours it', overPlates((x, top) => `q /G1 gs ${over(x, top)} Q`)],
    ['is a scan in strips', [`3 Tr ${overPlates(over).join('')} ${pictured(0, 0, 612, 792)}`]],
    ['has text that is not drawn', [`3 Tr ${overPlates(over).join('')}`]],
    [
      'is a scan in strips over its text',
      [
        `${drawLog(log, { columns }).join('')} ${[0, 1, 2, 3].map((at) => pictured(0, at * 198, 612, 198)).join('')}`,
      ],
    ],
  ])('withholds nothing where it %s', async (name, pages) => {
    expect((await read(name, pages)).found).toEqual(rows);
  });
});

it('withholds what is marked to be redacted and was not', async () => {
  const [content = ''] = drawLog(log, { columns });
  const marked = rows
    .slice(1)
    .map((_, at) => ({ left: 236, top: 50 + 13.6 * (at + 1), width: 60, height: 13 }));
  const table = onlyTable(await bench.read('marked.pdf', pdfOf([{ content, marked }])));
  expect((await recordsOf(table)).map(({ cells }) => cells.join('|'))).toEqual(withheld);
  expect(table.remarks.join(' ')).toContain('marked to be redacted');
});

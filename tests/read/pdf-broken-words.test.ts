import { describe, expect, it } from 'vitest';
import { brokenWords } from '../../src/read/pdf/broken.ts';
import { cellsOf } from '../../src/read/pdf/cells.ts';
import type { Part } from '../../src/read/pdf/divide.ts';
import type { Piece } from '../../src/read/pdf/grid.ts';
import { Words, aroundBreak } from '../../src/read/pdf/words.ts';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, drawn, inventedLog, letterWidth, pdfOf, type Cell } from './pdf-draw.ts';

const bench = useBench();
const columns = [90, 110, 70, 160, 110];

const read = async (name: string, pages: readonly string[]): Promise<string[]> => {
  const file = await bench.read(name, pdfOf(pages.map((content) => ({ content }))));
  return (await recordsOf(onlyTable(file))).map(({ cells }) => cells.join('|'));
};
const flat = (log: readonly (readonly string[])[]): string[] => log.map((row) => row.join('|'));

describe('two parts around the end of a line that breaks words', () => {
  const words = new Words([['Alder Falls MN PD', 'SO'], ['assist HSI']]);
  it.each([
    ['State Pa', 'trol', true],
    ['Depart', 'ment of Public Safety', true],
    ['(Arrest Warran', 't/Fugitive)', true],
    ['agency assist: fra', 'ud, identity theft', true],
    ['Featherst', 'xone', true],
    ['case 25-104', '33', true],
    ['Alder Falls M', 'N PD', true],
    ['stolen', 'vehicle', false],
    ['assist ICE', 'ERO', false],
    ['assist HSI', 'ERO', false],
    ['Alder Falls MN', 'PD', false],
    ['lookup -', 'Mobile', false],
    ['warrant for', 'Featherstone', false],
  ])('%s | %s: one word is %s', (above, below, isOne) => {
    expect(words.areOne(aroundBreak(above, below))).toBe(isOne);
  });
});

/** A record of one cell, of lines whose letters are 4 points wide. */
const partOf = (...lines: readonly (string | Piece)[]): Part => ({
  page: 1,
  lines: lines.map((line) => ({ line: onPage, cells: [typeof line === 'string' ? pieceOf(line) : line] })),
});
const onPage = { number: 1, y: 70, size: 8, runs: [] };
const pieceOf = (text: string): Piece => ({ text, from: 50, to: 50 + text.length * 4, first: 4 });
const textOf = (part: Part, others: readonly Part[] = []): string | undefined =>
  cellsOf(part.lines, 1, brokenWords([part, ...others], 1))[0];

describe('a cell of a narrow column', () => {
  it.each([
    ['a word that is known as one', partOf('Depart', 'ment of'), 'Department of'],
    ['a word of which neither part is known', partOf('Featherst', 'xone'), 'Featherstxone'],
    ['two words', partOf('stolen', 'vehicle'), 'stolen vehicle'],
    ['two words that are one as well', partOf('stake', 'out'), 'stake out'],
    ['a word that a sign at its end says was broken', partOf('investi\u00ad', 'gation'), 'investigation'],
    ['a number whose hyphen is drawn so', partOf('25\u00ad56362'), '25-56362'],
    ['such a number of two lines', partOf('case 25\u00ad', '56362'), 'case 25-56362'],
    ['a word and what is joined to it', partOf('follow\u2010', 'Up'), 'follow\u2010 Up'],
  ])('has %s as typed', (_, part, wanted) => {
    expect(textOf(part)).toBe(wanted);
  });

  it('has two words where a space was drawn between their lines, though its lines are full', () => {
    const broken = ['Departme', 'Sheriffs', 'Policema', 'Marshals'].map((text) => partOf(text, 'nt x'));
    expect(textOf(partOf('Stateses', 'nt of'), broken)).toBe('Statesesnt of');
    expect(textOf(partOf({ ...pieceOf('Stateses'), isSpaced: true }, 'nt of'), broken)).toBe(
      'Stateses nt of',
    );
  });
});

describe('letters that are set apart', () => {
  const log = inventedLog(['bolo', 'stolen vehicle', 'assist ICE'], 24);
  it.each([
    ['by the spacing of the font', (cell: Cell) => `1.4 Tc ${letters(cell)} 0 Tc`],
    ['one by one', (cell: Cell) => oneByOne(cell, 1.4)],
    ['one by one, touching', (cell: Cell) => oneByOne(cell, 0)],
  ])('are words as they were typed: %s', async (name, draw) => {
    expect(await read(`${name}.pdf`, drawLog(log, { columns, draw }))).toEqual(flat(log));
  });
});

const size = 6;
const letters = ({ x, top, lines: [text = ''] }: Cell): string => drawn(x + 2, top + 10, text, size);
const oneByOne = ({ x, top, lines: [text = ''] }: Cell, apart: number): string => {
  let at = x + 2;
  return Array.from(text, (letter) => {
    const one = letter === ' ' ? '' : drawn(at, top + 10, letter, size);
    at += letterWidth(letter) * size + apart;
    return one;
  }).join('\n');
};

describe('labels too long for their columns', () => {
  it('are labels of their own, though each is drawn over the next', async () => {
    const log = inventedLog(['bolo', 'burglary'], 24).map((row, at) =>
      at === 0 ? row.with(2, 'License Plate of the car') : row,
    );
    expect(await read('over.pdf', drawLog(log, { columns }))).toEqual(flat(log));
  });
});

import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, pdfOf } from './pdf-draw.ts';

const bench = useBench();

const reasons = [
  'immigration enforcement',
  'assist HSI with immigration investigation',
  'burglary suspect seen on the old county road near the quarry',
  'investigation of a burglary on county road nine',
  'warrant service, subject fled eastbound to the quarry',
  'stolen vehicle seen near the county line',
  'welfare check for a missing subject of the county',
  'warrant check',
  'hit and run near the old quarry, vehicle fled',
  'missing subject, vehicle eastbound on the old road',
  'enforcement',
  'immigration',
  'burglary',
  'suspect',
];
const rows = Array.from({ length: 48 }, (_, at) => [
  ['Casey Moore', 'J. Thornton Smythe'][at % 2] ?? '',
  'Alder Falls MN PD',
  `AQX${1000 + at}`,
  reasons[at % reasons.length] ?? '',
  `11/${10 + (at % 20)}/2025 08:${10 + at}`,
]);
const header = ['Name', 'Org Name', 'Plate', 'Reason', 'Search Time'];

/** How wide the letters of the page are, in thousandths of their size. */
const widths: readonly (readonly [string, number])[] = [
  ['ijl', 222],
  ['ft, I', 278],
  ['r', 333],
  ['cksvxyz', 500],
  ['SE', 667],
  ['wCHRN', 722],
  ['m', 833],
];
const widthOf = (text: string): number =>
  Array.from(text).reduce(
    (sum, letter) => sum + ((widths.find(([some]) => some.includes(letter))?.[1] ?? 556) * 8) / 1000,
    0,
  );

/** Breaks a text where a line of such a width is full; the space that ends a line is dropped. */
const brokenAnywhere = (text: string, width: number): string => {
  const lines = [''];
  for (const letter of text) {
    const line = lines.at(-1) ?? '';
    if (widthOf(`${line}${letter}`.trimEnd()) > width) lines.push(letter.trim());
    else lines[lines.length - 1] = `${line}${letter}`.trimStart();
  }
  return lines.map((line) => line.trim()).join('\n');
};

const brokenAtSpaces = (text: string, width: number): string =>
  text.split(' ').reduce((lines, word) => {
    const line = `${lines.split('\n').at(-1)} ${word}`;
    return widthOf(line) > width ? `${lines}\n${word}` : `${lines} ${word}`;
  });

const read = async (name: string, broken: (text: string, width: number) => string): Promise<string[]> => {
  const log = [header, ...rows].map((row) => row.with(3, broken(row[3] ?? '', 84)));
  const pages = drawLog(log, { columns: [100, 110, 70, 100, 110], rowsOnPage: 20 });
  const file = await bench.read(name, pdfOf(pages.map((content) => ({ content }))));
  const found = (await recordsOf(onlyTable(file))).map(({ cells }) => cells);
  return found.filter(([label]) => label !== 'Name').map((cells) => cells.join('|'));
};

describe('a column of sentences', () => {
  it('has its words whole where they were broken wherever a line was full', async () => {
    expect(brokenAnywhere(reasons[1] ?? '', 84)).not.toContain('immigration');
    expect(await read('anywhere.pdf', brokenAnywhere)).toEqual(rows.map((row) => row.join('|')));
  });

  it('has none joined where they were broken at spaces', async () => {
    expect(await read('spaces.pdf', brokenAtSpaces)).toEqual(rows.map((row) => row.join('|')));
  });
});

import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawn, pdfOf } from './pdf-draw.ts';

const bench = useBench();

const lefts = [36, 130, 240, 330, 470];
const leading = 9.6;
const header = ['Name', 'Org Name', 'Plate', 'Reason', 'Search Time'];

const reasons = [
  'bolo',
  'warrant service,\nsubject fled\neastbound',
  'immigration\nenforcement',
  'bolo',
  'burglary seen\non the old county\nroad near the\nquarry of the\ntownship',
  'welfare check',
  '',
];
const rows = Array.from({ length: 44 }, (_, at) => [
  ['Casey Moore', 'J. Thornton Smythe', 'Alex P. Vandermeer'][at % 3] ?? '',
  ['Alder Falls MN PD', 'Birch County\nSheriffs Office', 'Dover IL PD'][at % 4] ?? 'Echo Lake WI PD',
  `AQX${1000 + at}`,
  reasons[at % reasons.length] ?? '',
  `11/${10 + (at % 20)}/2025 08:${10 + at}`,
]);

const linesIn = (row: readonly string[]): number => Math.max(...row.map((cell) => cell.split('\n').length));

/** Draws rows with no room between them, each cell in the middle of its row. */
const page = (some: readonly (readonly string[])[], top = 50): string => {
  let y = top;
  return some
    .map((row) => {
      const height = linesIn(row);
      const texts = row.map((cell, at) => {
        const lines = cell.split('\n');
        const first = y + ((height - lines.length) / 2) * leading;
        return lines
          .map((line, down) => (line === '' ? '' : drawn(lefts[at] ?? 0, first + down * leading, line)))
          .join('\n');
      });
      y += height * leading;
      return texts.join('\n');
    })
    .join('\n');
};

const read = async (name: string, pages: readonly string[]): Promise<string[]> => {
  const file = await bench.read(name, pdfOf(pages.map((content) => ({ content }))));
  const found = (await recordsOf(onlyTable(file))).map(({ cells }) => cells.join('|'));
  return found.filter((row) => row !== header.join('|'));
};
const flat = rows.map((row) => row.join('|').replaceAll('\n', ' '));

describe('rows with no room between them, whose cells stand in their middle', () => {
  it('keep their lines, also beside a row of many more', async () => {
    const pages = [page([header, ...rows.slice(0, 24)]), page([header, ...rows.slice(24)])];
    expect(await read('middle.pdf', pages)).toEqual(flat);
  });

  it('have the rest that stands at the top of the next page, which is none of the row below it', async () => {
    // The row before the break has two of its three lines there.
    const [before, after] = [rows.slice(0, 22), rows.slice(23)];
    const broken = rows[22] ?? [];
    expect(broken[3]?.split('\n')).toHaveLength(3);
    const [one, two, three] = (broken[3] ?? '').split('\n');
    const foot = 50 + leading * [header, ...before].map(linesIn).reduce((sum, lines) => sum + lines, 0);
    const upper = lefts
      .map((left, at) => drawn(left, foot, at === 3 ? (one ?? '') : (broken[at] ?? '')))
      .join('\n');
    const pages = [
      `${page([header, ...before])}\n${upper}\n${drawn(lefts[3] ?? 0, foot + leading, two ?? '')}`,
      page([header, ['', '', '', three ?? '', ''], ...after]),
    ];
    expect(await read('broken.pdf', pages)).toEqual(flat);
  });
});

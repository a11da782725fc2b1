import { expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, pdfOf } from './pdf-draw.ts';

const bench = useBench();

const header = ['Name', 'Org Name', 'Networks', 'Plate', 'Reason', 'Search Time'];
const rows = Array.from({ length: 80 }, (_, at) => [
  ['Casey Moore', 'J. Thornton Smythe'][at % 2] ?? '',
  ['Alder Falls MN PD', 'Dover IL PD'][at % 2] ?? '',
  String(1 + at * 13),
  `AQX${1000 + at}`,
  ['bolo', 'burglary', 'welfare check'][at % 3] ?? '',
  `11/${10 + (at % 20)}/2025 08:${10 + (at % 50)}`,
]);

/** The pages of one part: 39 rows, 39, and two. */
const part = (from: number, headerOnEachPage: boolean): string[] =>
  drawLog(
    [header, ...rows].map((row) => row.slice(from, from + 3)),
    { columns: [180, 180, 180], rowsOnPage: 39, headerOnEachPage },
  );

it.each([
  ['labels on the first page of each part, down then over', false, false],
  ['labels on the first page of each part, over then down', false, true],
  ['labels on every page, down then over', true, false],
  ['labels on every page, over then down', true, true],
])('a sheet whose columns are all as wide is laid side by side: %s', async (name, isEach, isOver) => {
  const [left, right] = [part(0, isEach), part(3, isEach)];
  const pages = isOver ? left.flatMap((page, at) => [page, right[at] ?? '']) : [...left, ...right];
  const table = onlyTable(await bench.read(`${name}.pdf`, pdfOf(pages.map((content) => ({ content })))));
  expect(table.remarks.join()).toContain('side by side');
  const [first, ...others] = (await recordsOf(table)).map(({ cells }) => cells);
  expect(first).toEqual(header);
  expect(others.filter(([label]) => label !== 'Name')).toEqual(rows);
});

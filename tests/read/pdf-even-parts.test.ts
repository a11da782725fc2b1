import { expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, drawn, pdfOf } from './pdf-draw.ts';

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

it('a sheet is laid side by side though cells wrap in both of its parts, each in rows of its own', async () => {
  const wrapped = rows.map((row, at) =>
    row
      .with(1, at % 5 === 0 ? 'Alder Falls\nMN PD' : 'Dover IL PD')
      .with(4, at % 4 === 0 ? 'welfare check on\nthe county road' : 'bolo'),
  );
  const sheet = (columns: readonly number[]): string[] =>
    drawLog([header, ...wrapped], {
      columns,
      rowsOnPage: 20,
      // A spreadsheet sets text at the foot of its cell.
      draw: ({ width, x, top, height, lines }) =>
        (width === 0 ? [] : lines)
          .map((line, at) => drawn(x + 2, top + height - 4 - (lines.length - 1 - at) * 9.6, line))
          .join('\n'),
    });
  const pages = [...sheet([160, 180, 100, 0, 0, 0]), ...sheet([0, 0, 0, 100, 200, 160])];
  const table = onlyTable(await bench.read('wrapped.pdf', pdfOf(pages.map((content) => ({ content })))));
  expect(table.remarks.join()).toContain('side by side');
  const found = (await recordsOf(table)).map(({ cells }) => cells);
  expect(found.filter(([label]) => label !== 'Name')).toEqual(
    wrapped.map((row) => row.map((cell) => cell.replace('\n', ' '))),
  );
});

it('a column that stands again on each part of a sheet is read once, and no row twice', async () => {
  const pagesOf = (...columns: readonly number[]): string[] =>
    drawLog(
      [header, ...rows].map((row) => columns.map((at) => row[at] ?? '')),
      { columns: columns.map(() => 130), rowsOnPage: 40, headerOnEachPage: false },
    );
  const pages = [...pagesOf(5, 0, 1), ...pagesOf(5, 2, 3, 4)];
  const table = onlyTable(await bench.read('again.pdf', pdfOf(pages.map((content) => ({ content })))));
  const once = [header, ...rows].map((row) => [5, 0, 1, 2, 3, 4].map((at) => row[at] ?? ''));
  expect((await recordsOf(table)).map(({ cells }) => cells)).toEqual(once);
});

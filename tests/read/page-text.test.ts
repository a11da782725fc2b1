import { expect, it } from 'vitest';
import { recordsOf, useBench } from './helper.ts';

const bench = useBench();

const table =
  '<table><tr><td>Time</td><td>Reason</td></tr><tr><td>1/5/2024 13:05</td><td>BOLO</td></tr></table>';
const list =
  '<p>Access: <b>Birch</b> County,<br>Cedar Ridge, Dune&nbsp;Point, Elm Prairie</p><script>let a = "x, y, z";</script>';

it('gives the text of a page that lists something beside its tables, line by line', async () => {
  const { tables, refused } = await bench.read(
    'page.html',
    `<html><body><h1>Our page</h1>${table}${list}</body></html>`,
  );
  expect(refused).toBeNull();
  expect(tables).toHaveLength(2);
  const text = tables.at(-1);
  const records = text === undefined ? [] : await recordsOf(text);
  expect(records.map(({ row, cells }) => [row, ...cells])).toEqual([
    [1, 'Our page'],
    [2, 'Access: Birch County,'],
    [3, 'Cedar Ridge, Dune Point, Elm Prairie'],
  ]);
});

it('gives none of a page that lists nothing beside its tables', async () => {
  const { tables } = await bench.read('page.html', `<html><body><h1>Our page</h1>${table}</body></html>`);
  expect(tables).toHaveLength(1);
});

it('still refuses a page without a table, with its text beside', async () => {
  const { tables, refused } = await bench.read('page.html', `<html><body>${list}${list}</body></html>`);
  expect(refused).toMatch(/web page without a table of searches/);
  expect(tables.map(({ sheet }) => sheet)).toEqual(['text of the page']);
});

import { expect, it } from 'vitest';
import { cellsByRow, onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();

it('a sheet saved as a web page is read without the letters over it and the numbers beside it', async () => {
  const shown = [
    ['', 'A', 'B'],
    ['1', 'Time', 'Reason'],
    // What is frozen is parted from the rest by a line without a number.
    ['', '', ''],
    ['2', '3/1/2025', 'BOLO'],
  ];
  const rows = shown.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  const page = `<meta charset="utf-8"><div><table>${rows.join('')}</table></div>`;
  expect(cellsByRow(await recordsOf(onlyTable(await bench.read('Log.html', page))))).toEqual([
    [1, ['Time', 'Reason']],
    [2, ['3/1/2025', 'BOLO']],
  ]);
});

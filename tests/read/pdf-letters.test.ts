import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, drawnByPlace, fromTop, inventedLog, pdfOf, type Cell } from './pdf-draw.ts';

const bench = useBench();

const [header = [], ...rows] = inventedLog(['stolen car', 'welfare check', 'burglary']);
const columns = [110, 110, 80, 110, 110];
const byPlace = ({ x, top, lines }: Cell): string =>
  lines.map((line) => drawnByPlace(x + 2, top + 10, line)).join('\n');
const log = (draw: (cell: Cell) => string): string => drawLog([header, ...rows], { columns, draw })[0] ?? '';
/** Draws the reasons so, and all else as it is. */
const reasons = (cell: Cell): string =>
  cell.x > 330 && cell.x < 340 && !cell.isHeader ? byPlace(cell) : fromTop(cell);
const read = (name: string, ...pages: readonly string[]) =>
  bench.read(name, pdfOf(pages.map((content) => ({ content }))));

describe('a font that does not tell which letters it draws', () => {
  it('is said of the file where all its pages are set in it', async () => {
    const { refused, tables } = await read('all.pdf', log(byPlace), log(byPlace));
    expect(tables).toEqual([]);
    expect(refused).toMatch(/font that does not tell which letters.*CSV or XLSX/);
  });

  it('is said of a page, by its number', async () => {
    const found = await recordsOf(onlyTable(await read('page.pdf', log(fromTop), log(byPlace))));
    const [page, ...others] = found.filter(({ damage }) => damage !== undefined);
    expect(others).toEqual([]);
    expect(page).toMatchObject({ page: 2, cells: ['page 2'] });
    expect(page?.damage).toMatch(/font that does not tell which letters.*CSV or XLSX/);
    expect(found.filter((one) => one !== page).map(({ cells }) => cells)).toEqual([header, ...rows]);
  });

  it('is said of each row that has a cell in it, and no such cell is read', async () => {
    const found = await recordsOf(onlyTable(await read('column.pdf', log(reasons))));
    expect(found.map(({ damage }) => damage === undefined)).toEqual([true, ...rows.map(() => false)]);
    expect(found.slice(1).map(({ cells }) => cells.toSpliced(3, 1))).toEqual(
      rows.map((row) => row.toSpliced(3, 1)),
    );
  });

  it('is none of icons beside the text', async () => {
    const icons = rows.map((_, at) => drawnByPlace(570, 73 + at * 13.6, '\u0022')).join('\n');
    const found = await recordsOf(onlyTable(await read('icons.pdf', `${log(fromTop)}\n${icons}`)));
    expect(found.filter(({ damage }) => damage !== undefined)).toEqual([]);
    expect(found.map(({ cells }) => cells.slice(0, 4))).toEqual(
      [header, ...rows].map((row) => row.slice(0, 4)),
    );
  });

  it('spares rows of a page whose footer alone is set in it', async () => {
    const sheet = `${log(fromTop)}\n${drawnByPlace(36, 770, 'Page 1 of 12 printed 11/30/2025')}`;
    const found = await recordsOf(onlyTable(await read('footer.pdf', sheet, sheet)));
    const [damaged, whole] = [true, false].map((is) =>
      found.filter(({ damage }) => (damage !== undefined) === is),
    );
    expect(whole?.filter(({ cells }) => cells[0] !== 'Name').map(({ cells }) => cells)).toEqual([
      ...rows,
      ...rows,
    ]);
    expect(damaged?.map(({ page }) => page)).toEqual([1, 2]);
  });
});

import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, pdfOf } from './pdf-draw.ts';

const bench = useBench();

const two = (value: number): string => String(value).padStart(2, '0');
const header = ['Name', 'Org Name', 'Networks', 'Plate', 'Reason', 'Search Time'];
const rows = Array.from({ length: 36 }, (_, at) => [
  ['Casey Moore', 'J. Thornton Smythe', 'Alex P. Vandermeer'][at % 3] ?? '',
  ['Alder Falls MN PD', 'Birch County SO\nof Wisconsin', 'Dover IL PD'][at % 3] ?? '',
  String(1 + at * 13),
  at % 4 === 0 ? '' : `AQX${1000 + at}`,
  ['bolo', 'burglary suspect seen on\nthe old county road', 'welfare check'][at % 3] ?? '',
  `11/${two(1 + (at % 28))}/2025, ${two(1 + (at % 12))}:${two(at % 60)}:53 AM\nUTC`,
]);
const columns = [90, 90, 50, 55, 120, 110];
const flat = (some: readonly (readonly string[])[]): string[] =>
  some.map((row) => row.map((cell) => cell.replaceAll('\n', ' ')).join('|'));
const read = async (name: string, bytes: Buffer): Promise<string[]> =>
  flat((await recordsOf(onlyTable(await bench.read(name, bytes)))).map(({ cells }) => cells));

describe('rows whose wrapped cells end alike at one height of every page', () => {
  it('keep their last lines', async () => {
    const pages = drawLog([header, ...rows], { columns, rowsOnPage: 12, headerOnEachPage: false });
    const found = await read('alike.pdf', pdfOf(pages.map((content) => ({ content }))));
    expect(found).toEqual(flat([header, ...rows]));
  });
});

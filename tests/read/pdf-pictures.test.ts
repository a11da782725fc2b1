import { describe, expect, it } from 'vitest';
import type { RawRecord } from '../../src/model/raw-table.ts';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, drawn, inventedLog, pdfOf, pictured } from './pdf-draw.ts';

const bench = useBench();

const [header = [], ...rows] = inventedLog(['bolo', 'welfare check', 'burglary']);
const [page = ''] = drawLog([header, ...rows], { columns: [110, 110, 80, 110, 110] });
const bates = (number: number): string => drawn(500, 770, `AFPD-${100_200 + number}`);
const whole = pictured(0, 0, 612, 792);
const strips = Array.from({ length: 12 }, (_, at) => pictured(20, 16 + at * 62, 570, 62)).join('\n');

const read = async (name: string, ...contents: readonly string[]): Promise<RawRecord[]> =>
  recordsOf(onlyTable(await bench.read(name, pdfOf(contents.map((content) => ({ content }))))));
const logOf = (records: readonly RawRecord[]): string[][] =>
  records
    .filter(({ cells }) => cells.length === header.length && cells[1] !== '')
    .map(({ cells }) => [...cells]);

/** A letter drawn as a shape: eight bends. */
const shape = (x: number, y: number): string =>
  `${x} ${y} m ${Array.from({ length: 8 }, (_, at) => `${x + at} ${y} ${x} ${y + at} ${x + at} ${y + at} c`).join(' ')} f`;
const shapes = Array.from({ length: 150 }, (_, at) => shape(40 + (at % 15) * 30, 100 + at * 4)).join('\n');

const stamp = [
  drawn(400, 300, 'RELEASED', 14),
  drawn(400, 316, 'by the clerk of Alder Falls'),
  drawn(400, 326, '12/1/2025'),
];
const head = [drawn(36, 30, 'Alder Falls MN PD'), drawn(300, 30, 'Audit'), drawn(520, 30, 'Page 2 of 3')];

describe('a page that is a picture', () => {
  it.each([
    ['bears a number of the production', whole, [bates(2)]],
    ['bears a stamp of several lines', whole, stamp],
    ['bears a header of several texts', whole, head],
    ['bears all of them', whole, [...head, ...stamp, bates(2)]],
    ['is laid in strips', strips, [bates(2)]],
    ['is text drawn as shapes', shapes, [bates(2)]],
  ])('is said by its number where it %s', async (name, picture, texts) => {
    const found = await read(`${name}.pdf`, page, [picture, ...texts].join('\n'), page);
    expect(logOf(found)).toEqual([header, ...rows, header, ...rows]);
    const [trouble, ...others] = found.filter(({ damage }) => damage !== undefined);
    expect(others).toEqual([]);
    expect(trouble).toMatchObject({ page: 2, cells: ['page 2'] });
    expect(trouble?.damage).toMatch(/a picture with no text in it but a stamp.*ask for the export as CSV/);
    // What stands on it is listed, and is no rest of the row before.
    const last = String(texts.at(-1)).match(/\((.*)\)/)?.[1] ?? '?';
    expect(found.filter(({ cells }) => cells.join(' ').includes(last)).map((one) => one.page)).toEqual([2]);
  });

  it('is said where no text is on it', async () => {
    const found = await read('bare.pdf', page, whole);
    expect(found.find(({ damage }) => damage !== undefined)).toMatchObject({ page: 2 });
    expect(found.find(({ damage }) => damage !== undefined)?.damage).toContain('ask for the export');
  });

  it('is none where rows stand on it, or where the picture is a small one', async () => {
    const logo = pictured(36, 5, 120, 40);
    const note = [pictured(36, 5, 500, 200), drawn(36, 300, 'End of the log')].join('\n');
    const found = await read('ground.pdf', [whole, page].join('\n'), [logo, page].join('\n'), note);
    expect(found.filter(({ damage }) => damage !== undefined)).toEqual([]);
    expect(logOf(found)).toEqual([header, ...rows, header, ...rows]);
  });

  it('makes no table of the stamps, where all are', async () => {
    const contents = [1, 2, 3].map((number) => ({ content: [whole, ...head, bates(number)].join('\n') }));
    const { refused } = await bench.read('all.pdf', pdfOf(contents));
    expect(refused).toMatch(/PDF of pictures/);
  });
});

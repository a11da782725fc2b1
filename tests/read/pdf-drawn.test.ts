import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, drawn, fromTop, pdfOf, placed, within, type Cell } from './pdf-draw.ts';

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

const sheets = (pages: readonly string[]): Buffer => pdfOf(pages.map((content) => ({ content })));
/** Texts on one line each, of which some are wider than their columns. */
const single = [header, ...rows].map((row) => row.map((cell) => cell.replaceAll('\n', ' ')));
const narrow = [90, 70, 50, 40, 95, 130];

const clipped = (cell: Cell): string => within(cell.x, cell.top, cell.free, cell.height, fromTop(cell));
const low = (cell: Cell): string => {
  const top = 50 + cell.row * 13.6;
  return within(cell.x, top, cell.width, 13.6, fromTop({ ...cell, top }));
};

describe('a sheet whose cells are smaller than their text', () => {
  it('is read whole where the text is cut off at the edge of the cell', async () => {
    const bytes = sheets(drawLog(single, { columns: narrow, draw: clipped }));
    const table = onlyTable(await bench.read('cut.pdf', bytes));
    expect(flat((await recordsOf(table)).map(({ cells }) => cells))).toEqual(flat(single));
    expect(table.remarks.join()).toContain('too small for their text');
  });

  it('is read whole where lines are cut off at the foot of the cell', async () => {
    // Each row is as high as one line, so that the second line of its cells lies over the next row.
    const bytes = sheets(drawLog([header, ...rows], { columns, draw: low }));
    expect(await read('low.pdf', bytes)).toEqual(flat([header, ...rows]));
  });

  it('keeps its columns where the text runs on over the next cells, filled or empty', async () => {
    expect(await read('over.pdf', sheets(drawLog(single, { columns: narrow })))).toEqual(flat(single));
  });

  it('shows nowhere what stands outside of what a page shows', async () => {
    const hidden = within(36, 50, 500, 14, drawn(38, 700, 'Robin Sample'));
    const pages = drawLog([header, ...rows], { columns, rowsOnPage: 12 });
    const table = onlyTable(
      await bench.read('outside.pdf', sheets(pages.map((page) => `${page}\n${hidden}`))),
    );
    const found = flat((await recordsOf(table)).map(({ cells }) => cells));
    expect(found.join()).not.toContain('Robin');
    expect(found.length).toBe(39);
    expect(table.remarks.join()).toContain('outside of what its pages show');
  });
});

describe('pages drawn in other ways', () => {
  const pages = drawLog([header, ...rows], { columns, rowsOnPage: 12, headerOnEachPage: false });
  const upright = pages.map((content) => ({ content }));

  it.each([
    ['sideways, to be turned by the reader', '0 1 -1 0 792 0', { width: 792, height: 612, rotate: 90 }],
    ['running up', '0 1 -1 0 792 0', { width: 792, height: 612 }],
    ['running down', '0 -1 1 0 0 612', { width: 792, height: 612 }],
    ['upside down', '-1 0 0 -1 612 792', {}],
  ])('are read where one is set %s', async (name, matrix, sheet) => {
    const [first, second, third] = pages;
    const turned = { ...sheet, content: placed(matrix, second ?? '') };
    const bytes = pdfOf([{ content: first ?? '' }, turned, { content: third ?? '' }]);
    expect(await read(`${name}.pdf`, bytes)).toEqual(flat([header, ...rows]));
  });

  it('say each text once where all is drawn twice, a little apart', async () => {
    const twice = upright.map(({ content }) => ({
      content: `${content}\n${placed('1 0 0 1 0.4 0', content)}`,
    }));
    expect(await read('twice.pdf', pdfOf(twice))).toEqual(flat([header, ...rows]));
  });

  it('are read from the right to the left, and from the foot up', async () => {
    const back = upright.map(({ content }) => ({ content: content.split('\n').toReversed().join('\n') }));
    expect(await read('back.pdf', pdfOf(back))).toEqual(flat([header, ...rows]));
  });
});

const sheetsOfTwo = (pages: readonly string[]): Buffer =>
  pdfOf(
    pages.flatMap((left, at) => {
      if (at % 2 === 1) return [];
      const right = placed('0.6 0 0 0.6 400 100', pages[at + 1] ?? '');
      return [{ content: `${placed('0.6 0 0 0.6 10 100', left)}\n${right}`, width: 792, height: 612 }];
    }),
  );

describe('two pages on each sheet, side by side', () => {
  it.each([true, false])(
    'are read one after the other (labels on each page: %s)',
    async (headerOnEachPage) => {
      const bytes = sheetsOfTwo(drawLog([header, ...rows], { columns, rowsOnPage: 12, headerOnEachPage }));
      const table = onlyTable(await bench.read(`two-${headerOnEachPage}.pdf`, bytes));
      const records = await recordsOf(table);
      const found = flat(records.map(({ cells }) => cells));
      expect(found.filter((row) => row !== header.join('|'))).toEqual(flat(rows));
      expect(found[0]).toBe(header.join('|'));
      expect(table.remarks.join()).toContain('two pages on each sheet');
      // Each row is cited by a line of its own.
      expect(new Set(records.map(({ page, row }) => `${page} ${row}`)).size).toBe(records.length);
      expect(records.at(-1)).toMatchObject({ page: 2 });
    },
  );

  it('are none where a log has two columns of each label', async () => {
    const wide = single.map((row) => [
      row[0] ?? '',
      row[3] ?? '',
      row[2] ?? '',
      row[1] ?? '',
      row[3] ?? '',
      row[2] ?? '',
    ]);
    const found = await read('wide.pdf', sheets(drawLog(wide, { columns: [90, 70, 60, 180, 70, 60] })));
    expect(found).toEqual(flat(wide));
  });
});

const isStamp = (row: string): boolean => /^(?:RELEASED|ED-)/.test(row);

describe('a stamp on each page', () => {
  const pages = drawLog([header, ...rows], { columns, rowsOnPage: 12, headerOnEachPage: false });

  it.each([
    ['between two rows', (at: number) => drawn(251, 173, `RELEASED 5/${at + 1}/2025`, 9)],
    ['on the line of a row', (at: number) => drawn(560, 210, `ED-${at + 1233}`, 7)],
    ['at the left of a row', (at: number) => drawn(4, 168, `ED-${at + 1233}`, 6)],
  ])('is no part of a row %s', async (name, stamp) => {
    const bytes = sheets(pages.map((page, at) => `${page}\n${stamp(at)}`));
    const found = await read(`${name}.pdf`, bytes);
    expect(found.filter((row) => !isStamp(row))).toEqual(flat([header, ...rows]));
    expect(found.filter(isStamp).length).toBe(3);
  });
});

describe('a word that a narrow column breaks before its last letter', () => {
  it('is whole again where a bracket closes behind it', async () => {
    const texts = ['bolo', '(procedural/confidentia\nl) check'];
    const own = rows.map((row, at) => [...row.slice(0, 4), texts[at % 2] ?? '', row[5] ?? '']);
    const bytes = sheets(drawLog([header, ...own], { columns: [90, 90, 50, 55, 95, 110] }));
    const whole = flat([header, ...own]).map((row) => row.replace('confidentia l)', 'confidential)'));
    expect(await read('bracket.pdf', bytes)).toEqual(whole);
  });
});

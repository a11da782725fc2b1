import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawn, pdfOf } from './pdf-draw.ts';

const bench = useBench();

const lefts = [36, 130, 240, 300, 430];
const leading = 10;
const header = ['ID', 'Org Name', 'Networks', 'Reason', 'Search Time'];
const foot = 700;

const reasons = [
  'bolo',
  'traffic follow up with\nthe county task force on\na hit and run',
  'warrant',
  'theft from a store\non Second Street',
];
const agencies = [
  'Alder Falls MN\nPolice Department',
  'Birch County SO',
  'Cedar Point\nUniversity Police\nDepartment',
];
const rows = Array.from({ length: 90 }, (_, at) => [
  `${(0x1a2b3c4d + at * 7919).toString(16)}-00aa-4b${10 + (at % 80)}-\n9c0d-00${1000 + at}abcdef`,
  agencies[at % agencies.length] ?? '',
  `${100 + at}`,
  `${reasons[at % reasons.length]}${at % 5 === 0 ? ` ${2000 + at}` : ''}`,
  `11/${10 + (at % 20)}/2025,\n08:${10 + (at % 50)}:00 AM UTC`,
]);

interface Way {
  readonly isMiddle: boolean;
  /** Room between two rows, beside that between two lines. */
  readonly room: number;
  readonly columns: readonly number[];
}

/** Draws a log as browsers print it: a row that does not fit goes on on the next page, and is set from its top. */
const pages = ({ isMiddle, room, columns }: Way): string[] => {
  const done: string[] = [];
  let content: string[] = [];
  let y = 50;
  const labels = (): void => {
    content = columns.map((column, at) => drawn(lefts[at] ?? 0, 40, header[column] ?? ''));
    y = 54;
  };
  labels();
  for (const row of rows) {
    const cells = columns.map((column) => (row[column] ?? '').split('\n'));
    const height = Math.max(...cells.map((lines) => lines.length));
    if (foot - y < leading) {
      done.push(content.join('\n'));
      labels();
    }
    const fits = Math.floor((foot - y) / leading);
    const put = (some: readonly (readonly string[])[], top: number, from: number): void =>
      some.forEach((lines, at) => {
        const down = isMiddle && height <= fits ? (height - lines.length) / 2 : 0;
        lines.forEach((line, number) =>
          content.push(drawn(lefts[at] ?? 0, top + (number - from + down) * leading, line)),
        );
      });
    if (height > fits) {
      put(
        cells.map((lines) => lines.slice(0, fits)),
        y,
        0,
      );
      done.push(content.join('\n'));
      labels();
      put(
        cells.map((lines) => lines.slice(fits)),
        y,
        0,
      );
      y += (height - fits) * leading + room;
    } else {
      put(cells, y, 0);
      y += height * leading + room;
    }
  }
  return [...done, content.join('\n')];
};

const read = async (name: string, way: Way): Promise<string[]> => {
  const file = await bench.read(name, pdfOf(pages(way).map((content) => ({ content }))));
  const found = (await recordsOf(onlyTable(file))).map(({ cells }) => cells.join('|'));
  return found.filter((row) => !row.startsWith('ID|'));
};

const expected = (columns: readonly number[]): string[] =>
  rows.map((row) =>
    columns
      .map((column) =>
        column === 0 ? (row[column] ?? '').replace('\n', '') : (row[column] ?? '').replaceAll('\n', ' '),
      )
      .join('|'),
  );

describe('rows with hardly any room between them, some of which go on on the next page', () => {
  const all = [0, 1, 2, 3, 4];
  const wrapped = [0, 1, 3, 4];
  it.each([
    { name: 'in the middle of their rows, no room', isMiddle: true, room: 0, columns: all },
    { name: 'in the middle of their rows, a little room', isMiddle: true, room: 1, columns: all },
    { name: 'from their top, no room', isMiddle: false, room: 0, columns: all },
    { name: 'from their top, no column of one line', isMiddle: false, room: 1, columns: wrapped },
    { name: 'in the middle, no column of one line', isMiddle: true, room: 1, columns: wrapped },
  ])('keep their cells: $name', async ({ name, ...way }) => {
    expect(await read(`${name.replaceAll(/\W+/g, '-')}.pdf`, way)).toEqual(expected(way.columns));
  });
});

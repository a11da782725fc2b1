import { expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, drawn, pdfOf, type Cell } from './pdf-draw.ts';

const bench = useBench();

const header = ['Name', 'Total Networks', 'License Plate', 'Reason', 'Search Time'];
const rows = Array.from({ length: 90 }, (_, at) => [
  ['Casey Moore', 'J. Thornton Smythe'][at % 2] ?? '',
  String(790 + at),
  `AQX${1000 + at}`,
  ['bolo', 'burglary', 'welfare check'][at % 3] ?? '',
  `11/${10 + (at % 20)}/2025 08:${10 + (at % 50)}`,
]);

/** Width of `Total Networks` and of `Plate` in the letters of the page. */
const [networks, plate] = [53.34, 18.23];

const draw = ({ x, top, lines: [text] }: Cell): string =>
  text === undefined || text === '' ? '' : drawn(x, top + 10, text);

const recordsIn = async (
  name: string,
  columns: readonly number[],
  log: readonly string[][],
): Promise<string[]> => {
  const pages = drawLog(log, { columns, draw });
  const table = onlyTable(await bench.read(name, pdfOf(pages.map((content) => ({ content })))));
  return (await recordsOf(table)).map(({ cells }) => cells.join('|'));
};

it('labels that touch are two where the cells below them part', async () => {
  const found = await recordsIn('touch.pdf', [100, networks, 90, 100, 100], [header, ...rows]);
  expect(found.filter((row) => row.startsWith('Name'))).toEqual(
    Array.from({ length: 3 }, () => header.join('|')),
  );
  expect(found.filter((row) => !row.startsWith('Name'))).toEqual(rows.map((row) => row.join('|')));
});

it('one label that is drawn in two pieces is one', async () => {
  const pieces = [
    header.toSpliced(1, 2, 'Plate', 'State'),
    ...rows.map((row) => row.toSpliced(1, 2, `MN ${row[2]}`, '')),
  ];
  const found = await recordsIn('pieces.pdf', [100, plate, 90, 100, 100], pieces);
  expect(found[0]).toBe('Name|PlateState|Reason|Search Time');
  expect(found[1]).toBe('Casey Moore|MN AQX1000|bolo|11/10/2025 08:10');
});

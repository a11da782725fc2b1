import { expect, it } from 'vitest';
import { cellsByRow, onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();

const rows = [
  ['Org Name', 'Reason', 'Search Time'],
  ['Alder Falls MN PD', 'theft, "auto"', '03/10/2025, 01:27:03 AM UTC'],
  ['Birch County MN SO', '', '03/11/2025, 01:27:03 PM UTC'],
  ['Alder Falls MN PD', 'señal', '03/12/2025, 01:27:03 PM UTC'],
];

const cellsOf = async (name: string, content: string | Buffer): Promise<(readonly string[])[]> =>
  cellsByRow(await recordsOf(onlyTable(await bench.read(name, content)))).map(([, cells]) => cells);

const loadFile = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => `${row.map((cell) => `þ${cell}þ`).join('\u0014')}\r\n`).join('');

it.each([
  ['UTF-8', Buffer.from(`\uFEFF${loadFile(rows)}`)],
  ['Windows-1252', Buffer.from(loadFile(rows), 'latin1')],
  ['copied text', Buffer.from(loadFile(rows).replaceAll('\u0014', '¶'), 'latin1')],
  ['UTF-16', Buffer.from(`\uFEFF${loadFile(rows)}`, 'utf16le')],
])('a load file in %s is read', async (name, bytes) => {
  expect(await cellsOf(`${name}.dat`, bytes)).toEqual(rows);
});

it('a line break that a load file writes as ® is one', async () => {
  const [header = [], row = []] = rows;
  const text = loadFile([header, [row[0] ?? '', 'a®b', row[2] ?? ''], row]);
  expect((await cellsOf('break.dat', text))[1]?.[1]).toBe('a\nb');
});

it('a load file with ^ and | is read', async () => {
  const text = rows.map((row) => `${row.map((cell) => `^${cell}^`).join('|')}\n`).join('');
  expect(await cellsOf('caret.txt', text)).toEqual(rows);
});

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

it('blanks before quotes are none of the cell, whether all cells have quotes or those with a comma alone', async () => {
  const all = rows.map((row) => row.map(quoted).join(', ')).join('\n');
  expect(await cellsOf('all.csv', all)).toEqual(rows);
  const some = rows.map((row) => row.map((cell) => (/[,"]/.test(cell) ? quoted(cell) : cell)).join(', '));
  const found = await cellsOf('some.csv', some.join('\r\n'));
  expect(found.map((row) => row.map((cell) => cell.trim()))).toEqual(rows);
});

it('says how it was read', async () => {
  const table = onlyTable(await bench.read('said.dat', loadFile(rows)));
  expect(table.remarks).toContain('a load file: its cells stand between þ');
});

it('lists of JSON with blanks behind their commas are said to be nothing else', async () => {
  const lists = [
    'Org Name|Reason|Search Time',
    ...Array.from({ length: 5 }, () => 'Alder Falls MN PD|BOLO|now'),
  ].map((row) => `"${row.split('|').join('", "')}"`);
  const table = onlyTable(await bench.read('lists.json', `[[${lists.join('],\n[')}]]`));
  expect(table).toMatchObject({ container: 'json', remarks: [] });
});

import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { anyTable, change, damage, label, rowOf, search, searches, type Damaged } from './damaged-file.ts';
import { cellsByRow, csv, onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();

const runs = Number(process.env['READ_RUNS'] ?? 150);

const style = fc.record({ quoteAll: fc.boolean(), lineEnd: fc.constantFrom('\n', '\r\n') });

/** The sound rows that did not come back. */
const lost = async (name: string, { bytes, sound }: Damaged): Promise<string[][]> => {
  const records = await recordsOf(onlyTable(await bench.read(name, bytes)));
  const read = new Set(records.filter((record) => !record.damage).map(({ cells }) => JSON.stringify(cells)));
  return sound.filter((row) => !read.has(JSON.stringify(row)));
};

describe('a damaged row never costs its neighbours', () => {
  it('every search that no changed byte touches comes back with its cells, whatever bytes are changed', async () => {
    const changes = fc.array(change, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(searches, changes, style, async (rows, how, as) => {
        expect(await lost('searches.csv', damage(label, rows, how, as))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('and so does every row of any other table', async () => {
    const changes = fc.array(change, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(anyTable, changes, style, async (rows, how, as) => {
        const names = (rows[0] ?? []).map((_, at) => `column ${at}`);
        expect(await lost('any.csv', damage(names, rows, how, as))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('holds over a long file too, damaged in two hundred places', async () => {
    const rows = fc.sample(search, { numRuns: 12_000, seed: 20 }).map(rowOf);
    const changes = fc.sample(change, { numRuns: 200, seed: 21 });
    const damaged = damage(label, rows, changes, { quoteAll: false, lineEnd: '\n' });
    expect(damaged.bytes.length).toBeGreaterThan(1_500_000);
    expect(await lost('long-damaged.csv', damaged)).toEqual([]);
  });

  const rows = Array.from({ length: 30 }, (_, at) => [
    `id-${String(at).padStart(4, '0')}`,
    `Officer, ${at}`,
    'Elmfield CA PD',
    `2025-06-18 00:02:${String(at + 10)}`,
  ]);
  const header = ['id', 'name', 'agency', 'time'];

  it('words in quotes that begin a text which nobody quoted cost no row', async () => {
    const text = csv([header, ...rows]).replace(/(id-0007.*)Elmfield CA PD/, '$1"Slim" theft');
    const records = await recordsOf(onlyTable(await bench.read('words.csv', text)));
    expect(records.filter(({ damage: why }) => why)).toEqual([]);
    expect(records[8]?.cells).toEqual(['id-0007', 'Officer, 7', '"Slim" theft', '2025-06-18 00:02:17']);
  });

  it('an opening quote too many costs its own row alone', async () => {
    const text = csv([header, ...rows]).replace('id-0007,', '"id-0007,');
    const records = await recordsOf(onlyTable(await bench.read('open.csv', text)));
    expect(records.filter(({ damage: why }) => why).map(({ row }) => row)).toEqual([9]);
    expect(records).toHaveLength(31);
    expect(records[9]).toEqual({ row: 10, page: null, cells: rows[8] });
  });

  it('quotes behind a backslash cost nothing: they are quotes within the cell', async () => {
    const text = csv([header, ...rows])
      .replace('"Officer, 7"', String.raw`"Officer \"Bo\", 7"`)
      .replace('"Officer, 9"', String.raw`"Officer, \"Bo\""`)
      .replace('"Officer, 12"', String.raw`"Bo\", 12"`);
    const records = await recordsOf(onlyTable(await bench.read('escaped.csv', text)));
    expect(records.filter(({ damage: why }) => why)).toEqual([]);
    expect(records).toHaveLength(31);
    expect([8, 10, 13].map((at) => records[at]?.cells[1])).toEqual([
      'Officer "Bo", 7',
      'Officer, "Bo"',
      'Bo", 12',
    ]);
  });

  it('nor do they on the second line of a record', async () => {
    const long = rows.map(([id = '', name = '', ...others]) => [id, `first\n${name}`, ...others]);
    const text = csv([header, ...long]).replace('Officer, 7"', String.raw`Officer, \"Bo\", 7"`);
    const records = await recordsOf(onlyTable(await bench.read('escaped-lines.csv', text)));
    expect(records.filter(({ damage: why }) => why)).toEqual([]);
    expect(records).toHaveLength(31);
    expect(records[8]?.cells[1]).toBe('first\nOfficer, "Bo", 7');
  });

  it('a lost closing quote costs its own row alone', async () => {
    const text = csv([header, ...rows]).replace('"Officer, 7"', '"Officer, 7');
    const records = await recordsOf(onlyTable(await bench.read('close.csv', text)));
    expect(records.filter(({ damage: why }) => why).map(({ row }) => row)).toEqual([9]);
    expect(records.at(-1)).toEqual({ row: 31, page: null, cells: rows[29] });
  });

  it('rows between two broken quotes are not swallowed into one cell', async () => {
    const plain = rows.map(([id = '', , agency = '', time = '']) => [id, 'Officer', agency, time]);
    const text = csv([header, ...plain])
      .replace('00:02:15\n', '"00:02:15\n')
      .replace('00:02:15', '')
      .replace('2025-06-18 00:02:20\n', '2025-06-18 00:02:20"\n');
    const records = await recordsOf(onlyTable(await bench.read('between.csv', text)));
    const read = new Set(records.map(({ cells }) => cells[0]));
    expect(plain.slice(6, 10).every(([id = '']) => read.has(id))).toBe(true);
  });

  it('a row whose quote was lost over its line break stays one row, and the numbers after it stand', async () => {
    const framed = rows.map(([id = '', , agency = '', time = '']) => [
      id,
      `${time}\n${time}`,
      agency,
      'lookup',
    ]);
    const text = csv([header, ...framed]).replace('"2025-06-18 00:02:15\n', '2025-06-18 00:02:15\n');
    const records = await recordsOf(onlyTable(await bench.read('framed.csv', text)));
    expect(records[6]).toMatchObject({ row: 7, damage: expect.any(String) as string });
    expect(records[7]).toEqual({ row: 8, page: null, cells: framed[6] });
    expect(records).toHaveLength(31);
  });

  it('a file that stops inside a quoted cell says so of its last row', async () => {
    const text = `${csv([header, ...rows])}id-0099,"Officer, 9`;
    const records = await recordsOf(onlyTable(await bench.read('stops.csv', text)));
    expect(records.at(-1)).toMatchObject({ row: 32, damage: 'the file stops inside a quoted cell' });
    expect(records.at(-2)).toEqual({ row: 31, page: null, cells: rows[29] });
  });

  it('a cell of several lines stays whole, though a line of it has as many commas as a row', async () => {
    const long = [
      ...rows.slice(0, 12),
      ['id-0100', 'first line\nsecond, with, three, commas\nthird', 'Elmfield CA PD', 'x'],
    ];
    const records = await recordsOf(
      onlyTable(await bench.read('long.csv', csv([header, ...long, ...rows.slice(12)]))),
    );
    expect(records[13]).toEqual({ row: 14, page: null, cells: long[12] });
    expect(records).toHaveLength(32);
  });

  it('a quote inside an unquoted cell is a letter like any other', async () => {
    const text = csv([header, ...rows]).replace('"Officer, 3"', `5'10" tall`);
    const records = await recordsOf(onlyTable(await bench.read('inch.csv', text)));
    expect(records[4]?.cells[1]).toBe(`5'10" tall`);
    expect(cellsByRow(records)).toHaveLength(31);
  });
});

import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import type { RawTable } from '../../src/model/raw-table.ts';
import { literal } from '../../src/store/duckdb.ts';
import { cellsByRow, csv, onlyTable, readAlone, recordsOf, scanned, useBench } from './helper.ts';

const bench = useBench();
const runs = Number(process.env['READ_RUNS'] ?? 25);

const cell = fc.oneof(
  fc.constantFrom(
    '***',
    'investigation',
    'Smith, Bo',
    '"so"',
    '——',
    '00074',
    '61096e3',
    '2504210474',
    '1.0',
    'TRUE',
    '45826',
  ),
  fc.constantFrom('06:00 UTC\n07:00 UTC', '2026-03-10T04:31:52.901Z', '03/10/2026, 04:31:52 AM UTC', '&lt;'),
  // Without what XML cannot hold, and what a spreadsheet would take off.
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => `x${text.replaceAll(/[\p{C}]/gu, '')}x`),
);

const anyTable = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 30 }),
  )
  .map((rows) => [
    ['row', ...(rows[0] ?? []).map((_, at) => `column ${at}`)],
    ...rows.map((row, at) => [`r${at}`, ...row]),
  ]);

const objects = ([header = [], ...rows]: readonly string[][]): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));

const workbook = (rows: readonly string[][], bookType: XLSX.BookType): Buffer => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows as string[][]), 'Log');
  return XLSX.write(book, { type: 'buffer', bookType, compression: true }) as Buffer;
};

/** The rows of a table, its names first where it has any by itself. */
const rowsOf = async (read: RawTable): Promise<(readonly string[])[]> => {
  const records = cellsByRow(await recordsOf(read)).map(([, cells]) => cells);
  return read.named ? [read.head[0]?.cells ?? [], ...records] : records;
};

const cellsOf = async (name: string, text: string): Promise<(readonly string[])[]> =>
  rowsOf(onlyTable(await bench.read(name, text)));

describe('a table comes back equal, whatever it is packed in', () => {
  it.each([
    ['csv', (rows: string[][]) => csv(rows), 'csv'],
    ['tsv', (rows: string[][]) => csv(rows, { delimiter: '\t' }), 'csv'],
    ['xlsx', (rows: string[][]) => workbook(rows, 'xlsx'), 'xlsx'],
    ['xlsb', (rows: string[][]) => workbook(rows, 'xlsb'), 'xlsb'],
    ['xls', (rows: string[][]) => workbook(rows, 'biff8'), 'xls'],
    ['ods', (rows: string[][]) => workbook(rows, 'ods'), 'ods'],
    [
      'ndjson',
      (rows: string[][]) =>
        objects(rows)
          .map((row) => JSON.stringify(row))
          .join('\n'),
      'ndjson',
    ],
    ['json', (rows: string[][]) => JSON.stringify(objects(rows), null, 1), 'json'],
  ] as const)('as %s', async (ending, write, container) => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (rows) => {
        const read = onlyTable(await bench.read(`packed.${ending}`, write(rows)));
        expect(read.container).toBe(container);
        expect(await rowsOf(read)).toEqual(rows);
      }),
      { numRuns: runs },
    );
  });

  it('as Parquet, both ways', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (rows) => {
        const at = path.join(bench.folder, 'packed.parquet');
        const [header = [], ...body] = rows;
        const values = body.map((row) => `(${row.map(literal).join(', ')})`).join(', ');
        const names = header.map((name) => `"${name}"`).join(', ');
        await bench.store.run(
          `COPY (SELECT * FROM (VALUES ${values}) AS t(${names})) TO ${literal(at)} (FORMAT parquet)`,
        );
        const read = onlyTable(await readAlone(at, bench.store));
        expect(await rowsOf(read)).toEqual(rows);
        expect(await scanned(read, bench.store, 0)).toEqual(body);
      }),
      { numRuns: runs },
    );
  });
});

describe('JSON', () => {
  it('takes the keys in the order in which they first come, those of objects within too, and keeps lists as JSON', async () => {
    const lines =
      '{"id":1,"reason":"a"}\n\n{"id":2,"agency":{"name":"Elmfield"},"tags":["x"]}\n{"id":3,"reason":null}\n';
    expect(await cellsOf('keys.ndjson', lines)).toEqual([
      ['id', 'reason', 'agency.name', 'tags'],
      ['1', 'a', '', ''],
      ['2', '', 'Elmfield', '["x"]'],
      ['3', '', '', ''],
    ]);
  });

  it('calls a line that is no object damaged, and reads the others under their line numbers', async () => {
    const table = onlyTable(await bench.read('broken.ndjson', '{"id":1}\n{"id":\n{"id":3}\n'));
    expect((await recordsOf(table)).map(({ row, damage }) => [row, damage !== undefined])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });

  it('reads an array of arrays, the first of which holds the labels', async () => {
    const text = '[["id","at","n"],["1","2025-03-14 10:15:00",3],["2",null,4],5]';
    const records = await recordsOf(onlyTable(await bench.read('rows.json', text)));
    expect(records.map(({ cells }) => cells).slice(0, 3)).toEqual([
      ['id', 'at', 'n'],
      ['1', '2025-03-14 10:15:00', '3'],
      ['2', '', '4'],
    ]);
    expect(records.map(({ damage }) => damage)).toEqual([
      undefined,
      undefined,
      undefined,
      'it is no JSON array',
    ]);
  });

  it('reads an array that is broken off, up to its break', async () => {
    const table = onlyTable(await bench.read('broken.json', '[{"id":1},{"id":2},{"id":'));
    expect((await recordsOf(table)).map(({ row, damage }) => [row, damage !== undefined])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
  });

  it.each([
    ['where none follows', '[{"id":1},{"id":2}]', []],
    ['where texts follow', '{"results":[{"id":1}],"of":["a","[{"]}', []],
    [
      'where another follows',
      '{"results":[{"id":1}],"of":["a"],"next":[{"id":2}]}',
      [expect.stringContaining('another list of records after the first, which was not read')],
    ],
  ])('says what it leaves unread: %s', async (_, text, doubts) => {
    expect(onlyTable(await bench.read('lists.json', text)).doubts).toEqual(doubts);
  });

  it.each([
    [
      'on one line',
      '{"meta":{"n":2,"of":["a","]"]},"results":[{"id":1,"x":[{"y":2}]},{"id":2}],"next":[{"id":3}]}',
    ],
    [
      'on many',
      '{\n "meta": {"n": 2, "of": []},\n "results": [\n  {"id": 1, "x": [{"y": 2}]},\n  {"id": 2}\n ]\n}\n',
    ],
  ])('reads the first array of objects within an object, %s', async (_, text) => {
    expect(await cellsOf('wrapped.json', text)).toEqual([
      ['id', 'x'],
      ['1', '[{"y":2}]'],
      ['2', ''],
    ]);
    const table = onlyTable(await bench.read('wrapped.json', `${text} `));
    expect((await recordsOf(table)).map(({ row, damage }) => [row, damage])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });

  const labels = ['Search Time', 'Reason'];
  const rows = [
    ['2025-03-14 10:15', 'theft'],
    ['2025-03-14 10:16', 'ICE'],
  ];
  const asObjects = rows.map((row) => Object.fromEntries(row.map((value, at) => [labels[at], value])));
  it.each<readonly [string, object]>([
    ['as texts', { columns: labels, rows }],
    ['as texts, with numbers of rows', { columns: labels, index: [0, 1], data: rows }],
    ['as objects', { fields: labels.map((id) => ({ id, type: 'text' })), records: rows }],
    ['as objects, over rows that are objects', { fields: labels.map((id) => ({ id })), records: asObjects }],
    [
      'as objects with names that people read',
      {
        fields: labels.map((alias, at) => ({ name: `f${at}`, alias })),
        lists: [{ a: 1 }],
        data: rows,
      },
    ],
    [
      'not at all, where each row is packed in an object',
      {
        fields: labels.map((alias) => ({ alias })),
        features: asObjects.map((attributes) => ({ attributes })),
      },
    ],
    ['in the first row', { range: 'A1:B3', values: [labels, ...rows] }],
  ])('takes the labels that stand apart from the rows: %s', async (_, content) => {
    for (const text of [JSON.stringify(content), JSON.stringify(content, null, 1)]) {
      expect(await cellsOf('described.json', `${text}\n`)).toEqual([labels, ...rows]);
    }
  });

  it('takes an object a line for a row each, whatever lists are within', async () => {
    const lines = '{"id":1,"tags":[{"a":1}]}\n{"id":2,"tags":[{"a":2}]}\n';
    expect(await cellsOf('lines.ndjson', lines)).toEqual([
      ['id', 'tags'],
      ['1', '[{"a":1}]'],
      ['2', '[{"a":2}]'],
    ]);
  });

  it('does not take a CSV for JSON that begins with a bracket', async () => {
    const table = onlyTable(
      await bench.read('federal.csv', '[Federal] Postal Watch,1103\n[Federal] Park Watch,12\n'),
    );
    expect(table.container).toBe('csv');
  });
});

describe('Parquet', () => {
  it('gives numbers, times and lists as text, and what is missing as nothing', async () => {
    const at = path.join(bench.folder, 'types.parquet');
    await bench.store.run(
      `COPY (SELECT 541.0::DOUBLE AS networks, 0.5::DOUBLE AS share, 2504210474::BIGINT AS n, NULL::VARCHAR AS reason,
       TIMESTAMP '2025-06-18 00:02:04.789' AS at, ['a', 'b'] AS tags) TO ${literal(at)} (FORMAT parquet)`,
    );
    expect(await rowsOf(onlyTable(await readAlone(at, bench.store)))).toEqual([
      ['networks', 'share', 'n', 'reason', 'at', 'tags'],
      ['541', '0.5', '2504210474', '', '2025-06-18 00:02:04.789', '["a","b"]'],
    ]);
  });
});

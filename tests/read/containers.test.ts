import path from 'node:path';
import * as fc from '../properties.ts';
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

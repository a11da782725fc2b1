import { expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { cellsByRow, onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();

it.each(['xlsx', 'xlsb', 'biff8'] as const)(
  'moments without a format are given as days from 1900, and whole numbers as they stand (%s)',
  async (bookType) => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[44364.5, 44364, 25.5]]), 'Log');
    book.Workbook = { WBProps: { date1904: true } };
    const bytes = XLSX.write(book, { type: 'buffer', bookType }) as Buffer;
    const table = onlyTable(await bench.read(`macintosh.${bookType}`, bytes));
    expect(cellsByRow(await recordsOf(table))).toEqual([[1, ['45826.5', '44364', '25.5']]]);
  },
);

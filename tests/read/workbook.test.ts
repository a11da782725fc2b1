import { describe, expect, it, vi } from 'vitest';
import * as XLSX from 'xlsx';
import type { RawTable } from '../../src/model/raw-table.ts';
import { cellsByRow, recordsOf, useBench } from './helper.ts';

const bench = useBench();

// The library that makes these files complains of formats that .ods cannot hold.
vi.spyOn(console, 'error').mockImplementation(() => undefined);

type Cell = XLSX.CellObject | string | number | boolean | null;

/** Bytes of a workbook out of sheets of cells. */
const workbook = (
  sheets: Record<string, readonly (readonly Cell[])[]>,
  type: XLSX.BookType,
  change: (book: XLSX.WorkBook) => void = () => undefined,
): Buffer => {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = XLSX.utils.aoa_to_sheet(rows as Cell[][]);
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  change(book);
  return XLSX.write(book, { type: 'buffer', bookType: type, compression: true }) as Buffer;
};

const number = (v: number, z: string): XLSX.CellObject => ({ t: 'n', v, z });

const byCells = async (table: RawTable | undefined): Promise<[number, readonly string[]][]> =>
  cellsByRow(table ? await recordsOf(table) : []);

const types = ['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods'] as const;
const containers = { xlsx: 'xlsx', xlsm: 'xlsx', xlsb: 'xlsb', biff8: 'xls', ods: 'ods' } as const;

describe.each(types)('a workbook as %s', (type) => {
  const read = async (bytes: Buffer): Promise<readonly RawTable[]> => {
    const file = await bench.read(`book.${type}`, bytes);
    expect(file.refused).toBeNull();
    return file.tables;
  };

  it('gives each sheet as a table of its own, hidden ones marked', async () => {
    const bytes = workbook(
      { Cover: [['Search log of Elmfield']], January: [['id'], ['a-1']], February: [['id'], ['a-2']] },
      type,
      (book) => {
        book.Workbook = { Sheets: [{}, {}, { Hidden: 1 }] };
      },
    );
    const tables = await read(bytes);
    expect(tables.map(({ sheet, hidden, container }) => [sheet, hidden, container])).toEqual([
      ['Cover', false, containers[type]],
      ['January', false, containers[type]],
      // The library that makes these files cannot hide a sheet of an .ods.
      ['February', type !== 'ods', containers[type]],
    ]);
    expect(await byCells(tables[2])).toEqual([
      [1, ['id']],
      [2, ['a-2']],
    ]);
  });

  it('keeps numbers that were text as the person saw them', async () => {
    const texts = ['61096e3', '00074', '2504210474', '243E1', '20260332', '1.0', 'TRUE', '——', 'Ñandú'];
    const [table] = await read(workbook({ Log: [['case'], ...texts.map((text) => [text])] }, type));
    expect((await byCells(table)).slice(1).map(([, [cell]]) => cell)).toEqual(texts);
  });

  it('gives numbers plain and in full', async () => {
    const [table] = await read(
      workbook({ Log: [[541, 2504210474, 45826.00144431713, -3, 0.5, 12345678901234]] }, type),
    );
    expect(await byCells(table)).toEqual([
      [1, ['541', '2504210474', '45826.00144431713', '-3', '0.5', '12345678901234']],
    ]);
  });

  it('gives dates as the sheet shows them, to the millisecond', async () => {
    // 45826 is 18 June 2025; 0.00144431713 of a day is 124.789 seconds.
    const row = [
      number(45826.001444317131, 'yyyy-mm-dd hh:mm:ss.000'),
      number(45826, 'm/d/yy'),
      number(45826.5, 'm/d/yy h:mm'),
      number(0.75, 'h:mm:ss'),
    ];
    const [table] = await read(workbook({ Log: [row] }, type));
    expect(await byCells(table)).toEqual([
      [1, ['2025-06-18 00:02:04.789', '2025-06-18', '2025-06-18 12:00:00.000', '18:00:00']],
    ]);
  });

  it.skipIf(type === 'ods')('gives a code with leading zeros by format as the sheet shows it', async () => {
    const [table] = await read(workbook({ Log: [[number(74, '00000')]] }, type));
    expect(await byCells(table)).toEqual([[1, ['00074']]]);
  });

  it('keeps the row and column numbers of the sheet where it begins with empty ones', async () => {
    const rows = [[], [], [null, null, 'id', 'reason'], [], [null, null, 'a-1', 'stolen']];
    const [table] = await read(workbook({ Log: rows }, type));
    const records = await recordsOf(table as RawTable);
    expect(records.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
    expect(cellsByRow(records)).toEqual([
      [3, ['', '', 'id', 'reason']],
      [5, ['', '', 'a-1', 'stolen']],
    ]);
  });

  it('gives line breaks, quotes and signs of XML in a cell unchanged', async () => {
    const texts = ['06:00 UTC\n07:00 UTC', '<b>&amp;"', ' spaced ', 'a\tb'];
    const [table] = await read(workbook({ Log: [texts] }, type));
    expect(await byCells(table)).toEqual([[1, texts]]);
  });

  it('gives the stored value of a formula, and truth values', async () => {
    const row: Cell[] = [{ t: 'n', v: 3, f: '1+2' }, { t: 's', v: 'joined', f: '"joi"&"ned"' }, true];
    const [table] = await read(workbook({ Log: [row] }, type));
    expect(await byCells(table)).toEqual([[1, ['3', 'joined', 'TRUE']]]);
  });

  it.skipIf(type === 'ods')('gives errors as their text', async () => {
    const [table] = await read(
      workbook(
        {
          Log: [
            [
              { t: 'e', v: 0x17 },
              { t: 'e', v: 0x2a },
            ],
          ],
        },
        type,
      ),
    );
    expect(await byCells(table)).toEqual([[1, ['#REF!', '#N/A']]]);
  });

  it('gives the text of a cell merged over rows to each of them that has more in it', async () => {
    const bytes = workbook(
      {
        Log: [
          ['agency', 'reason', 'user'],
          ['Elmfield', 'bolo', 'a'],
          [null, 'theft', 'b'],
          [null, null, null],
          ['Oakdale', 'stolen', 'c'],
          ['', 'arson', null],
        ],
      },
      type,
      (book) => {
        const sheet = book.Sheets['Log'];
        if (sheet)
          sheet['!merges'] = [
            { s: { r: 1, c: 0 }, e: { r: 3, c: 0 } },
            { s: { r: 4, c: 0 }, e: { r: 5, c: 0 } },
            { s: { r: 4, c: 2 }, e: { r: 5, c: 2 } },
          ];
      },
    );
    const [table] = await read(bytes);
    const filled = (await byCells(table)).filter(([, cells]) => cells.some((cell) => cell !== ''));
    expect(filled).toEqual([
      [1, ['agency', 'reason', 'user']],
      [2, ['Elmfield', 'bolo', 'a']],
      [3, ['Elmfield', 'theft', 'b']],
      [5, ['Oakdale', 'stolen', 'c']],
      [6, ['Oakdale', 'arson', 'c']],
    ]);
  });

  it('says that cells are merged, and leaves the text of a title in the first', async () => {
    const bytes = workbook(
      {
        Log: [
          ['Audit of 2025', null, null],
          ['id', 'user', 'reason'],
        ],
      },
      type,
      (book) => {
        const sheet = book.Sheets['Log'];
        if (sheet) sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
      },
    );
    const [table] = await read(bytes);
    expect(table?.remarks.join()).toContain('merged cells');
    expect((await byCells(table))[0]).toEqual([1, ['Audit of 2025']]);
  });
});

describe('a workbook whose days count from 1904', () => {
  it.each(['xlsx', 'xlsb', 'biff8'] as const)('gives the same dates, and says so (%s)', async (type) => {
    // 18 June 2025 is day 45826 from 1900 and day 44364 from 1904.
    const bytes = workbook({ Log: [[number(44364.5, 'yyyy-mm-dd hh:mm')]] }, type, (book) => {
      book.Workbook = { WBProps: { date1904: true } };
    });
    const { tables } = await bench.read(`macintosh.${type}`, bytes);
    expect(await byCells(tables[0])).toEqual([[1, ['2025-06-18 12:00:00.000']]]);
    expect(tables[0]?.remarks.join()).toContain('1904');
  });
});

describe('tables that call themselves workbooks', () => {
  it('reads a web page that is named .xls, its codes as they stand', async () => {
    const page =
      '<html><body><table><tr><th>id</th><th>case</th></tr><tr><td>a-1</td><td>00074</td></tr></table></body></html>';
    const { tables } = await bench.read('export.xls', page);
    expect(await byCells(tables[0])).toEqual([
      [1, ['id', 'case']],
      [2, ['a-1', '00074']],
    ]);
  });

  it('reads the XML of Excel 2003', async () => {
    const bytes = workbook(
      {
        Log: [
          ['id', 'case'],
          ['a-1', '00074'],
        ],
      },
      'xlml',
    );
    const { tables } = await bench.read('old.xml', bytes);
    expect((await byCells(tables[0]))[1]).toEqual([2, ['a-1', '00074']]);
  });
});

it('a web page that calls itself a workbook is read with the signs that it writes by number or name', async () => {
  const cells = [
    '03&#47;14&#47;2025&#160;10:15',
    'O&#39;Fallon PD',
    'caf&eacute; &#8211; &lt;b&gt; A &amp; M',
  ];
  const page = `<table><tr><th>Time</th><th>Agency</th><th>Reason</th></tr><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
  const [table] = (await bench.read('page.xls', page)).tables;
  expect((await recordsOf(table as RawTable)).at(-1)?.cells).toEqual([
    '03/14/2025\u00a010:15',
    "O'Fallon PD",
    'café – <b> A & M',
  ]);
});

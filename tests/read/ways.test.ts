import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { csv, onlyTable, recordsOf, scanned, useBench } from './helper.ts';

const bench = useBench();
const runs = Number(process.env['READ_RUNS'] ?? 80);

const cell = fc.oneof(
  fc.constantFrom(
    '***',
    '',
    'investigation',
    'Smith, Bo',
    '"so" he said',
    '——',
    '26–01698',
    '00074',
    '61096e3',
    '1.0',
    'null',
    'ÑANDÚ',
  ),
  fc.constantFrom('06:00 UTC\n07:00 UTC', 'a\n\nb', ' spaced ', '\t', '; | ,', "5'10 tall", '#', '\\', '\\n'),
  // A mark before a cell that says "this is text" is no part of it, nor are names of signs: text-marks.test.ts.
  fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[\0\r&<]|^\s*['’‘`´]+/g, '')),
);

/** Tables of two columns or more; a first column that is never empty keeps any record from being blank. */
const table = fc
  .integer({ min: 1, max: 7 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 60 }),
  )
  .map((rows) => [
    ['row', ...(rows[0] ?? []).map((_, at) => `column ${at}`)],
    ...rows.map((row, at) => [`r${at}`, ...row]),
  ]);

const writing = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|', '^', '~'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  quoteAll: fc.boolean(),
  lastLineEnd: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be'),
});

const encode = (text: string, encoding: string): Buffer => {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8 with mark') return Buffer.from(`\uFEFF${text}`);
  const wide = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return encoding === 'utf-16be' ? wide.swap16() : wide;
};

describe('a table comes back equal, however it was written', () => {
  it('record by record, with the number of each record', async () => {
    await fc.assert(
      fc.asyncProperty(table, writing, async (rows, how) => {
        const read = onlyTable(await bench.read('written.csv', encode(csv(rows, how), how.encoding)));
        expect(read.delimiter).toBe(how.delimiter);
        expect(await recordsOf(read)).toEqual(rows.map((cells, at) => ({ row: at + 1, page: null, cells })));
      }),
      { numRuns: runs },
    );
  });

  it('and by the store itself, wherever it is let', async () => {
    let offered = 0;
    await fc.assert(
      fc.asyncProperty(table, writing, fc.nat({ max: 3 }), async (rows, how, after) => {
        const read = onlyTable(await bench.read('scanned.csv', encode(csv(rows, how), how.encoding)));
        const isUtf8 = how.encoding.startsWith('utf-8');
        if (!isUtf8) expect(read.scan).toBeNull();
        if (!read.scan) return;
        offered++;
        expect(await scanned(read, bench.store, after)).toEqual(rows.slice(after));
      }),
      { numRuns: runs },
    );
    // A regular file in UTF-8 must have the fast way, or nothing was tried here.
    expect(offered).toBeGreaterThan(runs / 4);
  });

  it('gives the same batches when it is read again', async () => {
    const read = onlyTable(
      await bench.read(
        'again.csv',
        csv([
          ['id', 'reason'],
          ['1', 'a\nb'],
        ]),
      ),
    );
    expect(await recordsOf(read)).toEqual(await recordsOf(read));
  });
});

describe('the fast way is offered only to a file that is regular', () => {
  const rows = Array.from({ length: 300 }, (_, at) => [`id-${at}`, 'x, y', '2025-06-18']);
  const regular = csv([['id', 'reason', 'time'], ...rows]);
  it.each([
    ['a regular file', regular, true],
    ['with a byte-order mark', `\uFEFF${regular}`, true],
    ['with a preamble of another width', `Audit of 2025\n\n${regular}`, true],
    ['with a preamble wider than its rows', `Audit,of,2025,by,month\n${regular}`, false],
    ['with a blank record in the middle', regular.replace('id-250', '\nid-250'), false],
    ['with a blank line inside a quoted cell', regular.replace('id-250,"x, y"', 'id-250,"x\n\ny"'), true],
    ['with blank lines at the end', `${regular}\n\n`, true],
    ['with a ragged row', regular.replace('id-250,', ''), false],
    ['with two ends of line', regular.replace('id-250', '\r\nid-250'), false],
    ['with a quote inside a plain cell', regular.replace('id-250', 'id"250'), false],
    ['with a space before a quote', regular.replace('id-250,"', 'id-250, "'), false],
    ['with a zero byte', regular.replace('id-250', 'id-\u0000'), false],
    ['with a byte that is no UTF-8', Buffer.from(regular.replace('id-250', 'id-\u00e9'), 'latin1'), true],
    [
      'with rows between two broken quotes',
      regular
        .replace('id-250,"x, y",2025', 'id-250,x,"2025')
        .replace('id-260,"x, y",2025-06-18', 'id-260,x,18"'),
      false,
    ],
  ])('%s', async (_, text, offered) => {
    expect(onlyTable(await bench.read('regular.csv', text)).scan !== null).toBe(offered);
  });

  it('reads Windows-1252 through a copy in UTF-8, which is gone afterwards', async () => {
    const read = onlyTable(
      await bench.read('old.csv', Buffer.from(regular.replace('x, y', 'Mu\u00f1oz'), 'latin1')),
    );
    expect(read.encoding).toBe('windows-1252');
    expect((await scanned(read, bench.store, 1))[0]).toEqual(['id-0', 'Muñoz', '2025-06-18']);
    const relation = (await read.scan?.relation(1)) ?? '';
    await read.scan?.release();
    await expect(bench.store.rows(`SELECT * FROM ${relation}`)).rejects.toThrow();
  });

  it('gives every character of Windows-1252 alike by either way', async () => {
    const none = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
    const upper = Array.from({ length: 128 }, (_, at) => 0x80 + at).filter((byte) => !none.includes(byte));
    const lines = upper.map((byte, at) => Buffer.concat([Buffer.from(`id-${at},`), Buffer.of(byte, 0x0a)]));
    const read = onlyTable(
      await bench.read('all.csv', Buffer.concat([Buffer.from('id,reason\n'), ...lines])),
    );
    const cells = await scanned(read, bench.store, 1);
    expect(cells).toEqual((await recordsOf(read)).slice(1).map((record) => record.cells));
    expect(cells.length).toBe(123);
    const letterOf = (byte: number): string | null | undefined => cells[upper.indexOf(byte)]?.[1];
    expect([0x80, 0x92, 0x9f, 0xa0, 0xe9, 0xff].map(letterOf)).toEqual(['€', '’', 'Ÿ', '\u00a0', 'é', 'ÿ']);
  });

  it('leaves a file with bytes that stand for no character to the other way', async () => {
    const read = onlyTable(
      await bench.read('hole.csv', Buffer.from(regular.replace('id-250', 'id-\u0081\u00e9'), 'latin1')),
    );
    expect(await read.scan?.relation(1)).toBeNull();
  });

  it('knows where the header stands again, whatever stands between and however it is written', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { maxLength: 40 }),
        fc.nat(3),
        writing,
        async (again, above, as) => {
          const header = ['id', 'reason', 'day'];
          const preamble = Array.from({ length: above }, (_, at) => [`Audit ${at}`, '', '']);
          const body = again.map((isHeader, at) =>
            isHeader ? header : [`id-${at}`, 'theft', `2025-06-${at}`],
          );
          const read = onlyTable(await bench.read('again.csv', csv([...preamble, header, ...body], as)));
          const expected = again.flatMap((isHeader, at) => (isHeader ? [above + 2 + at] : []));
          // The last record may lack its line end: whether it is the same is not told then.
          expect(read.scan?.repeatsOf(above + 1) ?? []).toEqual(
            as.lastLineEnd ? expected : expected.filter((record) => record < above + 1 + body.length),
          );
        },
      ),
      { numRuns: runs },
    ));

  it('knows where the header stands again in a file of several megabytes', async () => {
    const page = `id,reason\n${'1,a vehicle that was stolen\n'.repeat(50_000)}`;
    const read = onlyTable(await bench.read('pages.csv', page.repeat(5)));
    expect(read.scan?.repeatsOf(1)).toEqual([50_002, 100_003, 150_004, 200_005]);
  });

  it('there is no scan that begins before a preamble ends', async () => {
    const read = onlyTable(await bench.read('preamble.csv', `Audit of 2025\n\n${regular}`));
    expect(await scanned(read, bench.store, 3)).toEqual(rows);
    expect(await read.scan?.relation(1)).toBeNull();
  });

  it('a row longer than a scan takes ends it, and is read by the other way', async () => {
    const long = 'burglary '.repeat(80_000);
    const read = onlyTable(await bench.read('long.csv', `${regular}id-300,${long},2025-06-18\n`));
    await expect(scanned(read, bench.store, 1)).rejects.toThrow(/line size/i);
    expect((await recordsOf(read)).at(-1)?.cells).toEqual(['id-300', long, '2025-06-18']);
  });

  it('rows of several lines are whole wherever the file is cut into parts for two threads', async () => {
    const many = Array.from({ length: 40_000 }, (_, at) => [
      `id-${at}`,
      `${'two\nlines, and "said" so; '.repeat((at % 9) + 1)}${at}`,
      '2025-06-18',
    ]);
    const text = csv([['id', 'reason', 'time'], ...many]);
    expect(text.length).toBeGreaterThan(5_000_000);
    const read = onlyTable(await bench.read('parts.csv', text));
    await bench.store.run('SET threads = 2');
    expect(await scanned(read, bench.store, 1)).toEqual(many);
    await bench.store.run('SET threads = 1');
  });
});

describe('record numbers are those that a spreadsheet shows', () => {
  it('blank records between others count, those at the end do not', async () => {
    const read = onlyTable(await bench.read('blank.csv', 'id,reason\n\n1,a\n\n\n2,b\n\n\n'));
    const records = await recordsOf(read);
    expect(records.map(({ row, cells }) => [row, cells.join('|')])).toEqual([
      [1, 'id|reason'],
      [2, ''],
      [3, '1|a'],
      [4, ''],
      [5, ''],
      [6, '2|b'],
    ]);
  });

  it('a record of several lines counts once', async () => {
    const read = onlyTable(await bench.read('lines.csv', 'id,frame\r\n1,"a\nb"\r\n2,"c\nd"\r\n'));
    expect((await recordsOf(read)).map(({ row, cells }) => [row, cells[1]])).toEqual([
      [1, 'frame'],
      [2, 'a\nb'],
      [3, 'c\nd'],
    ]);
  });

  it('an old Macintosh file, with carriage returns alone, is read as well', async () => {
    const read = onlyTable(await bench.read('mac.csv', 'id,reason\r1,"a, b"\r2,c\r'));
    expect((await recordsOf(read)).map(({ cells }) => cells)).toEqual([
      ['id', 'reason'],
      ['1', 'a, b'],
      ['2', 'c'],
    ]);
  });
});

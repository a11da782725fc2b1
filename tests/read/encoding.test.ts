import { describe, expect, it } from 'vitest';
import { csv, onlyTable, recordsOf, scanned, useBench } from './helper.ts';

const bench = useBench();

const rows = [
  ['id', 'reason'],
  ['1', 'Gov. Code § 7923.600'],
  ['2', 'case 26–01698'],
  ['3', 'Peña, “suspect”'],
];
const text = csv(rows);

/** The bytes of some signs in Windows-1252, from its code page. */
const high = new Map([
  ['–', 0x96],
  ['“', 0x93],
  ['”', 0x94],
  ['€', 0x80],
  ['†', 0x86],
  ['œ', 0x9c],
  ['\u009d', 0x9d],
]);

/** Windows-1252 bytes of a text of Latin letters, dashes and curly quotes. */
const windows1252 = (from: string): Buffer => {
  return Buffer.from(Array.from(from, (letter) => high.get(letter) ?? letter.charCodeAt(0)));
};

/** What becomes of UTF-8 that is taken for Windows-1252 and saved as UTF-8 once more. */
const garble = (from: string): string =>
  Array.from(
    Buffer.from(from),
    (byte) => [...high].find(([, one]) => one === byte)?.[0] ?? String.fromCharCode(byte),
  ).join('');

const cellsOf = async (name: string, bytes: string | Uint8Array): Promise<readonly (readonly string[])[]> =>
  (await recordsOf(onlyTable(await bench.read(name, bytes)))).map(({ cells }) => cells);

describe('encodings', () => {
  it('reads Windows-1252 where the file is no UTF-8, and says so', async () => {
    const table = onlyTable(await bench.read('1252.csv', windows1252(text)));
    expect(table.encoding).toBe('windows-1252');
    expect((await recordsOf(table)).map(({ cells }) => cells)).toEqual(rows);
    expect(table.remarks).toEqual(['read as windows-1252']);
  });

  it('reads UTF-16 with and without a byte-order mark', async () => {
    const wide = Buffer.from(text, 'utf16le');
    expect(await cellsOf('le.csv', wide)).toEqual(rows);
    expect(await cellsOf('be.csv', Buffer.from(wide).swap16())).toEqual(rows);
    expect(await cellsOf('mark.csv', Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(rows);
  });

  it('keeps a byte-order mark out of the first label', async () => {
    expect((await cellsOf('bom.csv', `\uFEFF${text}`))[0]).toEqual(['id', 'reason']);
  });

  it('reads a few lines of Windows-1252 in a file that is UTF-8 else, each line by itself', async () => {
    const mixed = Buffer.concat([Buffer.from(text), windows1252('4,Muñoz – warrant\n')]);
    const table = onlyTable(await bench.read('mixed.csv', mixed));
    expect(table.encoding).toBe('utf-8');
    expect((await recordsOf(table)).at(-1)?.cells).toEqual(['4', 'Muñoz – warrant']);
    expect((await recordsOf(table))[2]?.cells).toEqual(['2', 'case 26–01698']);
    expect(table.remarks).toEqual(['one line is no UTF-8 and was read as windows-1252']);
  });

  it.each([
    ['a Macintosh', 'macintosh', 0x8e, 0xd5, 0xd0],
    ['Windows', 'windows-1252', 0xe9, 0x92, 0x96],
  ])(
    'is read as one of %s where its letters are words in that encoding alone',
    async (_of, encoding, e, quote, dash) => {
      const bytes = Buffer.concat([
        Buffer.from('id,reason\n1,Jos'),
        Buffer.of(e),
        Buffer.of(quote),
        Buffer.from('s car '),
        Buffer.of(dash),
        Buffer.from(' driver'),
        Buffer.of(quote),
        Buffer.from('s\n'),
      ]);
      const table = onlyTable(await bench.read('single.csv', bytes));
      expect(table.encoding).toBe(encoding);
      expect((await recordsOf(table))[1]?.cells[1]).toBe('José’s car – driver’s');
      expect((await scanned(table, bench.store, 0))[1]?.[1]).toBe('José’s car – driver’s');
    },
  );

  it('mends mojibake where every foreign character of the file is, and says so', async () => {
    const table = onlyTable(await bench.read('mojibake.csv', garble(text)));
    expect((await recordsOf(table)).map(({ cells }) => cells)).toEqual(rows);
    expect(await scanned(table, bench.store, 0)).toEqual(rows);
    expect(table.remarks.join()).toContain('mended');
  });

  it('leaves mojibake alone where the file has sound foreign characters too, and says so', async () => {
    const partly = csv([...rows, ['4', garble('26–01698')]]);
    const table = onlyTable(await bench.read('partly.csv', partly));
    expect((await recordsOf(table)).at(-1)?.cells).toEqual(['4', '26â€“01698']);
    expect(table.remarks.join()).toContain('stand as released');
  });

  it('takes no sound text for mojibake', async () => {
    const sound = csv([
      ['id', 'reason'],
      ['1', 'CAFÉ” and Ñandú'],
      ['2', 'à vérifier'],
    ]);
    const table = onlyTable(await bench.read('sound.csv', sound));
    expect((await recordsOf(table))[1]?.cells[1]).toBe('CAFÉ” and Ñandú');
    expect(table.remarks).toEqual([]);
  });

  it('calls a record with a byte that is no text damaged, and no other', async () => {
    const bytes = Buffer.from(
      csv([
        ['id', 'reason'],
        ['1', 'a'],
        ['2', 'b\u0000b'],
        ['3', 'c\u0000\u0000'],
      ]),
    );
    const records = await recordsOf(onlyTable(await bench.read('zero.csv', bytes)));
    expect(records.map(({ damage }) => damage !== undefined)).toEqual([false, false, true, false]);
    // Zeros at the end of a cell fill it up to its column's length.
    expect(records[3]).toMatchObject({ cells: ['3', 'c'], mended: expect.stringContaining('zero bytes') });
  });
});

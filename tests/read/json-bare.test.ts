import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();

const searches = [
  { at: '2025-03-14T10:15:00Z', user: 'Doe', reason: 'theft; [ü]' },
  { at: '2025-03-14T10:16:00Z', user: 'Roe', reason: 'ICE }];' },
];
const list = JSON.stringify(searches);

/** Bytes in UTF-16, the lesser byte first or last. */
const wide = (text: string, isBig: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

describe('JSON that does not begin as such', () => {
  it.each<readonly [string, string | Uint8Array, string]>([
    ['data of a page', `var data = ${list};\n`, 'utf-8'],
    ['data of a window', `window.app.rows={"rows":${list}};`, 'utf-8'],
    ['data behind the mark of UTF-8', `\uFEFFlet data = ${list}`, 'utf-8'],
    ['a guard before it', `)]}',\n${list}`, 'utf-8'],
    ['UTF-16 with a mark', wide(`\uFEFF${list}`, false), 'utf-16le'],
    ['UTF-16 without a mark', wide(JSON.stringify({ rows: searches }, null, 1), true), 'utf-16be'],
    ['UTF-16 behind a prefix', wide(`\uFEFFconst rows = ${list}`, false), 'utf-16le'],
  ])('%s is read as what it holds', async (name, content, encoding) => {
    const table = onlyTable(await bench.read(`${name}.txt`, content));
    expect([table.container, table.encoding, table.head[0]?.cells]).toEqual([
      'json',
      encoding,
      ['at', 'user', 'reason'],
    ]);
    const cells = (await recordsOf(table)).map((record) => record.cells);
    expect(cells.slice(-2)).toEqual(searches.map((search) => Object.values(search)));
  });

  it('no text with a sign of equality is', async () => {
    const table = onlyTable(await bench.read('plain.txt', 'a = [1],b\n1,2\n3,4\n'));
    expect(table.container).toBe('csv');
  });
});

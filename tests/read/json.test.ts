import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../src/model/raw-table.ts';
import { cellsByRow, onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();

const rowsOf = async (read: RawTable): Promise<(readonly string[])[]> => {
  const records = cellsByRow(await recordsOf(read)).map(([, cells]) => cells);
  return read.named ? [read.head[0]?.cells ?? [], ...records] : records;
};

const cellsOf = async (name: string, text: string): Promise<(readonly string[])[]> =>
  rowsOf(onlyTable(await bench.read(name, text)));

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
    ['of lists', '{"rows":[["at","n"],["x",3]],"more":[["y",4]]}'],
    ['of lists under labels apart', '{"columns":["at","n"],"rows":[["x",3]],"more":[["y",4]]}'],
  ])('says of further lists %s that they are left unread', async (_, text) => {
    expect(onlyTable(await bench.read('arrays.json', text)).doubts).toEqual([
      expect.stringContaining('another list of records after the first, which was not read'),
    ]);
  });

  const three = { jdoe: [{ id: 1, at: 'a' }], rroe: [{ at: 'b', id: 2 }], ppoe: [{ id: 3, at: 'c' }] };
  it.each<readonly [string, object]>([
    ['of a user each', three],
    ['of a user each within an object', { made: 1, by: { x: [] }, searches: three }],
    ['of a day each', { '2025-01-02': three.jdoe, '2025-01-03': [...three.rroe, ...three.ppoe] }],
  ])('reads lists side by side as one table, with what each is called: %s', async (_, content) => {
    const table = onlyTable(await bench.read('by.json', JSON.stringify(content, null, 1)));
    const cells = (await recordsOf(table)).map(({ row, cells: [id, at] }) => [row, id, at]);
    expect(cells).toEqual([
      [1, '1', 'a'],
      [2, '2', 'b'],
      [3, '3', 'c'],
    ]);
    expect(table.head[0]?.cells).toEqual(['id', 'at', 'list']);
    expect(Object.keys({ ...three, ...content })).toContain(table.head[1]?.cells[2]);
    expect(table.doubts).toEqual([expect.stringContaining('read as one table')]);
  });

  it.each<readonly [string, object]>([
    ['of other keys', { ...three, kpoe: [{ id: 4, at: 'd', x: 1 }] }],
    ['of which one holds a record of another', { ...three, kpoe: [{ id: 3, at: 'c' }] }],
    ['called by what they are', { ...three, failedSearches: [{ id: 4, at: 'd' }] }],
    ['that are two alone', { jdoe: three.jdoe, rroe: three.rroe }],
    ['at other places', { ...three, x: { kpoe: [{ id: 4, at: 'd' }] } }],
  ])('reads the first alone of lists %s, and says so', async (_, content) => {
    const table = onlyTable(await bench.read('kinds.json', JSON.stringify(content)));
    expect((await recordsOf(table)).map(({ cells }) => cells)).toEqual([['1', 'a']]);
    expect(table.doubts).toEqual([expect.stringContaining('another list of records')]);
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

import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();
const read = async (text: string) => {
  const table = onlyTable(await bench.read('log.csv', text));
  return { table, rows: (await recordsOf(table)).map(({ row, cells }) => [row, ...cells]) };
};

describe('rows in two lines', () => {
  it('are one row where the second says what it is', async () => {
    const { table, rows } = await read(
      'Time,User,Place\n10:15,A,x\nReason: theft,,\n10:16,B,y\nReason: two, of them,\n\nTime,User,Place\n10:17,C,z\n10:18,D,z\nReason: ICE,,\n10:19,E,z\n,Reason:,arson\n10:20,F,z\nReason:,,\n10:21,G,z\nReason: a,,\n10:22,H,z\nReason: b,,\n10:23,I,z\nReason: c,,\n10:24,J,z\nReason: d,,\n10:25,K,z\nReason: e,,\nTotal: 12,,\n',
    );
    expect(rows.slice(0, 9)).toEqual([
      [1, 'Time', 'User', 'Place', 'Reason'],
      [2, '10:15', 'A', 'x', 'theft'],
      [4, '10:16', 'B', 'y', 'two, of them'],
      [6],
      [7, 'Time', 'User', 'Place', 'Reason'],
      [8, '10:17', 'C', 'z', ''],
      [9, '10:18', 'D', 'z', 'ICE'],
      [11, '10:19', 'E', 'z', 'arson'],
      [13, '10:20', 'F', 'z', ''],
    ]);
    expect(rows.at(-1)).toEqual([25, 'Total: 12', '', '']);
    expect(table.remarks).toHaveLength(1);
  });

  it.each([
    [
      'a line above each row',
      'Time,User,Place\nReason: a,,\n10:15,A,x\nReason: b,,\n10:16,B,y\nReason: c,,\n10:17,C,z\n',
    ],
    [
      'a line above the header',
      'Reason: a,,\nTime,User,Place\n10:15,A,x\nReason: b,,\n10:16,B,y\nReason: c,,\n10:17,C,z\n',
    ],
    [
      'a line above several rows',
      'Time,User,Place\n10:15,A,x\nReason: a,,\n10:16,B,y\n10:17,C,z\n10:18,C,z\nReason: b,,\n',
    ],
    [
      'two lines below',
      'Time,User,Place\n10:15,A,x\nReason: a,,\nReason: b,,\n10:16,B,y\nReason: a,,\nReason: c,,\n',
    ],
    ['a label that the header has', 'Time,User,Reason\n10:15,A,x\nReason: a,,\n10:16,B,y\nReason: b,,\n'],
    ['one row and a footer', 'Time,User,Place\n10:15,A,x\nTotal: 1,,\n'],
  ])('are left as they stand: %s', async (_, text) => {
    const { rows, table } = await read(text);
    expect(rows).toHaveLength(text.trim().split('\n').length);
    expect(table.remarks).toEqual([]);
  });
});

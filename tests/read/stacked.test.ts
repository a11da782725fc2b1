import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();
const read = async (text: string) => {
  const table = onlyTable(await bench.read('log.csv', text));
  return { table, records: await recordsOf(table) };
};

describe('records that stand as forms below each other', () => {
  it('are rows under the number of their first line, their labels the columns', async () => {
    const { table, records } = await read(
      'Audit,\n,\nTime:,10:15\nUser:,A\nPlace:,x\n,\nTime:,10:16\nUser:,B\nPlace:,y\nNote:,z\n',
    );
    expect(table).toMatchObject({ named: true, width: 4 });
    expect(table.head[0]?.cells).toEqual(['Time', 'User', 'Place', 'Note']);
    expect(records.map(({ row, cells }) => [row, ...cells])).toEqual([
      [3, '10:15', 'A', 'x', ''],
      [7, '10:16', 'B', 'y', 'z'],
    ]);
  });

  it('may lack a label, and have a title each', async () => {
    const { records } = await read(
      'One,\nTime,10:15\nUser,A\nPlace,x\nNote,n\nTwo,\nTime,10:16\nUser,B\nNote,z\nThree,\nTime,10:17\nUser,C\nPlace,y\n',
    );
    expect(records.map(({ cells }) => cells)).toEqual([
      ['10:15', 'A', 'x', 'n'],
      ['10:16', 'B', '', 'z'],
      ['10:17', 'C', 'y', ''],
    ]);
  });

  it('may have a rule between them', async () => {
    const { records } = await read(
      'Log\n\nTime: 10:15\nUser: A\nReason: x\n-----\nTime: 10:16\nUser: B\nReason: y\n  and z\n-----\n',
    );
    expect(records.map(({ row, cells }) => [row, ...cells])).toEqual([
      [3, '10:15', 'A', 'x'],
      [7, '10:16', 'B', 'y\n  and z'],
    ]);
  });

  it.each([
    ['a list of two columns', 'Agency,Count\nAlder,1\nBirch,2\nAlder,3\nCedar,4\nBirch,1\n'],
    ['notes', 'Dear requester:,\nwe enclose the log,\nas asked,\nYours:,\nthe clerk,\n'],
    ['times in two columns', '10:15,a\n10:16,b\n10:15,c\n10:16,d\n'],
  ])('are none in %s', async (_, text) => {
    const { table } = await read(text);
    expect(table.named).toBe(false);
  });
});

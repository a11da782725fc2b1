import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();

describe('lines of names and values', () => {
  it.each([
    [
      'behind a time',
      '2025-03-14T10:15:00Z level=INFO user="jdoe" plate=FAKE001 reason="theft, fled" case=25-1\n' +
        '2025-03-14T10:16:00Z level=INFO user="rroe" plate=FAKE002 reason="ICE" case=\n',
      ['Timestamp', 'Beginning of line', 'level', 'user', 'plate', 'reason', 'case'],
      [
        ['2025-03-14T10:15:00Z', '', 'INFO', 'jdoe', 'FAKE001', 'theft, fled', '25-1'],
        ['2025-03-14T10:16:00Z', '', 'INFO', 'rroe', 'FAKE002', 'ICE', ''],
      ],
    ],
    [
      'with commas between, and words without quotes',
      'time=2025-03-14 10:15:00, user=jdoe, reason=stolen car, at=Elm St\ntime=2025-03-14 10:16:00, user=rroe, reason=assist ICE, at=\n',
      ['Beginning of line', 'time', 'user', 'reason', 'at'],
      [
        ['', '2025-03-14 10:15:00', 'jdoe', 'stolen car', 'Elm St'],
        ['', '2025-03-14 10:16:00', 'rroe', 'assist ICE', ''],
      ],
    ],
    [
      'behind the name of a machine, with a sign of equality in a text',
      `${Array.from({ length: 6 }, (_, at) => `[2025-03-14 10:1${at}:00] host1: user=jdoe plate=FAKE00${at} reason=${at === 3 ? 'owner=unknown car' : 'theft'}`).join('\n')}\n`,
      ['Timestamp', 'Beginning of line', 'user', 'plate', 'reason'],
      Array.from({ length: 6 }, (_, at) => [
        `2025-03-14 10:1${at}:00`,
        'host1:',
        'jdoe',
        `FAKE00${at}`,
        at === 3 ? 'owner=unknown car' : 'theft',
      ]),
    ],
  ])('are rows under their names: %s', async (_, text, labels, rows) => {
    const table = onlyTable(await bench.read('audit.log', text));
    const records = await recordsOf(table);
    expect([table.head[0]?.cells, ...records.map(({ cells }) => cells)]).toEqual([labels, ...rows]);
    expect(records.map(({ row, damage }) => [row, damage])).toEqual(
      rows.map((_row, at) => [at + 1, undefined]),
    );
  });

  it('are damaged where one has no names', async () => {
    const lines = [
      'user=a plate=b reason=c',
      'user=d plate=e reason=f',
      'user=g plate=h reason=i',
      'user=j plate=k reason=l',
    ];
    const table = onlyTable(await bench.read('ends.log', `${lines.join('\n')}\nlog rotated\n`));
    const last = (await recordsOf(table)).at(-1);
    expect(last).toMatchObject({ row: 5, cells: ['log rotated'] });
    expect(last?.damage).toBeDefined();
  });

  it('are not made of a table whose texts hold them', async () => {
    const text =
      'Time,Reason\n2025-03-14 10:15,"a=1 b=2 c=3"\n2025-03-14 10:16,theft\n2025-03-14 10:17,arson\n';
    expect(onlyTable(await bench.read('table.csv', text)).named).toBe(false);
    const log = `Time,Details\n${'2025-03-14 10:15,user=a plate=b reason=c\n'.repeat(30)}`;
    expect(onlyTable(await bench.read('details.csv', log)).head[0]?.cells).toEqual(['Time', 'Details']);
  });
});

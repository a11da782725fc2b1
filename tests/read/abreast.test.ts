import { describe, expect, it } from 'vitest';
import { recordsOf, useBench } from './helper.ts';

const bench = useBench();
const read = async (lines: readonly string[]) => {
  const { tables } = await bench.read('log.csv', `${lines.join('\n')}\n`);
  return Promise.all(
    tables.map(async (table) => ({
      sheet: table.sheet,
      rows: (await recordsOf(table)).map(({ row, cells }) => [row, ...cells]),
    })),
  );
};

describe('tables side by side', () => {
  it('are each a table of its own, under the row numbers of the sheet', async () => {
    expect(
      await read([
        'Own,,,,Network,,',
        'Search Time,Name,Reason,,Search Time,Org Name,Reason',
        '10:15,Ann,theft,,11:15,Birch PD,ICE warrant',
        ',,,,11:16,Cedar PD,arson',
      ]),
    ).toEqual([
      {
        sheet: 'columns A to D',
        rows: [
          [1, 'Own', '', '', ''],
          [2, 'Search Time', 'Name', 'Reason', ''],
          [3, '10:15', 'Ann', 'theft', ''],
          [4, '', '', '', ''],
        ],
      },
      {
        sheet: 'columns E to G',
        rows: [
          [1, 'Network', '', ''],
          [2, 'Search Time', 'Org Name', 'Reason'],
          [3, '11:15', 'Birch PD', 'ICE warrant'],
          [4, '11:16', 'Cedar PD', 'arson'],
        ],
      },
    ]);
  });

  it('may have no column between them, where every label stands twice', async () => {
    const found = await read([
      'Time,Agency,Reason,Time,Agency,Reason',
      '10:15,Alder PD,theft,10:17,Birch PD,arson',
      '10:16,Alder PD,fraud,10:18,Birch PD,ICE',
    ]);
    expect(found.map(({ rows }) => rows.slice(1))).toEqual([
      [
        [2, '10:15', 'Alder PD', 'theft'],
        [3, '10:16', 'Alder PD', 'fraud'],
      ],
      [
        [2, '10:17', 'Birch PD', 'arson'],
        [3, '10:18', 'Birch PD', 'ICE'],
      ],
    ]);
  });

  it.each([
    [
      'a blank column within a log',
      [
        'Time,Agency,Reason,,Case,Name,Plate',
        '10:15,Alder PD,theft,,1,Ann,x',
        '10:16,Alder PD,arson,,2,Ann,y',
      ],
    ],
    [
      'a label that stands twice',
      [
        'Time,Agency,Reason,,Reason,Name,Plate',
        '10:15,Alder PD,theft,,a,Ann,x',
        '10:16,Alder PD,arson,,b,Ann,y',
      ],
    ],
    [
      'the same searches twice, the second time masked',
      [
        'Time,Agency,Reason,,Time,Agency,Reason',
        '10:15,Alder PD,theft,,10:15,***,***',
        '10:16,Alder PD,arson,,10:16,***,***',
      ],
    ],
  ])('are none in %s', async (_, lines) => {
    expect(await read(lines)).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();

const read = async (text: string) => {
  const table = onlyTable(await bench.read('log.csv', text));
  const records = await recordsOf(table);
  return {
    table,
    cells: records.map((record) => record.cells),
    damage: records.map((record) => record.damage),
  };
};

describe('what a spreadsheet did to a table', () => {
  it('is undone where each row stands whole in its first cell', async () => {
    const { table, cells } = await read(
      '"Search Time,Agency,Reason"\n"2025-03-14 10:15,Alder Falls MN PD,theft"\n"2025-03-14 10:16,Birch County MN SO,""assist, ICE"""\n',
    );
    expect(cells).toEqual([
      ['Search Time', 'Agency', 'Reason'],
      ['2025-03-14 10:15', 'Alder Falls MN PD', 'theft'],
      ['2025-03-14 10:16', 'Birch County MN SO', 'assist, ICE'],
    ]);
    expect(table.width).toBe(3);
    expect(table.remarks).toEqual(['has each row whole in its first cell; the cells were parted']);
  });

  it('costs no row whose quotes are broken: it is kept as damage', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => `"2025-03-14 10:1${at},Alder Falls MN PD,theft"`);
    const { damage } = await read(`"Time,Agency,Reason"\n${rows.join('\n')}\n"2025,""Alder,theft"\n`);
    expect(damage.filter((why) => why !== undefined)).toEqual(['a quote is missing or one too many']);
    expect(damage).toHaveLength(11);
  });

  it('is undone where cells are formulas that show a text', async () => {
    const { cells, table } = await read(
      'Search Time,Case Number,Plate,Reason\n' +
        '"=""2025-03-14 10:15""","=HYPERLINK(""https://cad.example/1"",""25-1"")","=""FAKE001""",theft\n' +
        '2025-03-14 10:16,"=""0025""",FAKE002,=unread\n',
    );
    expect(cells.slice(1)).toEqual([
      ['2025-03-14 10:15', '25-1', 'FAKE001', 'theft'],
      ['2025-03-14 10:16', '0025', 'FAKE002', '=unread'],
    ]);
    expect(table.scan).toBeNull();
  });

  it('is undone wherever in the table such a cell stands, and the table is said to have them', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `2025-03-14 10:15,theft,25-${at}`);
    const later = [
      '2025-03-14 10:15,theft,"=""0025"""',
      '2025-03-14 10:16,theft,"=HYPERLINK(""https://cad.example/1"",""25-1"")"',
    ];
    const { cells, table } = await read(['Search Time,Reason,Case Number', ...rows, ...later].join('\n'));
    expect(cells.slice(-2).map((record) => record[2])).toEqual(['0025', '25-1']);
    expect(table.remarks).toEqual([
      'has cells written as formulas (="0025", =HYPERLINK); they were read as what they show',
    ]);
    const regular = await read(
      ['Search Time,Reason,Case Number', ...rows, '2025-03-14,"=unread",1'].join('\n'),
    );
    expect(regular.table.scan).not.toBeNull();
    expect(regular.table.remarks).toEqual([]);
  });

  it('is nothing in notes, nor in a list of names', async () => {
    const notes = await read(
      '"Dear requester,"\n"Enclosed are the logs, as asked, for 2025."\n"Yours, the clerk"\n',
    );
    expect(notes.table.remarks).toEqual([]);
    const names = await read('Agency\n"Alder Falls, MN"\n"Birch County, MN"\n');
    expect(names.table.remarks).toEqual([]);
  });
});

describe('cells in single quotes', () => {
  it('are read without them, a comma and a quote within a cell kept', async () => {
    const table = onlyTable(
      await bench.read(
        'single.csv',
        "'Time','User','Reason'\n'10:15','Casey','stolen, blue'\n'10:16','Dana','driver''s license, expired'\n'10:17','','x'\n",
      ),
    );
    expect((await recordsOf(table)).map(({ cells }) => cells)).toEqual([
      ['Time', 'User', 'Reason'],
      ['10:15', 'Casey', 'stolen, blue'],
      ['10:16', 'Dana', "driver's license, expired"],
      ['10:17', '', 'x'],
    ]);
  });
});

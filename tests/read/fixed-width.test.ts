import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();

const label = 'DATE        TIME      USER    AGENCY           PLATE    REASON';
const dashes = '----------  --------  ------  ---------------  -------  ----------------';
const rows = [
  '03/14/2025  10:15:00  jrive   Alder Falls PD   ABC1234  stolen  vehicle',
  '03/14/2025  10:16:00  mvale   Birch County SO  ABC1235  assist ICE',
  '03/14/2025  10:17:00  mvale   Birch County SO           homicide',
];
const cells = [
  ['03/14/2025', '10:15:00', 'jrive', 'Alder Falls PD', 'ABC1234', 'stolen  vehicle'],
  ['03/14/2025', '10:16:00', 'mvale', 'Birch County SO', 'ABC1235', 'assist ICE'],
  ['03/14/2025', '10:17:00', 'mvale', 'Birch County SO', '', 'homicide'],
];
const labels = ['DATE', 'TIME', 'USER', 'AGENCY', 'PLATE', 'REASON'];

const read = async (lines: readonly string[], lineEnd = '\n') => {
  const table = onlyTable(await bench.read('print.txt', lines.join(lineEnd)));
  return { table, records: await recordsOf(table) };
};

/** Of a log in which an agency of 17 letters and the label `NETWORKS` fill their columns. */
const fullRow = (at: number): string =>
  `${at === 3 ? 'Fenwick County SO' : 'Alder Falls PD   '} ${500 + at}      ${at % 2 ? 'hit and run' : 'BOLO'}`;

describe('a table whose columns stand at fixed places', () => {
  it('is divided by the dashes under its labels, over several pages', async () => {
    const page = [label, dashes, ...rows];
    const { table, records } = await read(['LPR QUERY LOG', ...page, '\f', ...page, '3 rows'], '\r\n');
    expect(table.remarks.join()).toContain('by their places');
    expect(records.map((record) => record.cells)).toEqual([
      ['LPR QUERY LOG'],
      labels,
      [],
      ...cells,
      [],
      labels,
      [],
      ...cells,
      ['3 rows', '', '', '', '', ''],
    ]);
    expect(records.map(({ row }) => row)).toEqual(records.map((_, at) => at + 1));
  });

  it('is divided by what is blank in all of its lines, where no dashes stand', async () => {
    const { records } = await read([label, ...rows, '', 'Total searches for this period: 3']);
    expect(records.map((record) => record.cells)).toEqual([
      labels,
      ...cells.slice(0, 1).map((row) => [...row.slice(0, 5), 'stolen  vehicle']),
      ...cells.slice(1),
      [],
      ['Total searches for this period: 3'],
    ]);
  });

  it('is divided where a label or a cell fills its column, so that a single blank is left', async () => {
    const lines = Array.from({ length: 24 }, (_, at) => `03/14/2025  10:${10 + at}:00  ${fullRow(at)}`);
    const { records } = await read(['DATE        TIME      AGENCY            NETWORKS REASON', ...lines]);
    expect(records.slice(0, 2).map((record) => record.cells)).toEqual([
      ['DATE', 'TIME', 'AGENCY', 'NETWORKS', 'REASON'],
      ['03/14/2025', '10:10:00', 'Alder Falls PD', '500', 'BOLO'],
    ]);
    expect(records[4]?.cells).toEqual(['03/14/2025', '10:13:00', 'Fenwick County SO', '503', 'hit and run']);
  });

  it('loses no line that runs over its columns: it is kept as damage', async () => {
    const over = '03/14/2025  10:18:00  mvale   Birch County Sheriff  ABC1236  theft';
    const { records } = await read([label, dashes, ...rows, over]);
    expect(records.at(-1)).toMatchObject({
      row: 6,
      cells: [over],
      damage: 'a cell runs over into the next column',
    });
  });

  it('is none where lines are sentences', async () => {
    const { table } = await read(['To whom it may concern:', 'Enclosed  are the logs.', 'Yours,  the clerk']);
    expect(table.remarks).toEqual([]);
  });
});

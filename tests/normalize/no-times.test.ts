import { describe, expect, it } from 'vitest';
import { runOfLog } from '../run-of-log.ts';

const frame = '"01/01/2025, 06:00:00 AM UTC\n02/01/2025, 06:00:00 AM UTC"';

describe('a log without a column of times', () => {
  it.each([
    [
      'with numbers as ids',
      'ID,Name,Org Name,Total Networks Searched,License Plate,Reason,Case #',
      ['1001,Casey Example,Birch County MN SO,20,***,ICE warrant,', '1002,,Oak Hollow PD,21,***,burglary,'],
    ],
    [
      'with ids and time frames',
      'ID,Name,Org Name,Total Networks Searched,Time Frame,License Plate,Reason,Case #',
      [
        `1001,Casey Example,Birch County MN SO,20,${frame},***,ICE warrant,`,
        `1002,,Oak Hollow PD,21,${frame},***,burglary,`,
      ],
    ],
    [
      'without ids',
      'Name,Org Name,Total Networks Searched,License Plate,Reason,Case #',
      ['Casey Example,Birch County MN SO,20,***,ICE warrant,', ',Oak Hollow PD,21,***,burglary,'],
    ],
  ])('%s, is counted, and none of its searches has a time', async (_, header, rows) => {
    const { summary } = await runOfLog('Alder Falls MN PD-Audit.csv', `${[header, ...rows].join('\n')}\n`);
    expect(summary).toMatchObject({
      inputs: { rows_loaded: 2 },
      searches: { rows: 2, distinct: 2 },
      flagged: { total: 1 },
      period: { first: null, last: null },
      quality: { time_missing: 2 },
    });
    expect(summary.by_month.map(({ month, searches }) => [month, searches])).toEqual([[null, 2]]);
  });
});

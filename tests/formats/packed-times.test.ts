import { describe, expect, it } from 'vitest';
import { runOfLog } from '../run-of-log.ts';

/** The first and the last time of a log whose day and clock are these, and how many have none. */
const timesOf = async (days: string, clocks: string, cells: readonly (readonly [string, string])[]) => {
  const rows = cells.map(([day, clock], at) => `J. Hale,${day},${clock},QRT${4100 + at},stolen vehicle`);
  const { summary } = await runOfLog(
    'log.csv',
    `${[`User,${days},${clocks},License Plate,Reason`, ...rows].join('\n')}\n`,
  );
  const { first, last } = summary.period;
  return [first, last, summary.inputs.rows_loaded, summary.quality.time_missing];
};

describe('a day and a clock as numbers', () => {
  it('are the time of the search, also where a spreadsheet took the first noughts away', async () => {
    const cells = [
      ['20250103', '905'],
      ['20250104', '90501'],
      ['20250214', '134522'],
    ] as const;
    expect(await timesOf('Search Date', 'Search Time', cells)).toEqual([
      '2025-01-03T00:09:05Z',
      '2025-02-14T13:45:22Z',
      3,
      0,
    ]);
  });

  it('have no seconds where no number of the column is wide enough', async () => {
    const cells = [
      ['20250103', '905'],
      ['20250104', '5'],
      ['20250214', '1345'],
    ] as const;
    expect(await timesOf('Query Date', 'Query Time', cells)).toEqual([
      '2025-01-03T09:05:00Z',
      '2025-02-14T13:45:00Z',
      3,
      0,
    ]);
  });

  it('may be a number on one side alone', async () => {
    const packedDay = [
      ['20250103', '09:05'],
      ['20250214', '13:45'],
    ] as const;
    const packedClock = [
      ['01/13/2025', '90501'],
      ['02/14/2025', '134522'],
    ] as const;
    expect(await timesOf('Date', 'Time', packedDay)).toEqual([
      '2025-01-03T09:05:00Z',
      '2025-02-14T13:45:00Z',
      2,
      0,
    ]);
    expect(await timesOf('Date', 'Time', packedClock)).toEqual([
      '2025-01-13T09:05:01Z',
      '2025-02-14T13:45:22Z',
      2,
      0,
    ]);
  });
});

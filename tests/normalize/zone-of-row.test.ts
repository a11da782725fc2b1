import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRun } from '../../src/cli/settings.ts';
import { analyze } from '../../src/pipeline.ts';
import { newFolder } from '../new-folder.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

let logs = 0;

/** Hours of the day at which searches stand that were all made at ten by their own clocks. */
const hoursOf = async (rows: readonly (readonly [time: string, zone: string])[]) => {
  logs += 1;
  const file = path.join(folder, `${logs}.csv`);
  const lines = rows.map(([time, zone], at) => `Alder Falls MN PD,stolen vehicle ${at},"${time}","${zone}"`);
  writeFileSync(file, ['Agency,Reason,Search Time,Time Zone', ...lines, ''].join('\n'));
  const out = path.join(folder, String(logs));
  const { options } = await readRun([file], { out, reportZone: 'UTC', only: ['flagged.csv'] });
  const { summary } = await analyze(options, () => undefined);
  expect(summary.quality.time_missing).toBe(0);
  return {
    hours: Object.fromEntries(
      summary.by_hour.filter(({ searches }) => searches > 0).map(({ hour, searches }) => [hour, searches]),
    ),
    assumed: summary.zones.rows_assumed,
  };
};

const winter = '2025-01-15 10:00:00';
const summer = '2025-07-15 10:00:00';

describe('a column of time zones', () => {
  it('that has more than one gives each row its own', async () => {
    const rows = [
      [winter, 'America/Chicago'],
      [summer, 'America/Chicago'],
      [winter, 'Eastern'],
      [summer, 'CST'],
      ['01/15/2025 10:00:00 AM', 'PST'],
      ['1/15/2025 10:00', 'America/Indiana/Indianapolis'],
      [winter, 'UTC'],
      [winter, '-07:00'],
      [summer, 'EST5EDT'],
    ] as const;
    // Ten in the morning: Chicago 16 and 15, Eastern 15 and 14, CST all year Central's clocks 15, Pacific 18,
    // Indianapolis 15, UTC 10, seven hours west 17.
    expect(await hoursOf(rows)).toEqual({
      hours: { 10: 1, 14: 1, 15: 4, 16: 1, 17: 1, 18: 1 },
      assumed: 0,
    });
  });

  it('that tells summer from winter is read to the letter', async () => {
    const rows = [
      [winter, 'CST'],
      [summer, 'CDT'],
      [summer, 'MST'],
      [summer, 'EDT'],
    ] as const;
    // MST in July is Arizona: seven hours.
    expect(await hoursOf(rows)).toEqual({ hours: { 14: 1, 15: 1, 16: 1, 17: 1 }, assumed: 0 });
  });

  it('is read also where its first hundreds of rows have one zone alone', async () => {
    const first = Array.from(
      { length: 250 },
      (_, at) => [`2025-01-${10 + (at % 20)} 10:00:00`, 'EST'] as const,
    );
    const found = await hoursOf([...first, [winter, 'America/Los_Angeles']]);
    expect(found).toEqual({ hours: { 15: 250, 18: 1 }, assumed: 0 });
  });

  it('that leaves a row blank, or says what is no zone, leaves that row to the assumed one', async () => {
    const found = await hoursOf([
      [winter, 'CST'],
      [winter, 'EST'],
      [winter, ''],
      [winter, 'local'],
    ]);
    expect(found).toEqual({ hours: { 10: 2, 15: 1, 16: 1 }, assumed: 2 });
  });

  it('changes no time that bears its zone itself', async () => {
    const found = await hoursOf([
      ['01/15/2025, 10:00:00 AM UTC', 'CST'],
      ['2025-01-15T10:00:00Z', 'EST'],
      ['2025-01-15 10:00 EST', 'CST'],
      ['2025-01-15 10:00:00-08:00', 'CST'],
    ]);
    expect(found).toEqual({ hours: { 10: 2, 15: 1, 18: 1 }, assumed: 0 });
  });
});

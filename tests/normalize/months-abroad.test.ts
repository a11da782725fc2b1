import { describe, expect, it } from 'vitest';
import { runOfLog } from '../run-of-log.ts';

const periodOf = async (name: string, text: string) => {
  const { summary } = await runOfLog(`log${name}`, text);
  const { first, last } = summary.period;
  return [first, last, summary.quality.time_missing, summary.zones.rows_assumed];
};

const ofTimes = (times: readonly string[]): Promise<unknown[]> =>
  periodOf(
    '.csv',
    ['User,Search Time,License Plate,Reason', ...times.map((time) => `J. Hale,"${time}",QRT4107,robo`)].join(
      '\n',
    ),
  );

describe('months in other languages', () => {
  it.each([
    ['Spanish', ['2 de enero de 2025 13:05', 'miércoles, 31 de diciembre de 2025, 23:59']],
    [
      'French',
      ['2 janvier 2025 13:05', '14 février 2025 à 10:00', '31 août 2025 08:00', '31 décembre 2025 23:59'],
    ],
    ['German', ['2. Januar 2025 13:05', '3. März 2025 um 09:00 Uhr', '31. Dezember 2025 um 23:59 Uhr']],
    ['Italian', ['2 gennaio 2025 13:05', '31 dicembre 2025 23:59']],
    ['Portuguese', ['2 de janeiro de 2025 13:05', '31 de dezembro de 2025 23:59']],
  ])('are read: %s', async (_, times) => {
    expect(await ofTimes(times)).toEqual(['2025-01-02T13:05:00Z', '2025-12-31T23:59:00Z', 0, times.length]);
  });
});

describe('milliseconds as .NET writes them', () => {
  it('are read as times in UTC', async () => {
    const searches = ['/Date(1735689600000)/', '/Date(1735776000000-0600)/'].map((searchTime, at) => ({
      user: 'J. Hale',
      searchTime,
      plate: `QRT${4107 + at}`,
      reason: 'burglary',
    }));
    expect(await periodOf('.json', JSON.stringify(searches))).toEqual([
      '2025-01-01T00:00:00Z',
      '2025-01-02T00:00:00Z',
      0,
      0,
    ]);
  });
});

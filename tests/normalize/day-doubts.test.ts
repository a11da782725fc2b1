import { describe, expect, it } from 'vitest';
import { runOfLog } from '../run-of-log.ts';

/** What a log with these times is warned of that is about its days. */
const saidOf = async (times: readonly string[]): Promise<string[]> => {
  const rows = times.map((time, at) => `J. Hale,"${time}",QRT${4100 + at},stolen vehicle`);
  const { manifest } = await runOfLog(
    'log.csv',
    `${['User,Search Time,License Plate,Reason', ...rows].join('\n')}\n`,
  );
  return (manifest.inputs[0]?.tables[0]?.warnings ?? [])
    .filter(({ kind }) => kind.startsWith('day'))
    .map(({ kind, text }) => `${kind}: ${text}`);
};

const two = (number: number): string => String(number).padStart(2, '0');
/** Days of a quarter, some below 13 and some above. */
const days = Array.from({ length: 24 }, (_, at) => ({ month: 1 + (at % 3), day: 1 + at }));

const spelled = (at: number, day: number, month: number): string =>
  at % 2 === 0 ? `2025-${two(month)}-${two(day)} 10:15:00` : `${two(month)}/${two(day)}/2025 10:15:00 AM`;

describe('dates that contradict each other', () => {
  it('says where some have the month first and others the day', async () => {
    const times = days.map(({ month, day }, at) =>
      at % 2 === 0 ? `${two(month)}/${two(day)}/2025 10:15:00` : `${two(day)}/${two(month)}/2025 10:15:00`,
    );
    expect(await saidOf(times)).toEqual([
      expect.stringContaining(
        'day_orders_mixed: log.csv has dates with the month first (6 rows) and dates with the day first (6 rows); 12 rows',
      ),
    ]);
  });

  it('says where a spreadsheet turned the dates that it could, and kept the others as text', async () => {
    const times = days.map(({ month, day }) =>
      day <= 12 ? `2025-${two(day)}-${two(month)} 10:15:00` : `${two(month)}/${two(day)}/2025 10:15:00 AM`,
    );
    expect(await saidOf([...times, 'not noted'])).toEqual([
      expect.stringContaining('writes the dates without a number above 12 (12 rows) in another way'),
    ]);
  });

  it('says nothing of two spellings that both have any day, nor of a month whose days were exported in two parts', async () => {
    expect(await saidOf([...days.map(({ month, day }, at) => spelled(at, day, month)), 'not noted'])).toEqual(
      [],
    );
    expect(await saidOf([...days.map(({ day }) => spelled(day <= 12 ? 0 : 1, day, 3)), 'not noted'])).toEqual(
      [],
    );
  });
});

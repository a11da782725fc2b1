import { describe, expect, it } from 'vitest';
import { runOfLog } from '../run-of-log.ts';

const kinds = new Set(['named_once', 'rows_alike', 'half_of_day_unshown', 'days_alone']);

/** What a log is warned of that is about its rows and clocks, without the file's name. */
const saidOf = async (lines: readonly string[]): Promise<string[]> => {
  const { manifest } = await runOfLog('log.csv', `${lines.join('\n')}\n`);
  return (manifest.inputs[0]?.tables[0]?.warnings ?? [])
    .filter(({ kind }) => kinds.has(kind))
    .map(({ text }) => text.replace(/^\S+ /, ''));
};

const two = (number: number): string => String(number).padStart(2, '0');
const count = <T>(rows: number, of: (at: number) => T): T[] =>
  Array.from({ length: rows }, (_, at) => of(at));
const reasons = ['stolen vehicle', 'burglary', 'missing person'];
const header = 'User,Search Time,License Plate,Reason';
const row = (at: number, user: string, time: string): string =>
  `${user},${time},QRT${4100 + at},${reasons[at % 3]}`;
const timeOf = (at: number): string => `01/${two(13 + (at % 9))}/2025 ${two(at % 24)}:${two(at)}:07`;

const clock = (at: number): string => `${two(1 + (at % 12))}:${two(at % 60)}:07`;
const day = (at: number): string => `01/${two(13 + (at % 9))}/2025`;

describe('rows that may say more than was read of them', () => {
  it('says where each account stands once, above the rows that may be its own', async () => {
    const rows = count(12, (at) => row(at, at % 4 === 0 ? `J. Hale${at}` : '', timeOf(at)));
    expect(await saidOf([header, ...rows])).toEqual([
      expect.stringContaining('has the account in 3 of 12 rows, each another one and the first at the top'),
    ]);
  });

  it('says nothing where an account comes again, or the first row has none', async () => {
    const again = count(12, (at) => row(at, at % 4 === 0 ? 'J. Hale' : '', timeOf(at)));
    const later = count(12, (at) => row(at, at % 4 === 2 ? `J. Hale${at}` : '', timeOf(at)));
    expect(await saidOf([header, ...again])).toEqual([]);
    expect(await saidOf([header, ...later])).toEqual([]);
  });

  it('says where rows differ in a column alone that is not read', async () => {
    const rows = count(18, (at) => {
      const search = Math.floor(at / 3);
      return `${row(search, 'J. Hale', timeOf(search))},Elm Bend PD ${at}`;
    });
    expect(await saidOf([`${header},Network`, ...rows])).toEqual([
      expect.stringContaining(
        'has 12 rows that differ from another one in nothing that was read, to the second; only "Network"',
      ),
    ]);
  });
});

describe('clocks of a log', () => {
  it('says where no hour is past noon and none says AM or PM', async () => {
    const rows = count(60, (at) => row(at, 'J. Hale', `${day(at)} ${clock(at)}`));
    expect(await saidOf([header, ...rows])).toEqual([
      expect.stringContaining('has no hour but 1 to 12 in 60 rows, and nothing that says AM or PM'),
    ]);
  });

  it('says nothing where the cells say it, or some hour is past noon', async () => {
    const halves = count(60, (at) => row(at, 'J. Hale', `${day(at)} ${clock(at)} AM`));
    const late = count(60, (at) => row(at, 'J. Hale', `${day(at)} ${at === 7 ? '13:05:00' : clock(at)}`));
    expect(await saidOf([header, ...halves])).toEqual([]);
    expect(await saidOf([header, ...late])).toEqual([]);
  });

  it('says where rows have a day alone, and nothing of one search at midnight', async () => {
    const rows = count(12, (at) => row(at, 'J. Hale', at % 3 === 0 ? day(at) : `${day(at)} ${clock(at)}`));
    expect(await saidOf([header, ...rows])).toEqual([
      expect.stringContaining('gives the day alone, without a time of day, in 4 rows'),
    ]);
    const midnights = count(12, (at) => row(at, 'J. Hale', `${day(at)} 00:00:00`));
    expect(await saidOf([header, ...midnights])).toEqual([
      expect.stringContaining('gives the day alone, without a time of day, in 12 rows'),
    ]);
    const once = count(60, (at) =>
      row(at, 'J. Hale', `${day(at)} ${at === 7 ? '00:00' : `${two(9 + (at % 12))}:15`}`),
    );
    expect(await saidOf([header, ...once])).toEqual([]);
  });
});

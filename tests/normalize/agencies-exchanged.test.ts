import { describe, expect, it } from 'vitest';
import { inspected } from './inspected.ts';

const header = 'Search Time,Org Name,Name,Reason,Case #';
const names = ['Casey Example', 'Robin Sample', 'Drew Ashgrove', 'd.birchley', 'Kim Oakes', 'Pat Elmer'];
const agencies = ['Alder Falls MN PD', 'Birch County MN SO', 'Cedar Lake MN PD'];
type Row = readonly [agency: string, user: string];

const rows = (n: number, rowOf: (at: number) => Row): Row[] =>
  Array.from({ length: n }, (_, at) => rowOf(at));
const of = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
const asHeaded = (at: number): Row => [of(agencies, at), of(names, at)];
const exchanged = (at: number): Row => [of(names, at), of(agencies, at)];

const found = async (pairs: readonly Row[]) => {
  const lines = pairs.map(
    ([agency, user], at) =>
      `2025-03-${10 + (at % 9)} 01:${10 + (at % 49)}:03,${agency},${user},Stolen vehicle,25-${at}`,
  );
  const [file] = await inspected({ 'log.csv': [header, ...lines, ''].join('\n') });
  const said = file?.warnings.map((text) =>
    /has (.*) whose agencies are accounts.* first at (row \d+)/.exec(text),
  );
  return {
    rows: file?.rows ?? [],
    issues: said?.flatMap((match) => (match === null ? [] : [`${match[1]} from ${match[2]}`])) ?? [],
  };
};

describe('a second export without its header, with accounts where the first has agencies,', () => {
  it('has no agencies stated, and says so', async () => {
    const { rows: read, issues } = await found([
      ...rows(2, asHeaded),
      ...rows(20, exchanged),
      ...rows(20, asHeaded),
    ]);
    expect(issues).toEqual(['20 rows from row 4']);
    expect(read.map(({ agency }) => agency)).toEqual([
      'Alder Falls MN PD',
      'Birch County MN SO',
      null,
      null,
      null,
    ]);
  });

  it('is known where its officers are not those of the first', async () => {
    const others = ['Lee Rowan', 'Ash Willow', 'Jo Linden', 'Max Alder', 'Sam Maple', 'Ty Hazel'];
    const { issues } = await found([
      ...rows(20, asHeaded),
      ...rows(20, (at) => [of(others, at), of(agencies, at)]),
    ]);
    expect(issues).toEqual(['20 rows from row 22']);
  });

  it('is known in the log of one agency', async () => {
    const { issues } = await found([
      ...rows(20, (at) => ['Alder Falls MN PD', of(names, at)]),
      ...rows(6, (at) => [of(names, at), 'Alder Falls MN PD']),
    ]);
    expect(issues).toEqual(['6 rows from row 22']);
  });
});

describe('agencies stand as they are', () => {
  it.each<[string, readonly Row[]]>([
    ['where the accounts are masked', rows(40, (at) => [of([...agencies, ...names], at), '***'])],
    ['where some have no agency', rows(40, (at) => [at % 2 === 0 ? '' : of(agencies, at), of(names, at)])],
    [
      'where some are called as persons are',
      rows(40, (at) => [of([...agencies, 'John Deere', 'Casey Example'], at), of(names, at + 1)]),
    ],
    [
      'where accounts are called as their own agencies are',
      rows(40, (at) => (at % 3 === 0 ? [of(agencies, at), of(agencies, at)] : asHeaded(at))),
    ],
    [
      'where the accounts of towns are called as agencies are',
      rows(60, (at) =>
        at % 2 === 0
          ? asHeaded(at)
          : [of(['Elm Grove', 'Oakdale', 'Fairmont'], at), of([...agencies, 'jdoe'], at)],
      ),
    ],
    [
      'where a helper of the vendor has an account of his own name in an agency and one of the agency in his',
      [...rows(30, asHeaded), ...rows(9, () => ['Vendor Helper', 'Alder Falls MN PD'] as const)],
    ],
  ])('%s', async (_, pairs) => {
    const { issues } = await found(pairs);
    expect(issues).toEqual([]);
  });
});

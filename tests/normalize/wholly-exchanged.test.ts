import { describe, expect, it } from 'vitest';
import { inspected } from './inspected.ts';

const names = ['Casey Example', 'Robin Sample', 'Drew Ashgrove', 'Lee Birchley', 'Kim Oakes', 'Pat Elmer'];
const agencies = ['Alder Falls MN PD', 'Birch County MN SO', 'Cedar Lake MN PD'];
const texts = ['stolen vehicle', 'ICE warrant', 'hit and run', 'robbery', 'missing person', 'BOLO'];
const of = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

interface Row {
  readonly org: string;
  readonly name: string;
  readonly reason: string;
  readonly number: string;
}

/** A log of 40 rows, each as `rowOf` says. */
const found = async (rowOf: (row: Row, at: number) => Row) => {
  const lines = Array.from({ length: 40 }, (_, at) => {
    const row = rowOf(
      {
        org: of(agencies, at),
        name: of(names, at),
        reason: of(texts, at),
        number: at % 2 ? `25-10${at}` : '',
      },
      at,
    );
    return `2025-03-${10 + (at % 9)} 01:${10 + at}:03,${row.org},${row.name},${row.reason},${row.number}`;
  });
  const [file] = await inspected({
    'log.csv': ['Search Time,Org Name,Name,Reason,Case #', ...lines, ''].join('\n'),
  });
  const { agency, reason, case_number: number } = file?.rows[1] ?? {};
  return {
    row: [agency, reason, number],
    said: (file?.warnings ?? []).flatMap((text) => /has (.*) under each other's label/.exec(text)?.[1] ?? []),
  };
};

const right = ['Birch County MN SO', 'ICE warrant', '25-101'];

describe('a log whose columns were pasted under each other’s labels', () => {
  it('has its accounts and agencies exchanged back, and says so', async () => {
    expect(await found(({ org, name, ...row }) => ({ ...row, org: name, name: org }))).toEqual({
      row: right,
      said: ['accounts and agencies'],
    });
  });

  it('has its reasons and case numbers exchanged back, and says so', async () => {
    expect(await found(({ reason, number, ...row }) => ({ ...row, reason: number, number: reason }))).toEqual(
      {
        row: right,
        said: ['reasons and case numbers'],
      },
    );
  });

  it('stays as it is where some rows have words for a reason', async () => {
    const some = await found((row, at) =>
      at < 2 ? row : { ...row, reason: row.number, number: row.reason },
    );
    expect(some).toEqual({ row: right, said: [] });
  });

  it('stays as it is where accounts are shared by a whole agency', async () => {
    expect((await found((row) => ({ ...row, name: `${row.org} desk` }))).said).toEqual([]);
  });
});

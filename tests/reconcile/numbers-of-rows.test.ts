import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { readRun } from '../../src/cli/settings.ts';
import { analyze } from '../../src/pipeline.ts';
import { folderOf } from '../cli/folder.ts';

const header = 'ID,User,Agency,License Plate,Reason,Search Time';

/** The same rows with their day alone. */
const onDays = (rows: readonly string[]): string[] =>
  rows.map((row) => row.replace(/"\d\d\/\d\d\/2025, .*"/, '05/01/2025'));

/** A row in which a word for nothing is id, account and plate. */
const lineOfNothing = (word: string | undefined, reason: string): string =>
  `${word},${word},Alder Falls IL PD,${word},${reason},"05/01/2025, 01:02:03 PM UTC"`;

interface SearchLine {
  readonly search_id: string;
  readonly account: string | null;
  readonly plate: string | null;
  readonly reason: string;
  readonly copies: string;
}

const reportOn = async (logs: Readonly<Record<string, readonly string[]>>) => {
  const folder = folderOf(
    Object.fromEntries(
      Object.entries(logs).map(([name, rows]) => [
        `logs/${name}_PD_Audit.csv`,
        `${[header, ...rows].join('\n')}\n`,
      ]),
    ),
  );
  const out = path.join(folder, 'report');
  const { options } = await readRun([path.join(folder, 'logs')], { out, only: ['private'] });
  const { summary } = await analyze(options, () => undefined);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const linesOf = async (columns: string, file: string): Promise<unknown[]> => {
    const found = await connection.runAndReadAll(
      `SELECT ${columns} FROM '${path.join(out, 'private', file)}'`,
    );
    return found.getRowObjectsJson();
  };
  return {
    summary,
    searches: (await linesOf(
      'search_id, account, plate, reason, copies',
      'searches.parquet',
    )) as SearchLine[],
    ids: ((await linesOf('search_id', 'rows.parquet')) as SearchLine[]).map((row) => row.search_id),
  };
};

describe('ids that only count the rows of a file', () => {
  const alder = [
    '1,J. Doe,Alder Falls IL PD,FAK1001,stolen vehicle,"05/01/2025, 01:02:03 PM UTC"',
    '2,J. Doe,Alder Falls IL PD,FAK1002,assist ICE,"05/01/2025, 01:03:03 PM UTC"',
  ];
  const birch = [
    '1,A. Roe,Birch Landing OR PD,FAK1003,missing person,"05/02/2025, 01:02:03 PM UTC"',
    '2,A. Roe,Birch Landing OR PD,FAK1004,robbery,"05/02/2025, 01:03:03 PM UTC"',
  ];

  it('make no copies of searches at other times, and the flagged one stays', async () => {
    const { summary, searches, ids } = await reportOn({ Alder_Falls_IL: alder, Birch_Landing_OR: birch });
    expect(searches.map(({ reason }) => reason)).toEqual([
      'stolen vehicle',
      'assist ICE',
      'missing person',
      'robbery',
    ]);
    expect(searches.map(({ copies }) => copies)).toEqual(['0', '0', '0', '0']);
    expect(summary.flagged.total).toBe(1);
    // No id is borne by two searches.
    expect(new Set(searches.map((search) => search.search_id)).size).toBe(4);
    expect(ids).toEqual(searches.map((search) => search.search_id));
  });

  it('are the same search where the second is the same, under the id as released', async () => {
    const { searches, ids } = await reportOn({
      Alder_Falls_IL: alder,
      Birch_Landing_OR: [alder[1] as string],
    });
    expect(searches.map((search) => [search.search_id, search.copies])).toEqual([
      ['1', '0'],
      ['2', '1'],
    ]);
    expect(ids).toEqual(['1', '2', '2']);
  });

  it('are those of one file alone where only the day is told', async () => {
    const { searches } = await reportOn({ Alder_Falls_IL: onDays(alder), Birch_Landing_OR: onDays(birch) });
    expect(searches.length).toBe(4);
  });
});

describe('words that stand for nothing', () => {
  it.each([
    ['beside a row of another shape', ['N/A', 'n/a', '-']],
    ['in every row', ['N/A', 'N/A', 'N/A']],
  ])('are no id, no account and no plate, %s', async (_, [first, second, third]) => {
    const { searches } = await reportOn({
      Alder_Falls_IL: [
        lineOfNothing(first, 'burglary'),
        lineOfNothing(second, 'assist ICE'),
        lineOfNothing(third, 'theft'),
      ],
    });
    expect(searches).toEqual(
      ['burglary', 'assist ICE', 'theft'].map((reason, at) => ({
        search_id: `S00000000${at + 1}`,
        account: null,
        plate: null,
        reason,
        copies: '0',
      })),
    );
  });
});

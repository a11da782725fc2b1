import { describe, expect, it } from 'vitest';
import { logOf } from '../formats/table.ts';
import { summaryOfLogs } from './summary-of.ts';

const header = 'Log Owner,Search Time,Org Name,Total Networks Searched,License Plate,Reason';
const line = (owner: string, minute: number, agency: string, reason: string): string =>
  `${owner},"05/01/2025, 10:0${minute}:11 AM UTC",${agency},120,FAKE00${minute},${reason}`;

/** Two owners hold the search of minute 1; a row that names no owner is of the one above it. */
const combined = [
  header,
  line('Alder Falls MN PD', 1, 'Cedar Ridge CO PD', 'theft'),
  line('', 2, 'Elmfield IL PD', 'BOLO'),
  line('Birch County MN SO', 1, 'Cedar Ridge CO PD', 'theft'),
  line('Birch County MN SO', 3, 'Birch County MN SO', 'ICE detainer'),
  line('Birch County MN SO', 4, 'Elmfield IL PD', 'theft'),
  header,
  line('alder falls  MN PD', 5, 'Elmfield IL PD', 'theft'),
];

describe('several owners’ logs in one file', () => {
  it('are a log each, and a search that two of them hold is one', async () => {
    const summary = await summaryOfLogs({ 'combined.csv': combined.join('\n') });
    expect(summary.inputs).toMatchObject({ files: 1, rows_read: 7, rows_loaded: 6, rows_skipped: 1 });
    expect(summary.searches).toEqual({
      rows: 6,
      distinct: 5,
      copies: { same_file: 0, same_owner: 0, other_owner: 1 },
    });
    expect(
      summary.by_owner.map(({ owner, log_kind, searches, flagged }) => [owner, log_kind, searches, flagged]),
    ).toEqual([
      ['Birch County MN SO', 'network', 3, 1],
      ['Alder Falls MN PD', 'network', 3, 0],
    ]);
  });

  it('of which one shows a single agency are not called its own where the name is another', async () => {
    const rows = [
      header,
      line('Alder Falls MN PD', 1, 'Cedar Ridge CO PD', 'theft'),
      line('Birch County MN SO', 2, 'Birch County MN SO', 'theft'),
    ];
    const summary = await summaryOfLogs({ 'combined.csv': rows.join('\n') });
    expect(summary.by_owner.map(({ owner, log_kind }) => [owner, log_kind])).toEqual([
      ['Alder Falls MN PD', 'unknown'],
      ['Birch County MN SO', 'own'],
    ]);
  });

  it('are each its owner’s own where no column names who searched', async () => {
    const rows = [
      'Releasing Agency,Search Time,Officer,Plate,Reason',
      'Alder Falls MN PD,2025-05-13 14:03:11,K. Ash,FAKE001,theft',
      'Birch County MN SO,2025-05-13 14:05:11,P. Lee,FAKE002,ICE detainer',
    ];
    const summary = await summaryOfLogs({ 'combined.csv': rows.join('\n') });
    expect(summary.by_owner.map(({ owner, log_kind }) => [owner, log_kind])).toEqual([
      ['Birch County MN SO', 'unknown'],
      ['Alder Falls MN PD', 'unknown'],
    ]);
    expect(summary.by_agency.map(({ agency, flagged }) => [agency, flagged])).toEqual([
      ['Birch County MN SO', 1],
      ['Alder Falls MN PD', 0],
    ]);
  });

  it.each([
    [
      'in a line over them',
      [
        'Search Time,Org Name,License Plate,Reason,Log Owner',
        '05/01/2025',
        '10:01:11,Cedar Ridge CO PD,FAKE001,theft,Alder Falls MN PD',
        '10:02:11,Elmfield IL PD,FAKE002,theft,Birch County MN SO',
        '05/13/2025',
        '09:01:11,Cedar Ridge CO PD,FAKE003,theft,Alder Falls MN PD',
        '09:02:11,Elmfield IL PD,FAKE004,theft,Birch County MN SO',
      ],
    ],
    [
      'in the first row of each, whosever it is',
      [
        'Search Date,Search Time,Org Name,License Plate,Reason,Log Owner',
        '05/01/2025,10:01:11,Cedar Ridge CO PD,FAKE001,theft,Alder Falls MN PD',
        ',10:02:11,Elmfield IL PD,FAKE002,theft,Birch County MN SO',
        '05/13/2025,09:02:11,Cedar Ridge CO PD,FAKE003,theft,Birch County MN SO',
        ',09:01:11,Elmfield IL PD,FAKE004,theft,Alder Falls MN PD',
      ],
    ],
  ])('have the days that stand %s', async (_, rows) => {
    const summary = await summaryOfLogs({ 'combined.csv': rows.join('\n') });
    expect(summary.inputs).toMatchObject({ rows_read: rows.length - 1, rows_loaded: 4, rows_quarantined: 0 });
    const spans = summary.coverage.map(({ owner, first, last }) => [owner, first, last]);
    expect(spans.toSorted(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1))).toEqual([
      ['Alder Falls MN PD', '2025-05-01T10:01:11Z', '2025-05-13T09:01:11Z'],
      ['Birch County MN SO', '2025-05-01T10:02:11Z', '2025-05-13T09:02:11Z'],
    ]);
  });

  it.each([
    ['persons', 'Owner', 'J. Ash'],
    ['places', 'Camera Owner', 'Alder Falls PD'],
  ])('are not seen in a column of %s', (_, label, cell) => {
    const rows = [
      [label, 'Search Time', 'Org Name', 'Total Networks Searched', 'License Plate', 'Reason'],
      [cell, '05/01/2025, 10:01:11 AM UTC', 'Elmfield IL PD', '120', 'FAKE001', 'theft'],
    ];
    expect(logOf(rows).ownerAt).toBeUndefined();
  });
});

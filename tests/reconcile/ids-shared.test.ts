import { expect, it } from 'vitest';
import { summaryOfLogs } from './summary-of.ts';

const header = 'ID,Name,Org Name,Total Networks Searched,Time Frame,License Plate,Reason,Search Time';
const uuid = (n: number): string => `0b5c3d1e-0000-4000-8000-${String(n).padStart(12, '0')}`;

const row = (id: string, minute: number, time = `05/03/2025, 01:0${minute}:03 PM UTC`): string =>
  `${id},***,Alder Falls IL PD,12,"05/01/2025, 01:00:00 AM UTC - 05/02/2025, 01:00:00 AM UTC",FAK100${minute},reason ${'abcdef'[minute]},"${time}"`;
const log = (...rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;

it('takes an id that one log bears on rows of different times for none of a search, and says so', async () => {
  const nil = '00000000-0000-0000-0000-000000000000';
  const { searches, caveats } = await summaryOfLogs({
    'Birch_Landing_IL_PD_Network_Audit.csv': log(row(nil, 1), row(nil, 2), row(nil, 3), row(nil, 3)),
  });
  // The two equal rows of 1:03 PM show their plate: one search.
  expect([searches.rows, searches.distinct]).toEqual([4, 3]);
  expect(caveats).toContain(
    'Birch_Landing_IL_PD_Network_Audit.csv bears search ids that are given to rows of different times; in 4 rows they were left out of account.',
  );
});

it('leaves ids that are those of searches as they are, beside one that is not', async () => {
  const { searches } = await summaryOfLogs({
    'Birch_Landing_IL_PD_Network_Audit.csv': log(
      row(uuid(1), 1),
      row(uuid(2), 2),
      row(uuid(3), 3),
      row(uuid(9), 4),
      row(uuid(9), 5),
    ),
    // The same searches at times that read otherwise: their ids say that they are the same.
    'Cedar_Basin_IL_PD_Network_Audit.csv': log(
      row(uuid(1), 1, '05/03/2025, 08:01:03 AM'),
      row(uuid(2), 2, '05/03/2025, 08:02:03 AM'),
    ),
  });
  expect([searches.rows, searches.distinct, searches.copies.other_owner]).toEqual([7, 5, 2]);
});

it('takes a column whose ids mostly stand on several searches for one of no search ids', async () => {
  const officer = [uuid(1), uuid(2)] as const;
  const { searches, caveats } = await summaryOfLogs({
    'Birch_Landing_IL_PD_Network_Audit_1.csv': log(
      row(officer[0], 1),
      row(officer[0], 2),
      row(officer[0], 3),
      row(officer[1], 4),
    ),
    'Birch_Landing_IL_PD_Network_Audit_2.csv': log(row(officer[0], 0), row(officer[1], 5)),
  });
  expect([searches.rows, searches.distinct]).toEqual([6, 6]);
  expect(caveats.filter((caveat) => caveat.includes('rows of different times'))).toEqual([
    'Birch_Landing_IL_PD_Network_Audit_1.csv bears search ids that are given to rows of different times; in 4 rows they were left out of account.',
    'Birch_Landing_IL_PD_Network_Audit_2.csv bears search ids that are given to rows of different times; in 1 row they were left out of account.',
  ]);
});

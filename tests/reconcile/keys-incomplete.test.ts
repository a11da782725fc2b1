import { expect, it } from 'vitest';
import { summaryOfLogs } from './summary-of.ts';

const header = 'Name,Org Name,Total Networks Searched,Time Frame,License Plate,Reason,Search Time';
const log = (...rows: readonly (readonly [networks: string, time: string])[]): string =>
  `${[
    header,
    ...rows.map(
      ([networks, time], at) =>
        `***,Alder Falls IL PD,${networks},,FAK100${at},stolen vehicle ${'abc'[at]},"${time}"`,
    ),
  ].join('\n')}\n`;

const whole = log(['12', '05/03/2025, 01:01:03 PM UTC'], ['12', '05/03/2025, 01:02:03 PM UTC']);
const said = (rows: string): string =>
  `has ${rows} without a search id and without an agency, a time to the second or a number of networks; ` +
  'each counts as a search of its own, also where other rows or files hold it again.';

it('says of each log how many rows bear too little to be joined with their copies', async () => {
  const { searches, caveats } = await summaryOfLogs({
    'Birch_Landing_IL_PD_Network_Audit.csv': whole,
    'Cedar_Basin_IL_PD_Network_Audit.csv': log(['12', '5/3/2025 13:01'], ['12', '5/3/2025 13:02']),
    'Dune_Point_IL_PD_Network_Audit.csv': log(
      ['12', '05/03/2025, 01:01:03 PM UTC'],
      ['', '05/03/2025, 01:02:03 PM UTC'],
    ),
  });
  // Of six rows of two searches, one is joined with its copy.
  expect([searches.rows, searches.distinct]).toEqual([6, 5]);
  expect(caveats).toContain(`Cedar_Basin_IL_PD_Network_Audit.csv ${said('2 rows')}`);
  expect(caveats).toContain(`Dune_Point_IL_PD_Network_Audit.csv ${said('1 row')}`);
  expect(caveats.filter((caveat) => caveat.startsWith('Birch'))).toEqual([]);
});

it('says nothing of it where there is no other log', async () => {
  const { caveats } = await summaryOfLogs({
    'Cedar_Basin_IL_PD_Network_Audit.csv': log(['12', '5/3/2025 13:01'], ['12', '5/3/2025 13:02']),
  });
  expect(caveats.filter((caveat) => caveat.includes('search id'))).toEqual([]);
});

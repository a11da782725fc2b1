import { expect, it } from 'vitest';
import { summaryOfLogs } from './summary-of.ts';

const header = 'ID,Org Name,Total Networks Searched,Reason,Search Time';
const log = (time: string): string =>
  `${header}\n0b5c3d1e-0000-4000-8000-000000000001,Alder Falls IL PD,12,burglary,"${time}"\n`;

it.each([
  ['to the second', '10/31/2025, 10:30:00 PM', '11/01/2025, 05:30:00 AM UTC'],
  ['to the minute', '10/31/2025 22:30:00', '2025-11-01 05:30 UTC'],
])('counts a search in the month of the copy whose time states its zone, %s', async (_, local, stated) => {
  const { by_month, searches } = await summaryOfLogs({
    'Birch_Landing_IL_PD_Network_Audit.csv': log(local),
    'Cedar_Basin_IL_PD_Network_Audit.csv': log(stated),
  });
  expect(searches.distinct).toBe(1);
  expect(by_month.map(({ month }) => month)).toEqual(['2025-11']);
});

it('prefers a time that can be read, then one to the second', async () => {
  const { period } = await summaryOfLogs({
    'Birch_Landing_IL_PD_Network_Audit.csv': log('13/45/2025, 05:30:00 AM UTC'),
    'Cedar_Basin_IL_PD_Network_Audit.csv': log('2025-11-01 05:30 UTC'),
    'Dune_Point_IL_PD_Network_Audit.csv': log('11/01/2025, 05:30:07 AM UTC'),
  });
  expect(period.first).toBe('2025-11-01T05:30:07Z');
});

import { expect, it } from 'vitest';
import { summaryOfLogs } from './summary-of.ts';

const header = 'ID,Org Name,Total Networks Searched,License Plate,Reason,Search Time';
type Row = readonly [id: string, agency: string, reason: string, minute: number];
const log = (...rows: readonly Row[]): string =>
  `${[
    header,
    ...rows.map(
      ([id, agency, reason, minute]) =>
        `${id},${agency} IL PD,12,***,${reason},"05/03/2025, 01:0${minute}:03 PM UTC"`,
    ),
  ].join('\n')}\n`;

const birch = 'Birch_Landing_IL_PD_Network_Audit.csv';
const cedar = 'Cedar_Basin_IL_PD_Network_Audit.csv';

it('takes a number that a spreadsheet rounded for no id: many searches bear the same', async () => {
  const { searches, flagged, by_agency } = await summaryOfLogs({
    [birch]: log(
      ['1.23457E+16', 'Alder Falls', 'burglary', 1],
      ['1.23457E+16', 'Elm Grove', 'ICE warrant', 1],
      ['1.23457E+16', 'Alder Falls', 'theft', 2],
    ),
    [cedar]: log(
      ['12345678901234567', 'Elm Grove', 'ICE warrant', 1],
      ['12345678901234999', 'Alder Falls', 'theft', 2],
    ),
  });
  expect([searches.rows, searches.distinct, flagged.total]).toEqual([5, 3, 1]);
  expect(by_agency.map(({ agency, searches: each }) => [agency, each])).toEqual([
    ['Elm Grove IL PD', 1],
    ['Alder Falls IL PD', 2],
  ]);
});

it('joins a search whose id was cut with the same search in a log that has it whole', async () => {
  const { searches } = await summaryOfLogs({
    [birch]: log(['0b5c3d1e-0000-4000-8000-00000000000a', 'Alder Falls', 'burglary', 1]),
    [cedar]: log(['0b5c3d1e-0000-40', 'Alder Falls', 'burglary', 1]),
    'Dune_Point_IL_PD_Network_Audit.csv': log(['0b5c3d1e…', 'Alder Falls', 'burglary', 1]),
    'Elm_Grove_IL_PD_Network_Audit.csv': log(['0b5c3d1e-...', 'Alder Falls', 'burglary', 1]),
  });
  expect([searches.rows, searches.distinct]).toEqual([4, 1]);
});

it('takes numbers for the same with noughts before them and with the .0 of a workbook', async () => {
  const { searches } = await summaryOfLogs({
    [birch]: log(['0041700', 'Alder Falls', 'burglary', 1], ['0041710', 'Alder Falls', 'theft', 2]),
    [cedar]: log(['41700', 'Alder Falls', 'burglary', 1], ['41710.0', 'Alder Falls', 'theft', 2]),
  });
  expect([searches.rows, searches.distinct]).toEqual([4, 2]);
});

it('keeps short ids of letters and digits as they are', async () => {
  const { searches } = await summaryOfLogs({
    [birch]: log(['61096e3', 'Alder Falls', 'burglary', 1], ['61097e3', 'Alder Falls', 'burglary', 1]),
    [cedar]: log(['61096e3', 'Alder Falls', 'burglary', 1]),
  });
  expect([searches.rows, searches.distinct]).toEqual([3, 2]);
});

const whole = '0b5c3d1e-0000-4000-8000-00000000000a';

it.each([
  ['0b5c3d1e-****-****-****-************'],
  ['********-****-****-****-00000000000a'],
  ['0b5c3d1e-XXXX-XXXX-XXXX-XXXXXXXXXXXX'],
  ['0b5c3d1e-0000-4000 -8000-00000000000a'],
  ['"0b5c3d1e-0000-4000-8000-\n00000000000a"'],
  ['urn:uuid:0B5C3D1E-0000-4000-8000-00000000000A'],
  ['{0b5c3d1e-0000-4000-8000-00000000000a}'],
])('joins a search whose id is covered, or written another way, as %s, with the whole id', async (id) => {
  const { searches, flagged } = await summaryOfLogs({
    [birch]: log([whole, 'Alder Falls', 'ICE warrant', 1]),
    [cedar]: log([id, 'Alder Falls', 'ICE warrant', 1]),
  });
  expect([searches.rows, searches.distinct, flagged.total]).toEqual([2, 1, 1]);
});

it('keeps a search by its broken UUID apart from another of the same second', async () => {
  const { searches } = await summaryOfLogs({
    [birch]: log([whole, 'Alder Falls', 'burglary', 1]),
    [cedar]: log(['0b5c3d1e-0000-4000- 8000-00000000000b', 'Alder Falls', 'burglary', 1]),
  });
  expect([searches.rows, searches.distinct]).toEqual([2, 2]);
});

it('takes numbers for the same with signs for thousands and a # before them', async () => {
  const { searches } = await summaryOfLogs({
    [birch]: log(['1041700', 'Alder Falls', 'burglary', 1], ['1041710', 'Alder Falls', 'theft', 2]),
    [cedar]: log(
      ['"1,041,700"', 'Alder Falls', 'burglary', 1],
      ['"1,041,710.00"', 'Alder Falls', 'theft', 2],
    ),
    'Dune_Point_IL_PD_Network_Audit.csv': log(
      ['1 041 700', 'Alder Falls', 'burglary', 1],
      ['1.041.710', 'Alder Falls', 'theft', 2],
    ),
    'Elm_Grove_IL_PD_Network_Audit.csv': log(
      ['#1041700', 'Alder Falls', 'burglary', 1],
      ['#1041710', 'Alder Falls', 'theft', 2],
    ),
  });
  expect([searches.rows, searches.distinct]).toEqual([8, 2]);
});

it('keeps numbers apart that are not the same without their signs', async () => {
  const { searches } = await summaryOfLogs({
    [birch]: log(['1.041', 'Alder Falls', 'burglary', 1], ['"12,34"', 'Alder Falls', 'theft', 2]),
    [cedar]: log(['1041', 'Alder Falls', 'burglary', 1], ['1234', 'Alder Falls', 'theft', 2]),
  });
  expect([searches.rows, searches.distinct]).toEqual([4, 4]);
});

it('takes noughts for no id: two searches of one second that bear them are two', async () => {
  const { searches, flagged } = await summaryOfLogs({
    [birch]: log(['0', 'Alder Falls', 'burglary', 1], ['0', 'Elm Grove', 'ICE warrant', 1]),
    [cedar]: log(['0000000', 'Elm Grove', 'ICE warrant', 1], ['0.0', 'Alder Falls', 'burglary', 1]),
  });
  expect([searches.rows, searches.distinct, flagged.total]).toEqual([4, 2, 1]);
});

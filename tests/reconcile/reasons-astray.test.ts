import { expect, it } from 'vitest';
import { summaryOfLogs } from './summary-of.ts';

const name = 'Birch_Landing_IL_PD_Network_Audit.csv';
const labels = (middle: string): string =>
  `Name,Org Name,Total Networks Searched,Total Devices Searched,Time Frame,License Plate,${middle},Search Time`;
const modern = labels('Reason,Case #,Filters');
const old = labels('Case #,Filters,Reason');
const reasons = ['stolen car', 'burglary suspect', 'ICE warrant', 'hit and run'];

const row = (second: number, middle: string): string =>
  `***,Alder Falls IL PD,12,99,"05/01/2025, 01:00:00 AM UTC\n05/02/2025, 01:00:00 AM UTC",***,${middle},"05/03/2025, 01:02:${String(second).padStart(2, '0')} PM UTC"`;
const rows = (first: number, count: number, middle: (reason: string, n: number) => string): string[] =>
  Array.from({ length: count }, (_, n) => row(first + n, middle(reasons[n % reasons.length] ?? '', n)));
const log = (header: string, ...parts: readonly (readonly string[])[]): string =>
  `${[header, ...parts.flat()].join('\n')}\n`;

const modernRows = rows(0, 8, (reason, n) => `${reason},${n % 2 === 0 ? `25-100${n}` : ''},`);
const oldRows = rows(20, 12, (reason, n) => `${n % 2 === 0 ? `25-200${n}` : ''},,${reason}`);

const warnings = async (text: string): Promise<string[]> => {
  const { caveats } = await summaryOfLogs({ [name]: text });
  return caveats.filter((caveat) => caveat.includes('without words for a reason'));
};

it('says that reasons stand in another column where an export in the old order follows one in the new', async () => {
  expect(await warnings(log(modern, modernRows, oldRows))).toEqual([
    `${name} has 12 rows without words for a reason whose case number or filters say what other rows have as reasons, the first at row 10: exports with their columns in another order may have been put together, and what they give as reasons was not judged as such.`,
  ]);
});

it('says so where an export in the new order follows one in the old', async () => {
  const more = rows(40, 12, (reason) => `${reason},,`);
  expect(await warnings(log(old, oldRows, more))).toEqual([
    expect.stringContaining('has 12 rows without words for a reason') as string,
  ]);
});

it('says so where the masks of the filters came to stand as reasons', async () => {
  const masked = rows(0, 12, (reason, n) => `${n % 2 === 0 ? `25-300${n}` : ''},***,${reason}`);
  const more = rows(40, 12, (reason) => `${reason},,***`);
  expect(await warnings(log(old, masked, more))).toEqual([
    expect.stringContaining('has 12 rows without words for a reason') as string,
  ]);
});

it('says nothing of vehicles in the filters beside blank reasons, nor of a few words in the wrong box', async () => {
  const blank = rows(20, 20, (_, n) => `,,${n % 2 === 0 ? 'pickup white' : 'california'}`);
  const few = rows(45, 6, (reason) => `,${reason},`);
  expect(await warnings(log(modern, modernRows, blank, few))).toEqual([]);
});

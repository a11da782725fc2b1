import { expect, it } from 'vitest';
import { summaryOfLogs } from './summary-of.ts';

const name = 'Birch_Landing_IL_PD_Network_Audit.csv';
const labels = (middle: string): string =>
  `Name,Org Name,Total Networks Searched,Total Devices Searched,Time Frame,License Plate,${middle},Search Time`;
const modern = labels('Reason,Case #,Filters');
const old = labels('Case #,Filters,Reason');
const reasons = [
  'stolen car',
  'burglary suspect',
  'ICE warrant',
  'hit and run',
  'missing person',
  'robbery',
  'welfare check',
  'shots fired',
  'narcotics',
  'fraud',
];

interface Said {
  readonly reason: string;
  readonly number: string;
  readonly filters: string;
}

const inModern = ({ reason, number, filters }: Said): string => `${reason},${number},${filters}`;
const inOld = ({ reason, number, filters }: Said): string => `${number},${filters},${reason}`;
const two = (n: number): string => String(n).padStart(2, '0');
const row = (at: number, middle: string): string =>
  `***,Alder Falls IL PD,12,99,"05/01/2025, 01:00:00 AM UTC\n05/02/2025, 01:00:00 AM UTC",***,${middle},"05/03/2025, ${two(1 + Math.floor(at / 60))}:02:${two(at % 60)} PM UTC"`;
const said = (n: number): Said => ({
  reason: reasons[(n * 7) % reasons.length] ?? '',
  number: n % 3 === 0 ? `25-${20_000 + n}` : '',
  filters: n % 4 === 0 ? 'white pickup' : '',
});
const rows = (first: number, count: number, middle: (one: Said) => string): string[] =>
  Array.from({ length: count }, (_, n) => row(first + n, middle(said(n))));
const log = (...parts: readonly (string | readonly string[])[]): string => `${parts.flat().join('\n')}\n`;
const found = async (text: string) => {
  const { caveats, flagged } = await summaryOfLogs({ [name]: text });
  return {
    immigration: flagged.total,
    turned: caveats.filter((caveat) => caveat.includes('put together without the second header')),
  };
};

it('reads rows of the old order below those of the new one as what they are, and says which', async () => {
  const { immigration, turned } = await found(log(modern, rows(0, 100, inModern), rows(100, 100, inOld)));
  expect(immigration).toBe(20);
  expect(turned).toEqual([
    `${name} is of exports put together without the second header: the 100 rows 102 to 201 have their reasons under "Filters", and were read in the vendor's other order of reason, case number and filters.`,
  ]);
});

it('reads rows of the new order below those of the old one, and those of a third export by the header', async () => {
  const text = log(old, rows(0, 100, inOld), rows(100, 100, inModern), rows(200, 100, inOld));
  const { immigration, turned } = await found(text);
  expect(immigration).toBe(30);
  expect(turned).toEqual([
    expect.stringContaining('the 100 rows 102 to 201 have their reasons under "Case #"') as string,
  ]);
});

it('touches no row where people wrote reasons as case numbers and case numbers as reasons, all from one day on', async () => {
  const swapped = rows(100, 100, ({ reason, number, filters }) => `${number},${reason},${filters}`);
  expect((await found(log(modern, rows(0, 100, inModern), swapped))).turned).toEqual([]);
  const inOldOrder = rows(100, 100, ({ reason, number, filters }) => `${reason},${filters},${number}`);
  expect((await found(log(old, rows(0, 100, inOld), inOldOrder))).turned).toEqual([]);
});

it('touches no row where the words among the filters are vehicles that were given as reasons too', async () => {
  const cars = [
    'white van',
    'red sedan',
    'black suv',
    'gray truck',
    'blue coupe',
    'green jeep',
    'tan wagon',
    'gold van',
  ];
  const before = rows(0, 100, ({ reason, number }) => `${reason},${number},`).map((line, n) =>
    n % 2 === 0 ? line.replace(/\*\*\*,[a-zA-Z ]+,/, `***,${cars[(n / 2) % cars.length] ?? ''},`) : line,
  );
  const after = Array.from({ length: 100 }, (_, n) => row(100 + n, `,,${cars[n % cars.length] ?? ''}`));
  expect((await found(log(modern, before, after))).turned).toEqual([]);
});

it('touches no row below a header between the rows, whatever stands there', async () => {
  const { turned } = await found(log(modern, rows(0, 100, inModern), modern, rows(100, 100, inOld)));
  expect(turned).toEqual([]);
});

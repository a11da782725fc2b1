import { expect, it } from 'vitest';
import { inspected } from './inspected.ts';

it('what a second table has and the first lacks is read as well', async () => {
  const [file] = await inspected(
    {
      'searches.csv': [
        'Search Time,Officer,Reason',
        '2025-03-01 01:27:03,cexample,BOLO',
        'Date,Time,Plate,Agency,Purpose',
        '2025-03-02,02:27:03,FAKE002,Birch County MN SO,Warrant',
        '',
      ].join('\n'),
    },
    { agency: 'Alder Falls MN PD' },
  );
  expect(file?.rows).toMatchObject([
    { row: 2, searched_at: '2025-03-01 01:27:03', agency: 'Alder Falls MN PD', plate: null, reason: 'BOLO' },
    {
      row: 4,
      searched_at: '2025-03-02 02:27:03',
      agency: 'Birch County MN SO',
      plate: 'P000001',
      reason: 'Warrant',
    },
  ]);
});

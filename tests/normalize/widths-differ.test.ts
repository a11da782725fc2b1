import { expect, it } from 'vitest';
import { inspected } from './inspected.ts';

it('a header with more labels than each row has cells is said to be one', async () => {
  const [file] = await inspected({
    'searches.csv': 'Search Time,Search, Reason,Agency\n2025-03-01 01:27:03,BOLO,Alder Falls MN PD\n',
  });
  expect(file?.warnings).toContain(
    'searches.csv has 4 labels in its header and 3 cells in each row, so that labels may stand over the cells of other columns.',
  );
});

import { describe, expect, it } from 'vitest';
import { inspected } from './inspected.ts';

const header = 'ID,Name,Org Name,License Plate,Reason,Search Time';
const lines = [
  'Q-1,REDACTED,Alder Falls MN PD,REDACTED,"REDACTED, ICE warrant",03/01/2026 10:01:05',
  'Q-2,REDACTED,Alder Falls MN PD,Unknown,unknown driver,03/01/2026 10:02:05',
  'Q-3,REDACTED,Alder Falls MN PD,WITHHELD,HSI / withheld,03/01/2026 10:03:05',
  'Q-4,REDACTED,Alder Falls MN PD,FAKEONE,tan van FAKEONE,03/01/2026 10:04:05',
];

describe('a word for no plate in the cell of the plate', () => {
  it.each([
    ['scanned', []],
    // A line that is no search has the log read record by record.
    ['read record by record', ['Page 1 of 1']],
  ])("is no plate in the row's reason: %s", async (_, further) => {
    const [file] = await inspected({ 'log.csv': `${[header, ...lines, ...further].join('\n')}\n` });
    expect(file?.rows.map(({ reason }) => reason)).toEqual([
      'REDACTED, ICE warrant',
      'unknown driver',
      'HSI / withheld',
      'tan van [plate]',
    ]);
  });
});

it('times are read whose comma became a low quote, as does one log in another encoding', async () => {
  const [file] = await inspected({
    'log.csv': `${header}\nQ-1,x,Alder Falls MN PD,,theft,03/01/2026\u201a 10:01:05 PM UTC\nQ-2,x,Alder Falls MN PD,,theft,3/2/2026\u201a 1:01:05 AM UTC\n`,
  });
  expect(file?.rows.map(({ searched_at }) => searched_at)).toEqual([
    '2026-03-01 22:01:05',
    '2026-03-02 01:01:05',
  ]);
});

import { describe, expect, it } from 'vitest';
import type { Summary } from '../../src/model/summary.ts';
import { summaryOfLogs } from './summary-of.ts';

const header = 'ID,Name,Org Name,Networks,Time Frame,License Plate,Reason,Search Time';
const ids = [1, 2, 3].map((n) => `0b5c3d1e-0000-4000-8000-00000000000${n}`);

/** The log of one owner: the reasons of the three searches as it bears them. */
const logOf = (reasons: readonly string[]): string =>
  `${[
    header,
    ...reasons.map(
      (reason, at) =>
        `${ids[at]},J. Doe,Alder Falls IL PD,12,"05/01/2025, 01:00:00 AM UTC - 05/02/2025, 01:00:00 AM UTC",FAK100${at},${reason},"05/03/2025, 01:0${at}:03 PM UTC"`,
    ),
  ].join('\n')}\n`;

const summaryOf = (logs: Readonly<Record<string, readonly string[]>>): Promise<Summary> =>
  summaryOfLogs(
    Object.fromEntries(
      Object.entries(logs).map(([owner, reasons]) => [`${owner}_PD_Network_Audit.csv`, logOf(reasons)]),
    ),
  );

it('counts reasons of a search as differing where their words do, not where capitals and blanks do', async () => {
  const { quality, searches } = await summaryOf({
    Birch_Landing: ['stolen vehicle', 'hit and run', 'welfare check'],
    Cedar_Basin: ['STOLEN VEHICLE', 'Hit and Run ', 'missing juvenile'],
    Dune_Point: ['Stolen vehicle', 'hit and run', 'Missing Juvenile'],
  });
  expect([searches.distinct, searches.rows, quality.reason_conflicts]).toEqual([3, 9, 1]);
});

it('counts a reason as masked where one log masks it and another leaves it blank', async () => {
  const { quality } = await summaryOf({
    Birch_Landing: ['', '', 'hit and run'],
    Cedar_Basin: ['*****', '', '*****'],
  });
  expect(quality.reason).toMatchObject({ masked: 1, empty: 1, readable: 1 });
});

it('takes no pluses for blanks, doubled blanks, closing stops or a cut at 255 characters for other words', async () => {
  const long = 'trailer taken from the lot behind the feed store and seen again '.repeat(5).trim();
  const { quality } = await summaryOf({
    Birch_Landing: ['stolen vehicle', long, 'welfare check'],
    Cedar_Basin: ['stolen+vehicle', long.slice(0, 255), 'welfare  check.'],
    Dune_Point: ['stolen  vehicle', long, 'welfare check on a child'],
  });
  expect(quality.reason_conflicts).toEqual(1);
});

describe('a reason that was cut', () => {
  it('gives way to the longer one, also in the log of the agency that searched', async () => {
    const { quality, flagged } = await summaryOf({
      Alder_Falls_IL: ['assist other agency', 'warrant', 'burglary at the east'],
      Birch_Landing: ['Assist Other Agency - ICE detainer', 'welfare check', 'theft'],
      Cedar_Basin: ['assist other ag...', 'welfare check', 'burglary at the east gate'],
    });
    // Counted as differing all the same.
    expect([quality.reason_conflicts, flagged.total]).toEqual([3, 1]);
  });

  it('is not used where what follows its 250th character is in another copy alone', async () => {
    const long = `${'trailer taken from the lot behind the feed store and seen again '.repeat(4)}, for ICE deportation`;
    const { quality, flagged } = await summaryOf({
      Birch_Landing: [long.slice(0, 252), 'theft', 'theft'],
      Cedar_Basin: [long, 'theft', 'theft'],
    });
    expect([quality.reason_conflicts, flagged.total]).toEqual([0, 1]);
  });
});

import { describe, expect, it } from 'vitest';
import { summaryOfLogs } from './summary-of.ts';

const header = 'ID,Name,Org Name,Total Networks Searched,Time Frame,License Plate,Reason,Search Time';
const bareHeader = header.replace('ID,', '');
const time = '05/03/2025, 01:01:03 PM UTC';
const cells = (plate: string, reason: string): string =>
  `***,Alder Falls IL PD,12,"05/01/2025, 01:00:00 AM UTC - 05/02/2025, 01:00:00 AM UTC",${plate},${reason},"${time}"`;

/** Two officers of one agency in one second: only plate and reason tell their searches apart. */
const first = ['FAK1001', 'ICE warrant'] as const;
const second = ['FAK1002', 'burglary'] as const;
type Row = readonly [plate: string, reason: string];

const bare = (...rows: readonly Row[]): string =>
  `${[bareHeader, ...rows.map(([plate, reason]) => cells(plate, reason))].join('\n')}\n`;
const withIds = (...rows: readonly (readonly [n: number, ...Row])[]): string =>
  `${[header, ...rows.map(([n, plate, reason]) => `0b5c3d1e-0000-4000-8000-00000000000${n},${cells(plate, reason)}`)].join('\n')}\n`;

const counted = (...logs: readonly string[]) => {
  const names = ['Birch_Landing', 'Cedar_Basin', 'Dune_Point'];
  return countedIn(Object.fromEntries(logs.map((log, at) => [`${names[at]}_IL_PD_Network_Audit.csv`, log])));
};

const countedIn = async (logs: Readonly<Record<string, string>>) => {
  const { searches, flagged, quality } = await summaryOfLogs(logs);
  return {
    searches: searches.distinct,
    flagged: flagged.total,
    conflicts: quality.reason_conflicts,
    recovered: quality.masked_reasons_recovered,
  };
};

describe('two searches of one agency in one second', () => {
  it('stay two where each log shows another plate and another reason', async () => {
    expect(await counted(bare(first), bare(second))).toMatchObject({ searches: 2, flagged: 1, conflicts: 0 });
    expect(await counted(withIds([1, ...first]), bare(second))).toMatchObject({ searches: 2, flagged: 1 });
  });

  it('are each joined with their own copy, in whatever order the logs have them', async () => {
    expect(await counted(bare(first, second), bare(second, first), bare(['***', second[1]]))).toMatchObject({
      searches: 2,
      flagged: 1,
      conflicts: 0,
    });
    expect(await counted(withIds([1, ...first], [2, ...second]), bare(second, first))).toMatchObject({
      searches: 2,
      flagged: 1,
      conflicts: 0,
    });
  });

  it('are joined by the plate with a log that masks every reason, and one to one with one that masks both', async () => {
    const logs = [
      bare(first, second),
      bare([second[0], 'REDACTED'], [first[0], 'REDACTED']),
      bare(['***', 'REDACTED'], ['***', 'REDACTED']),
    ];
    expect(await counted(...logs)).toEqual({ searches: 2, flagged: 1, conflicts: 0, recovered: 2 });
  });

  it('are one where only the plates differ or only the reasons do, as a log may change either', async () => {
    expect((await counted(bare(first), bare(['FAK', first[1]]))).searches).toBe(1);
    expect((await counted(bare(first), bare([first[0], 'warrant']))).searches).toBe(1);
  });

  it('are each joined with their copy in a release of the same log that masks more', async () => {
    const logs = {
      'Birch_Landing_IL_PD_Network_Audit.csv': bare(first),
      'Cedar_Basin_IL_PD_Network_Audit.csv': bare(second),
      'Cedar_Basin_IL_PD_Network_Audit_Redacted.csv': bare(['***', 'REDACTED']),
    };
    expect(await countedIn(logs)).toEqual({ searches: 2, flagged: 1, conflicts: 0, recovered: 1 });
  });
});

describe('two searches of one second whose plates are masked', () => {
  const ice = ['***', 'ICE warrant'] as const;
  const burglary = ['***', 'burglary'] as const;
  const masked = ['***', 'REDACTED'] as const;

  it('are paired by their reasons between logs that have them in another order', async () => {
    expect(await counted(bare(ice, masked), bare(burglary, ice))).toEqual({
      searches: 2,
      flagged: 1,
      conflicts: 0,
      recovered: 1,
    });
    expect(await counted(bare(burglary), bare(ice, burglary), bare(masked, ice))).toMatchObject({
      searches: 2,
      flagged: 1,
      conflicts: 0,
    });
  });

  it('leave to a search with an id the row of its own reason', async () => {
    expect(await counted(withIds([1, ...burglary]), bare(ice, burglary))).toMatchObject({
      searches: 2,
      flagged: 1,
      conflicts: 0,
    });
  });

  it('are as many as the log with most of them has, whatever their reasons', async () => {
    expect(await counted(bare(ice, ice, burglary), bare(burglary, burglary, ice))).toMatchObject({
      searches: 3,
    });
  });
});

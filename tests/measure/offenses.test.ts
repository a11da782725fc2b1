import { expect, test } from 'vitest';
import { runOfLog } from '../run-of-log.ts';

const header =
  'Name,Total Networks Searched,License Plate,Case #,Filters,Reason,Offense Type,Search Date/Time';
const row = (n: number, offense: string, reason = 'Stolen vehicle'): string =>
  `a.b,3,***,,,${reason},${offense},"03/01/2025, 01:${String(n % 60).padStart(2, '0')}:${String(Math.floor(n / 60)).padStart(2, '0')} AM UTC"`;

test('the table of offenses adds up to all searches: beyond 200 offenses the others and none stand in one line', async () => {
  // 205 offenses, the first of three searches, then two searches of none, one of them for ICE.
  const rows = [
    ...Array.from({ length: 205 }, (_, n) => row(n, `Offense ${n}`)),
    row(205, 'Offense 0'),
    row(206, 'Offense 0'),
    row(207, ''),
    row(208, '', 'ICE ERO removal order'),
  ];
  const { summary } = await runOfLog('audit.csv', [header, ...rows].join('\n'));
  expect(summary.by_offense).toHaveLength(201);
  expect(summary.by_offense[0]).toMatchObject({ offense: 'Offense 0', searches: 3 });
  // 5 of the offenses and the two searches of none.
  expect(summary.by_offense.at(-1)).toEqual({
    offense: null,
    searches: 7,
    flagged: 1,
    immigration: 1,
    possible: 0,
  });
});

test('a log without offenses has no table of them', async () => {
  const { summary } = await runOfLog('audit.csv', [header, row(1, ''), row(2, '')].join('\n'));
  expect(summary.by_offense).toEqual([]);
});

import { expect, it } from 'vitest';
import { inspected } from './inspected.ts';

const header = 'ID,Name,Total Networks Searched,Reason,Search Time';
const lines = (file: number, count: number): string =>
  [
    header,
    ...Array.from(
      { length: count },
      (_, at) => `F${file}-${at},***,${file},theft ${at},03/0${file}/2026 10:0${at}:05`,
    ),
  ].join('\n');

it('short files of one layout, which one scan reads, keep their agencies, their rows and their order', async () => {
  const names = [
    '4_1_2026-4_30_2026-Alder Falls MN PD-Audit.csv',
    '4_1_2026-4_30_2026-Cedar Ridge CO PD-Audit.csv',
    '4_1_2026-4_30_2026-Dunmore Bay CA PD-Audit [2].csv',
    "4_1_2026-4_30_2026-O'Birch MN PD-Audit.csv",
  ];
  const counts = [3, 0, 4, 1];
  const files = await inspected(
    Object.fromEntries(names.map((name, at) => [name, lines(at + 1, counts[at] ?? 0)])),
  );
  expect(
    files.map(({ rows }) => rows.map(({ row, id, networks, reason }) => [row, id, networks, reason])),
  ).toEqual(
    counts.map((count, at) =>
      Array.from({ length: count }, (_, n) => [n + 2, `F${at + 1}-${n}`, at + 1, `theft ${n}`]),
    ),
  );
  expect(files.map(({ rows }) => rows[0]?.['agency'])).toEqual([
    'Alder Falls MN PD',
    undefined,
    'Dunmore Bay CA PD',
    "O'Birch MN PD",
  ]);
});

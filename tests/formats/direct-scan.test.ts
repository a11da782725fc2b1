import { assert, constant, constantFrom, oneof, property, string, tuple } from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { aligner } from '../../src/formats/index.ts';
import { shapePattern, voidPattern } from '../../src/formats/shape-patterns.ts';
import { cellShapes } from '../../src/model/recognition.ts';
import { literal, Store } from '../../src/store/duckdb.ts';
import { list } from '../../src/formats/list.ts';
import { logOf } from './table.ts';
import { rmSync } from 'node:fs';
import { newFolder } from '../new-folder.ts';

const header = ['id', 'userId', 'searchDate', 'networkCount', 'reason'];
const id = '0b7c1d2e-0000-4000-8000-000000000001';
const row = [id, '***', '2026-03-10T04:31:52.901Z', '2', 'Investigation'];

describe('the direct load', () => {
  it('is offered for a log with a header and a time, not for one with events among its rows', () => {
    expect(logOf([header, row]).checks).toHaveLength(3);
    const learn = [
      ['Audit Date', 'User Name', 'Query Type', 'Query Pars'],
      ['04-01-16 13:05', 'cexample', 'Query Plate', 'ZZZFAKE'],
    ];
    expect(logOf(learn).checks).toBeNull();
    expect(logOf([row, row, row, row, row]).checks).toBeNull();
  });

  it('takes only rows that the row by row way takes as they stand', () => {
    const found = logOf([header, row, row]);
    const tests = (found.checks ?? []).map(({ at, pattern }) => ({ at, test: new RegExp(pattern) }));
    const odd = oneof(
      constantFrom(...row, '', '***', 'REDACTED', '3/4/2025', '12:00', 'allow', 'x'),
      string(),
    );
    const likely = row.map((good) =>
      oneof({ weight: 3, arbitrary: constant(good) }, { weight: 1, arbitrary: odd }),
    );
    let taken = 0;
    assert(
      property(tuple(...likely), (cells) => {
        const isDirect = tests.every(({ at, test }) => test.test(cells[at] ?? ''));
        if (!isDirect) return;
        taken += 1;
        const judged = aligner(found)({ row: 2, page: null, cells });
        expect(judged).toEqual({
          kind: 'search',
          cells: { id: cells[0], user: cells[1], time: cells[2], networks: cells[3], reason: cells[4] },
          mended: null,
        });
      }),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(500);
  });
});

const spellings = [
  ...list(
    ', ***, * * *, ——, REDACTED, [Redacted], n/a, 541.0, 4/5/2024 1:05 PM, 04-01-16 13:05, 45826.001444317131',
  ),
  ...list(
    '45826, 5-Jan-2024 13:05, 20250401 131500, 20250401T131500Z, 1741581112901, yesterday, 99/99, lookup - Mobile, 26-01698',
  ),
  ...list('10th Judicial District DTF TN, [Federal] US Park Police, Žilina PD, 2024-01-25T13:27:03+00:00'),
  ' ',
  '\u00a0',
  '1,234',
  '12,34',
  '01/25/2024, 01:27:03 PM UTC',
  ' 9/9/2024, 1:05:00\u202fAM UTC',
  'Jan 5, 2024 1:05 PM',
  '01/22/2024, 06:00:00 AM UTC\n01/22/2024, 07:00:00 AM UTC',
  '1/2/2024, 6:00:00 AM UTC to 1/3/2024, 7:00:00 AM UTC',
];

it('the store and JavaScript read every check alike', async () => {
  const folder = newFolder();
  const store = await Store.open({ beside: folder, memoryMiB: 200 });
  try {
    const cells = [...row, ...spellings];
    const patterns = [voidPattern, ...cellShapes.map((shape) => shapePattern(shape))];
    for (const pattern of patterns) {
      const asked = cells
        .map((cell) => `regexp_full_match(${literal(cell)}, ${literal(pattern)})`)
        .join(', ');
      const answers = await store.value<boolean[]>(`SELECT [${asked}]`);
      expect(answers).toEqual(cells.map((cell) => new RegExp(pattern).test(cell)));
    }
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
});

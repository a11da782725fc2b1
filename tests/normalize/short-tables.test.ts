import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { array, constantFrom, oneof, record, sample, string } from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { exemptions } from '../../src/normalize/masks/mask-exemptions.ts';
import { releasedSelect } from '../../src/normalize/load/released.ts';
import { createReleased } from '../../src/normalize/load/released-table.ts';
import { literal, Store } from '../../src/store/duckdb.ts';
import { cellExamples } from './cell-states.ts';

/** Rows of one log, each field a column by its name. */
const rowsOf = (numRuns: number): Record<string, string | null>[] => {
  const piece = constantFrom(
    ...cellExamples.flatMap(([, , ...cells]) => cells),
    ...exemptions.flatMap(({ examples }) => examples),
    ...'***|a *** b|x x x x|none|000|0|\u00a0|  two  blanks |ＡＢＣ１２３４|stolen 7ABC123|dob 01/02/1990|ABC 1234|a b c 1 2 3 4'.split(
      '|',
    ),
  );
  const text = oneof(
    { weight: 3, arbitrary: constantFrom('Investigation', 'lookup', '') },
    { weight: 3, arbitrary: piece },
    array(piece, { maxLength: 3 }).map((parts) => parts.join(' ')),
    string({ unit: 'grapheme-ascii', maxLength: 12 }),
  );
  const plate = oneof(constantFrom('ABC1234', '7ABC123', 'abc1234', 'XQZ 99'), piece);
  return sample(
    record({
      id: constantFrom('c46cdfd8-cd27-4990-8f59-8a0eb54c5944', '', '***', '12345'),
      user: text,
      agency: text,
      networks: constantFrom('12', '1,204', '***', '—', ''),
      devices: constantFrom('99', ''),
      frame: constantFrom(
        '06/01/2025, 01:27:03 PM UTC\n07/01/2025, 01:27:03 PM UTC',
        '6/1/25 8:00 - 6/2/25 9:00',
        '***',
        '',
      ),
      plate,
      reason: text,
      case_number: text,
      filters: text,
      time: constantFrom(
        '06/01/2025, 01:27:03 PM UTC',
        '2025-06-01 13:27',
        'June 1, 2025 1:27 PM',
        '45826.5',
      ),
      text_prompt: text,
      moderation: text,
    }),
    { numRuns, seed: 11 },
  );
};

/** The rows of `released` that the statement makes of them. */
const releasedRows = async (
  rows: readonly Record<string, string | null>[],
  isShort: boolean,
  plateIsToken: boolean,
): Promise<unknown[]> => {
  const beside = await mkdtemp(path.join(tmpdir(), 'alpr-short-'));
  const store = await Store.open({ beside, memoryMiB: 512, threads: 1 });
  try {
    const names = Object.keys(rows[0] ?? {});
    await createReleased(store);
    await store.run(`CREATE TABLE log (n INTEGER, ${names.map((name) => `${name} VARCHAR`).join(', ')})`);
    const values = rows.map(
      (cells, n) => `(${[n, ...names.map((name) => literal(cells[name] ?? ''))].join(', ')})`,
    );
    await store.run(`INSERT INTO log VALUES ${values.join(', ')}`);
    const select = releasedSelect({
      relation: '(SELECT * FROM log ORDER BY n)',
      cell: (field) => {
        if (!names.includes(field)) return null;
        return field === 'plate' && plateIsToken
          ? "CASE WHEN plate = '' THEN NULL ELSE md5(plate) END"
          : field;
      },
      source: '0',
      agency: 'CAST(NULL AS VARCHAR)',
      row: 'CAST(n AS BIGINT)',
      page: 'CAST(NULL AS INTEGER)',
      cellsHash: 'hash(n)',
      plateText: null,
      plateIsToken,
      plateKey: { hex: '00ff'.repeat(16), lasts: true },
      timeZone: 'America/Chicago',
      spelling: null,
      frameSpelling: null,
      isShort,
    });
    return await store.rows(`SELECT * FROM (${select}) ORDER BY row`);
  } finally {
    await store.close();
    await rm(beside, { recursive: true, force: true });
  }
};

describe('the rows of a log', () => {
  test.each([
    ['read by the store itself', false],
    ['read record by record', true],
  ])('are the same whether its table is short or long, %s', async (_, plateIsToken) => {
    const rows = rowsOf(1500);
    const long = await releasedRows(rows, false, plateIsToken);
    const short = await releasedRows(rows, true, plateIsToken);
    expect(long).toHaveLength(rows.length);
    expect(new Set(long.map((row) => (row as { s_reason: string }).s_reason)).size).toBeGreaterThan(4);
    for (const [at, row] of long.entries()) expect.soft([rows[at], short[at]]).toEqual([rows[at], row]);
  });
});

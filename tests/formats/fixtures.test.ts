import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aligner, listedAgencies, recognise } from '../../src/formats/index.ts';
import { formats } from '../../src/formats/registry.ts';
import type { RawRecord, RawTable } from '../../src/model/raw-table.ts';
import type { AlignedRow, LogRecognition } from '../../src/model/recognition.ts';
import { discover, readFile } from '../../src/read/index.ts';
import { Store } from '../../src/store/duckdb.ts';
import { newFolder } from '../new-folder.ts';

const root = path.resolve(import.meta.dirname, '../../fixtures');

/** What a fixture's expected.json says of each table of its inputs, in order. */
const expectedSchema = z.strictObject({
  refused: z.string().optional(),
  tables: z.array(
    z.strictObject({
      file: z.string().optional(),
      sheet: z.string().optional(),
      kind: z.string(),
      format: z.string().nullable(),
      confirmed: z.boolean().optional(),
      header_row: z.int().nullable().optional(),
      log_kind: z.string().optional(),
      fields: z.string().optional(),
      counts: z.record(z.string(), z.int()).optional(),
      mended: z.int().optional(),
      /** Over the whole table, when it is loaded: tests/formats/whole-run.test.ts. */
      mended_by_column: z.int().optional(),
      agencies: z.array(z.string()).optional(),
      rows: z.record(z.string(), z.record(z.string(), z.string())).optional(),
    }),
  ),
});
type ExpectedTable = z.infer<typeof expectedSchema>['tables'][number];

const cases = readdirSync(root)
  .filter((family) => family !== 'demo' && statSync(path.join(root, family)).isDirectory())
  .flatMap((family) => readdirSync(path.join(root, family)).map((name) => `${family}/${name}`));

let store: Store;
const folder = newFolder();
beforeAll(async () => {
  store = await Store.open({ beside: folder, memoryMiB: 300 });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const tablesOf = async (name: string): Promise<{ tables: RawTable[]; refused: string[] }> => {
  const tables: RawTable[] = [];
  const refused: string[] = [];
  for (const found of await discover([path.join(root, name)])) {
    if (found.leftOut !== null || found.file.endsWith('expected.json')) continue;
    const file = await readFile(found, { store, tempDir: store.tempDir, seen: new Map() });
    tables.push(...file.tables);
    if (file.refused !== null) refused.push(file.refused);
  }
  return { tables, refused };
};

const rowsAfter = async (table: RawTable, headerRow: number | null): Promise<RawRecord[]> => {
  const records: RawRecord[] = [];
  for await (const batch of table.records())
    records.push(...batch.filter(({ row }) => row > (headerRow ?? 0)));
  return records;
};

const countsOf = (rows: readonly AlignedRow[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const kind = row.kind === 'skipped' ? row.why : row.kind;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
};

const checkLog = async (table: RawTable, found: LogRecognition, expected: ExpectedTable): Promise<void> => {
  const records = await rowsAfter(table, found.headerRow);
  const align = aligner(found);
  const rows = records.map((record) => align(record));
  expect(countsOf(rows)).toEqual(expected.counts);
  expect(rows.filter((row) => row.kind === 'search' && row.mended !== null)).toHaveLength(
    expected.mended ?? 0,
  );
  for (const [number, cells] of Object.entries(expected.rows ?? {})) {
    const at = records.findIndex((record) => record.row === Number(number));
    expect(rows[at], `record ${number}`).toMatchObject({ kind: 'search', cells });
  }
};

const checkTable = async (table: RawTable, expected: ExpectedTable): Promise<void> => {
  const found = recognise(table);
  expect({ kind: found.kind, format: found.format }, found.reasons.join('; ')).toEqual({
    kind: expected.kind,
    format: expected.format,
  });
  if (expected.sheet !== undefined) expect(table.sheet).toBe(expected.sheet);
  if (expected.header_row !== undefined) expect(found.headerRow).toBe(expected.header_row);
  if (expected.fields !== undefined) {
    const fields = found.columns.map((column) => column.field ?? column.use).join(' ');
    expect(fields).toBe(expected.fields);
  }
  if (expected.agencies && found.kind === 'sharing_list') {
    const listed = await listedAgencies(found, table);
    expect(listed.map((agency) => agency.name)).toEqual(expected.agencies);
  }
  if (found.kind !== 'log') return;
  expect(found.confirmed).toBe(expected.confirmed ?? true);
  expect(found.logKind).toBe(expected.log_kind);
  await checkLog(table, found, expected);
};

describe('every invented log is read as its expected.json says', () => {
  it.each(cases)('%s', async (name) => {
    const text = readFileSync(path.join(root, name, 'expected.json'), 'utf8');
    const expected = expectedSchema.parse(JSON.parse(text));
    const { tables, refused } = await tablesOf(name);
    expect(tables).toHaveLength(expected.tables.length);
    for (const [at, table] of tables.entries()) {
      const said = expected.tables[at];
      if (said) await checkTable(table, said);
    }
    if (expected.refused === undefined) expect(refused).toEqual([]);
    else expect(refused.join()).toContain(expected.refused);
  });
});

describe('the invented logs', () => {
  it('are there for every format', () => {
    const families = new Set(cases.map((name) => name.split('/')[0]));
    for (const format of formats) expect(families).toContain(format.id);
  });

  it('begin with ok or bad, and stand in the README with how they were made', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    for (const name of cases) {
      expect(name).toMatch(/\/(?:ok|bad)\.[a-z0-9-]+$/);
      expect(readme).toContain(`\`${name}\``);
      expect(existsSync(path.join(root, name, 'expected.json'))).toBe(true);
    }
  });
});

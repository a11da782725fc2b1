import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRun } from '../../src/cli/settings.ts';
import type { AnalyzeResult } from '../../src/model/event.ts';
import type { TableIntake } from '../../src/model/intake.ts';
import { beginRun } from '../../src/pipeline/begin.ts';
import { loadInputs } from '../../src/pipeline/load.ts';
import { analyze } from '../../src/pipeline.ts';
import { newFolder } from '../new-folder.ts';

const root = path.resolve(import.meta.dirname, '../../fixtures');
const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const run = async (paths: readonly string[], name: string): Promise<AnalyzeResult> => {
  const out = path.join(folder, name);
  const { options } = await readRun(paths, { out, only: ['review.csv'] });
  return analyze(options, () => undefined);
};

describe('the demo', () => {
  it('gives the figures that the README of the invented logs works out', async () => {
    const { summary } = await run([path.join(root, 'demo')], 'demo');
    const expected: unknown = JSON.parse(readFileSync(path.join(root, 'demo-expected.json'), 'utf8'));
    expect(summary).toMatchObject(expected as object);
  });
});

describe.each(['ok.long-beach-manner', 'ok.long-beach-manner-xls'])('%s', (name) => {
  it('gives 278 searches by the ICE account and 578 by the two CBP officers, and nothing else', async () => {
    const { summary } = await run([path.join(root, 'vigilant-learn', name)], name);
    expect(summary.searches).toEqual({
      rows: 2000,
      distinct: 2000,
      copies: { same_file: 0, same_owner: 0, other_owner: 0 },
    });
    expect(summary.flagged).toMatchObject({
      total: 856,
      by_searcher: { ice: 278, cbp: 578 },
      other_immigration: 0,
      by_route: { ice_account: 278, cbp_account: 578 },
    });
    const ofIce = summary.by_user.filter((user) => user.agency.includes('Immigration'));
    expect(ofIce.map((user) => user.searches)).toEqual([278]);
    const ofCbp = summary.by_user.filter((user) => user.agency.includes('Customs and Border'));
    expect(ofCbp.map((user) => user.searches)).toEqual([342, 236]);
    expect(summary.by_month.map((month) => month.month)).toEqual([
      '2016-11',
      '2016-12',
      '2017-01',
      '2017-02',
      '2017-03',
      '2017-04',
      '2017-05',
      '2017-06',
      '2017-07',
    ]);
    expect(summary.by_month.every((month) => month.ice > 0)).toBe(true);
  });
});

interface Expected {
  readonly tables: readonly {
    readonly kind: string;
    readonly format: string | null;
    readonly counts?: Readonly<Record<string, number>>;
    readonly mended?: number;
    /** Rows mended because the whole column shows how they are to be read. */
    readonly mended_by_column?: number;
  }[];
}

const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'demo' && entry.name !== 'unknown')
  .flatMap(({ name }) => readdirSync(path.join(root, name)).map((one) => `${name}/${one}`))
  .filter((name) => name.includes('/ok.'));

const inputsOf = (name: string): string[] =>
  readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expected.json')
    .map((entry) => path.join(entry.parentPath, entry.name));

describe('every invented log in one load', () => {
  const tables = new Map<string, TableIntake[]>();
  beforeAll(async () => {
    const { options } = await readRun(cases.flatMap(inputsOf), { out: path.join(folder, 'all') });
    const begun = await beginRun(options, () => undefined);
    const files = await loadInputs(begun);
    await begun.end();
    const names = cases.flatMap((name) => inputsOf(name).map(() => name));
    for (const [at, intake] of files.entries()) {
      const name = names[at] ?? '';
      tables.set(name, [...(tables.get(name) ?? []), ...intake.tables]);
    }
  }, 300_000);

  it.each(cases)('%s loses no row and adds none', (name) => {
    const expected = JSON.parse(readFileSync(path.join(root, name, 'expected.json'), 'utf8')) as Expected;
    const logs = expected.tables.filter((table) => table.kind === 'log');
    const found = (tables.get(name) ?? []).filter((table) => table.log !== null);
    expect(found.map((table) => table.recognition.format)).toEqual(logs.map((table) => table.format));
    for (const [at, { counts = {}, mended = 0, mended_by_column = 0 }] of logs.entries()) {
      const { search = 0, quarantined = 0, ...skipped } = counts;
      const loaded = found[at]?.log?.loaded;
      expect(loaded).toMatchObject({ rowsLoaded: search, skipped });
      expect(sum(loaded?.quarantined)).toBe(quarantined);
      expect(sum(loaded?.mended)).toBe(mended + mended_by_column);
      expect(loaded?.rowsRead).toBe(sum(counts));
    }
  });
});

const sum = (counts: Readonly<Record<string, number>> = {}): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

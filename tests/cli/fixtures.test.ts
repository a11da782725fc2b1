import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/cli/settings.ts';
import { exitCode } from '../../src/model/error.ts';
import type { AnalyzeResult } from '../../src/model/event.ts';
import { analyze } from '../../src/pipeline.ts';
import { folderOf } from './folder.ts';
import { readJson } from './report-folder.ts';
import { projectRoot } from './run.ts';

interface Expected {
  readonly refused?: string;
  readonly tables: readonly {
    readonly kind: string;
    readonly format: string | null;
    readonly sheet?: string;
    readonly counts?: Readonly<Record<string, number>>;
  }[];
}

const root = path.join(projectRoot, 'fixtures');
const cases = readdirSync(root)
  .flatMap((family) =>
    family.includes('.') ? [] : readdirSync(path.join(root, family)).map((name) => `${family}/${name}`),
  )
  .filter((name) => existsSync(path.join(root, name, 'expected.json')))
  .map((name) => ({ name, expected: readJson(root, name, 'expected.json') as Expected }));
const holdsLog = ({ expected }: (typeof cases)[number]): boolean =>
  expected.tables.some(({ kind }) => kind === 'log');

const analyzed = async (name: string): Promise<AnalyzeResult> => {
  const inputs = readdirSync(path.join(root, name)).filter((file) => file !== 'expected.json');
  const given = { out: path.join(folderOf(), 'report'), only: 'flagged.csv' };
  const { options } = await readSettings(
    inputs.map((file) => path.join(root, name, file)),
    given,
  );
  return analyze(options, () => undefined);
};

describe('a log goes through the whole main job with no row lost', () => {
  test.each(cases.filter(holdsLog))('$name', async ({ name, expected }) => {
    const { summary, manifest } = await analyzed(name);
    const logs = expected.tables.filter(({ kind }) => kind === 'log');
    const tables = manifest.inputs
      .flatMap((input) => input.tables)
      .filter(({ taken_for }) => taken_for === 'log');
    expect(
      tables.map(({ format, counts, skipped }) => ({
        format,
        loaded: counts.rows_loaded,
        quarantined: counts.rows_quarantined,
        skipped,
      })),
    ).toEqual(
      logs.map(({ format, counts: { search = 0, quarantined = 0, ...skipped } = {} }) => ({
        format,
        loaded: search,
        quarantined,
        skipped,
      })),
    );
    const { rows_read: read, rows_loaded: loaded, rows_quarantined, rows_skipped } = summary.inputs;
    const counted = logs.flatMap(({ counts = {} }) => Object.values(counts));
    expect(read).toBe(counted.reduce((sum, rows) => sum + rows, 0));
    expect(loaded + rows_quarantined + rows_skipped).toBe(read);
    const { rows, distinct, copies } = summary.searches;
    expect([rows, distinct + copies.same_file + copies.same_owner + copies.other_owner]).toEqual([
      loaded,
      loaded,
    ]);
  });
});

describe('an input without a search is refused, with the exit code for nothing readable', () => {
  test.each(cases.filter((each) => !holdsLog(each)))('$name', async ({ name }) => {
    await expect(analyzed(name)).rejects.toMatchObject({ name: 'UserError', code: exitCode.nothingReadable });
  });
});

test('one ICE account and two CBP officers among local users of one account tree are counted as themselves', async () => {
  const { summary } = await analyzed('vigilant-learn/ok.long-beach-manner');
  // The table in fixtures/README.md: 278 by the ICE account, 342 + 236 by the two officers, of 2,000 searches.
  expect(summary.searches.distinct).toBe(2000);
  expect(summary.flagged).toMatchObject({
    total: 856,
    by_searcher: { ice: 278, cbp: 578 },
    other_immigration: 0,
  });
  expect(summary.federal_accounts.map(({ searcher, searches }) => [searcher, searches])).toEqual([
    ['cbp', 342],
    ['ice', 278],
    ['cbp', 236],
  ]);
});

import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { falseFigures } from '../../tools/bench/check.ts';
import { makeLogs, type TrueFigures } from '../../tools/bench/make-logs.ts';
import { run } from '../cli/run.ts';
import { reconcileNaively } from './naive.ts';
import { isMasked, readReleasedLogs, type ReadRow } from './released-logs.ts';
import { newFolder } from '../new-folder.ts';

const folder = newFolder();
let truth: TrueFigures;

beforeAll(() => {
  truth = makeLogs(folder, { rows: 5000, seed: 3, again: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the true figures beside the invented logs', () => {
  let rows: ReadRow[];
  let leader: readonly number[];

  beforeAll(() => {
    rows = readReleasedLogs(
      path.join(folder, 'logs'),
      truth.files.map(({ file }) => file),
    );
    leader = reconcileNaively(rows).leader;
  });

  const distinct = (keyOf: (row: ReadRow, search: number) => string): number =>
    new Set(rows.map((row, at) => keyOf(row, leader[at] as number))).size;

  it('are those of five thousand rows in six files of five owners', () => {
    expect(rows.length).toBe(5000);
    expect(truth.files.length).toBe(6);
    expect(new Set(rows.map(({ owner }) => owner)).size).toBe(5);
  });

  it('count the searches that a plain reading of the files counts', () => {
    expect(distinct((_, search) => String(search))).toBe(truth.searches.distinct);
    expect(reconcileNaively(rows).possibleDuplicates).toBe(truth.quality.possible_duplicates);
  });

  it('tell the copies in one file from those of one owner and of another', () => {
    const searches = distinct((_, search) => String(search));
    const byOwner = distinct((row, search) => `${row.owner}|${search}`);
    const byFile = distinct((row, search) => `${row.file}|${search}`);
    expect({
      same_file: rows.length - byFile,
      same_owner: byFile - byOwner,
      other_owner: byOwner - searches,
    }).toEqual(truth.searches.copies);
  });

  it('count the searches whose reason is masked in every copy, and those where another copy shows it', () => {
    const reasons = new Map<number, string[]>();
    for (const [at, { reason }] of rows.entries()) {
      const search = leader[at] as number;
      reasons.set(search, [...(reasons.get(search) ?? []), reason]);
    }
    const all = [...reasons.values()];
    expect(all.filter((copies) => copies.every(isMasked)).length).toBe(truth.quality.reason.masked);
    expect(all.filter((copies) => copies.every((reason) => reason === '')).length).toBe(
      truth.quality.reason.empty,
    );
    expect(
      all.filter(
        (copies) => copies.some(isMasked) && copies.some((reason) => reason !== '' && !isMasked(reason)),
      ).length,
    ).toBe(truth.quality.masked_reasons_recovered);
    const readable = all.map(
      (copies) => new Set(copies.filter((reason) => !isMasked(reason) && reason !== '')),
    );
    expect(readable.filter((words) => words.size > 1).length).toBe(truth.quality.reason_conflicts);
    expect(new Set(readable.flatMap((words) => [...words])).size).toBe(truth.distinct_reasons);
  });

  it('hold what makes reconciling hard: two fifths of searches in several logs, a third of rows without an id', () => {
    const files = new Map<number, Set<string>>();
    for (const [at, { file }] of rows.entries()) {
      const search = leader[at] as number;
      files.set(search, (files.get(search) ?? new Set()).add(file));
    }
    const several = [...files.values()].filter((held) => held.size > 1).length / files.size;
    const bare = rows.filter(({ id }) => id === null).length / rows.length;
    expect(several).toBeGreaterThan(0.37);
    expect(bare).toBeGreaterThan(0.27);
    expect(truth.quality.possible_duplicates).toBeGreaterThan(2);
    expect(truth.searches.copies.same_owner).toBeGreaterThan(50);
  });
});

describe('a report on the invented logs', () => {
  const out = path.join(folder, 'report');

  it('bears the true figures, to the last search, and no plate', { timeout: 240_000 }, () => {
    const ran = run(['analyze', path.join(folder, 'logs'), '--out', out, '--quiet']);
    expect(ran).toMatchObject({ code: 0 });
    expect(falseFigures(out, truth)).toEqual([]);
  });

  it('would be called false if a single search were missing from a single month', () => {
    const [first, ...rest] = truth.by_month;
    if (!first) throw new Error('no months');
    const missing = { ...truth, by_month: [{ ...first, searches: first.searches - 1 }, ...rest] };
    expect(falseFigures(out, missing)).toEqual([
      `by_month.${first.month}.searches is ${first.searches}, in truth ${first.searches - 1}`,
    ]);
  });
});

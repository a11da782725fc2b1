import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/model/manifest.ts';
import { manifestSchema } from '../../src/model/manifest.ts';
import { summarySchema } from '../../src/model/summary.ts';
import { folderOf } from './folder.ts';
import { hashes, readJson } from './report-folder.ts';
import { projectRoot, run, type Ran } from './run.ts';
import { newFolder } from '../new-folder.ts';

const demo = path.join('fixtures', 'demo');
let work = '';
let first: Ran;

beforeAll(() => {
  work = newFolder();
  first = run([demo, '--out', path.join(work, 'first')]);
}, 300_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

const reportOf = (name: string): string => path.join(work, name);
/** A copy of the first report, to change. */
const copyOfReport = (): string => {
  const folder = path.join(folderOf(), 'report');
  for (const name of Object.keys(hashes(reportOf('first'))).concat('run.json')) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    copyFileSync(path.join(reportOf('first'), name), path.join(folder, name));
  }
  return folder;
};
const quick = ['--only', 'review.csv'] as const;

describe('the main job on the demo logs', () => {
  test('ends well, with the figures that were worked out by hand', () => {
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(readJson(reportOf('first'), 'summary.json')).toMatchObject(
      readJson(projectRoot, 'fixtures', 'demo-expected.json') as object,
    );
  });

  test('tells a person the same figures, what to open, and where it is', () => {
    const told = first.stdout.replaceAll(/\s+/g, ' ');
    expect(told).toContain('Read 4 files with 140 rows.');
    expect(told).toContain('The log records 109 searches (31 rows more are copies of the same ones)');
    expect(told).toContain('At least 8 searches are by ICE or CBP or for immigration enforcement');
    expect(told).toContain('ICE accounts 1, CBP accounts 3, others with an immigration purpose 4.');
    expect(told).toContain(`Look first at ${path.join(reportOf('first'), 'report.html')}`);
    expect(first.stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(16);
  });

  test('writes a summary and a manifest that keep to their schemas, and every output that the contract names', () => {
    expect(summarySchema.safeParse(readJson(reportOf('first'), 'summary.json')).error).toBeUndefined();
    const manifest = manifestSchema.parse(readJson(reportOf('first'), 'manifest.json'));
    const { 'manifest.json': _, ...others } = hashes(reportOf('first'));
    expect(Object.fromEntries(manifest.outputs.map(({ name, sha256 }) => [name, sha256]))).toEqual(others);
    for (const name of [
      'report.html',
      'report.pdf',
      'report.docx',
      'flagged.csv',
      'flagged.xlsx',
      'review.csv',
    ])
      expect(others).toHaveProperty([name]);
    for (const name of ['searches.parquet', 'rows.parquet', 'quarantine.csv', 'accounts.csv'])
      expect(others).toHaveProperty([path.join('private', name)]);
    expect(existsSync(path.join(reportOf('first'), 'run.json'))).toBe(true);
  });

  test('gives the same bytes in every output, twice, and where it may take little memory', () => {
    const again = run([demo, '--out', reportOf('second'), '--memory', '900']);
    expect(again.code).toBe(0);
    expect(hashes(reportOf('second'))).toEqual(hashes(reportOf('first')));
  }, 300_000);

  test('accounts for each row of each file', () => {
    const { inputs } = readJson(reportOf('first'), 'manifest.json') as Manifest;
    const sums = inputs.map(
      ({ counts }) =>
        counts.rows_loaded + counts.rows_outside_period + counts.rows_quarantined + counts.rows_skipped,
    );
    expect(sums).toEqual(inputs.map(({ counts }) => counts.rows_read));
    expect(sums.reduce((sum, rows) => sum + rows, 0)).toBe(140);
  });

  test('bears no plate in any text that it writes', () => {
    const texts = Object.keys(hashes(reportOf('first'))).filter((name) =>
      /\.(html|json|csv|svg|txt)$/.test(name),
    );
    expect(texts.length).toBeGreaterThan(10);
    const bearing = texts.filter((name) =>
      /\b(FAKE\d+|ZZZ\d{3}F)\b/.test(readFileSync(path.join(reportOf('first'), name), 'utf8')),
    );
    expect(bearing).toEqual([]);
  });

  test('leaves nothing behind beside the report', () => {
    expect(readdirSync(work).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('`--json`', () => {
  test('puts summary.json on standard output, and nothing else', () => {
    const out = path.join(folderOf(), 'report');
    const { stdout, stderr, code } = run([demo, '--out', out, '--json', ...quick]);
    expect([stderr, code]).toEqual(['', 0]);
    expect(stdout).toBe(readFileSync(path.join(out, 'summary.json'), 'utf8'));
  }, 120_000);
});

describe('`--only`', () => {
  test('writes what is named, and the manifest, the summary and the record of the run', () => {
    const out = path.join(folderOf(), 'report');
    const { code } = run([demo, '--out', out, '--only', 'flagged.csv,review.csv', '--quiet']);
    expect(code).toBe(0);
    expect(readdirSync(out).toSorted()).toEqual([
      'flagged.csv',
      'manifest.json',
      'review.csv',
      'run.json',
      'summary.json',
    ]);
  }, 120_000);

  test('gives the figures alone where it names but them', () => {
    const out = path.join(folderOf(), 'report');
    const { code } = run([demo, '--out', out, '--only', 'summary.json', '--quiet']);
    expect(code).toBe(0);
    expect(readdirSync(out).toSorted()).toEqual(['manifest.json', 'run.json', 'summary.json']);
  }, 120_000);
});

describe('`report --from`', () => {
  test('writes the same documents again without the logs', () => {
    const folder = copyOfReport();
    const before = hashes(folder);
    for (const name of ['report.html', 'report.pdf']) rmSync(path.join(folder, name));
    const { code, stderr } = run(['report', '--from', folder]);
    expect([code, stderr]).toEqual([0, '']);
    expect(hashes(folder)).toEqual(before);
  }, 300_000);

  test('refuses a folder that is no report', () => {
    const folder = folderOf({ 'notes.txt': 'mine' });
    const { code, stderr } = run(['report', '--from', folder]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^alpr-audit: .* is not a report of alpr-audit; .*\n$/);
  });
});

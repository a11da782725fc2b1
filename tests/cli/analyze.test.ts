import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/model/manifest.ts';
import { manifestSchema } from '../../src/model/manifest.ts';
import { summarySchema } from '../../src/model/summary.ts';
import { folderOf } from './folder.ts';
import { hashes, readJson } from './report-folder.ts';
import { projectRoot, run, type Ran } from './run.ts';

const demo = path.join('fixtures', 'demo');
const stackTrace = /^\s+at .+:\d+:\d+/m;
let work = '';
let first: Ran;

beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'alpr-audit-e2e-'));
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
    expect(first.stdout).toContain('Read 4 files with 140 rows.');
    expect(first.stdout).toContain('The log records 109 searches (31 rows more are copies of the same ones)');
    expect(first.stdout).toContain('At least 8 searches are by ICE or CBP or for immigration enforcement');
    expect(first.stdout).toContain('ICE accounts 1, CBP accounts 3, others with an immigration purpose 4.');
    expect(first.stdout).toContain(`Look first at ${path.join(reportOf('first'), 'report.html')}`);
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

  test('gives the same bytes in every output, twice', () => {
    const again = run([demo, '--out', reportOf('second')]);
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

describe('a report that stands', () => {
  test('is written over by a new run where nobody changed it', () => {
    const folder = copyOfReport();
    expect(run([demo, '--out', folder, ...quick]).code).toBe(0);
    expect(existsSync(path.join(folder, 'report.pdf'))).toBe(false);
  }, 120_000);

  test('is kept where somebody changed an output, which is named; --force writes over it', () => {
    const folder = copyOfReport();
    appendFileSync(path.join(folder, 'report.docx'), 'edited');
    const before = hashes(folder);
    const { code, stderr } = run([demo, '--out', folder, ...quick]);
    expect(code).toBe(2);
    expect(stderr).toContain(path.join(folder, 'report.docx'));
    expect(hashes(folder)).toEqual(before);
    expect(run([demo, '--out', folder, '--force', ...quick]).code).toBe(0);
  }, 120_000);

  test('is written over where the changed output is the review that is given to the run', () => {
    const folder = copyOfReport();
    const review = path.join(folder, 'review.csv');
    const [header = '', line = ''] = readFileSync(review, 'utf8').split('\n');
    const at = header.split(',').indexOf('decision');
    expect(at).toBeGreaterThan(-1);
    appendFileSync(review, '\n');
    expect(line).not.toBe('');
    const { code, stderr } = run([demo, '--out', folder, '--review', review, ...quick]);
    expect([stderr, code]).toEqual(['', 0]);
  }, 120_000);

  test('is never made in a folder that holds something else', () => {
    const folder = folderOf({ 'thesis.docx': 'mine' });
    const { code, stderr } = run([demo, '--out', folder, ...quick]);
    expect(code).toBe(2);
    expect(stderr).toContain('is not a report of alpr-audit');
    expect(readdirSync(folder)).toEqual(['thesis.docx']);
  });
});

describe('inputs that cannot be used', () => {
  const letter = path.join('fixtures', 'unknown', 'bad.letter');

  test('alone: exit code 3 and one line for each, and no folder', () => {
    const out = path.join(folderOf(), 'report');
    const { code, stdout, stderr } = run([letter, '--out', out]);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^alpr-audit: .+\n$/);
    expect(stderr).not.toMatch(stackTrace);
    expect(existsSync(out)).toBe(false);
  });

  test('a sharing list alone: exit code 3, and which command reads it', () => {
    const list = path.join('fixtures', 'flock-sharing', 'ok.shared-networks');
    const inputs = readdirSync(path.join(projectRoot, list)).filter((name) => name !== 'expected.json');
    const { code, stderr } = run([
      ...inputs.map((name) => path.join(list, name)),
      '--out',
      path.join(folderOf(), 'report'),
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain('alpr-audit sharing');
  });

  test('among others: the rest is analyzed, and the refused one is named; with --strict the exit code is 4', () => {
    const out = path.join(folderOf(), 'report');
    const args = [demo, path.join('fixtures', 'unknown', 'bad.cameras'), '--out', out, '--strict', ...quick];
    const { code, stdout, stderr } = run(args);
    expect(code).toBe(4);
    expect(stdout).toMatch(/^! .+ was not used: .+$/m);
    expect(stderr).toMatch(/^alpr-audit: done, but under --strict this counts: files refused: \d+\n$/);
    expect(readJson(out, 'summary.json')).toMatchObject({ searches: { distinct: 109 } });
  }, 120_000);

  test('a log of no rows is a report of no searches', () => {
    const folder = folderOf({
      'empty.csv':
        'Name,Org Name,Total Networks Searched,Time Frame,License Plate,Reason,Case #,Filters,Search Time,Search Type\n',
    });
    const out = path.join(folderOf(), 'report');
    const { code, stdout } = run([path.join(folder, 'empty.csv'), '--out', out]);
    expect(code).toBe(0);
    expect(stdout).toContain('The log holds no search.');
    expect(readJson(out, 'summary.json')).toMatchObject({
      period: { first: null, last: null },
      searches: { distinct: 0 },
    });
  }, 120_000);
});

describe('a sources file', () => {
  test('stands in the manifest, and an entry that names no input is said', () => {
    const folder = folderOf({
      'sources.csv': 'path,request_no,owner\n*Network-Audit.csv,R-7,Alder Falls MN PD\nno-such.csv,R-8,\n',
    });
    const out = path.join(folder, 'report');
    const { code, stdout } = run([
      demo,
      '--out',
      out,
      '--sources',
      path.join(folder, 'sources.csv'),
      ...quick,
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('! the sources file names no input with "no-such.csv"');
    const { inputs } = readJson(out, 'manifest.json') as Manifest;
    expect(inputs.map(({ request_no }) => request_no).toSorted()).toEqual(['R-7', null, null, null]);
  }, 120_000);
});

test('options of a configuration file are those of the command line', () => {
  const folder = folderOf({
    'run.yaml': `paths: [${demo}]\nsince: 2025-11-01\nuntil: 2025-11-30\nonly: [review.csv]\n`,
  });
  const out = path.join(folder, 'report');
  const { code } = run(['--config', path.join(folder, 'run.yaml'), '--out', out, '--quiet']);
  expect(code).toBe(0);
  // November as worked out in fixtures/README.md: 48 searches, 4 of them flagged.
  expect(readJson(out, 'summary.json')).toMatchObject({ searches: { distinct: 48 }, flagged: { total: 4 } });
}, 120_000);

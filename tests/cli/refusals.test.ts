import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/model/manifest.ts';
import { folderForAll, folderOf } from './folder.ts';
import { hashes, readJson } from './report-folder.ts';
import { projectRoot, run } from './run.ts';

const demo = path.join('fixtures', 'demo');
const stackTrace = /^\s+at .+:\d+:\d+/m;
const quick = ['--only', 'review.csv,flagged.csv'] as const;

/** One small log, so that a run is short. */
const log = path.join('fixtures', 'flock-audit', 'ok.layout-h-extract', 'audit.csv');
const made = path.join(folderForAll(), 'report');
beforeAll(() => {
  expect(run([log, '--out', made, '--quiet', ...quick])).toEqual({ stdout: '', stderr: '', code: 0 });
});

/** A report of that log, of two tables only, in a folder of its own. */
const newReport = (): string => {
  const folder = path.join(folderOf(), 'report');
  cpSync(made, folder, { recursive: true });
  return folder;
};

describe('a report that stands', () => {
  test('is written over by a new run where nobody changed it', () => {
    const folder = newReport();
    expect(run([log, '--out', folder, '--only', 'review.csv']).code).toBe(0);
    expect(existsSync(path.join(folder, 'flagged.csv'))).toBe(false);
  }, 120_000);

  test('is kept where somebody changed an output, which is named; --force writes over it', () => {
    const folder = newReport();
    appendFileSync(path.join(folder, 'flagged.csv'), 'edited');
    const before = hashes(folder);
    const { code, stderr } = run([log, '--out', folder, ...quick]);
    expect(code).toBe(2);
    expect(stderr).toContain(path.join(folder, 'flagged.csv'));
    expect(hashes(folder)).toEqual(before);
    expect(run([log, '--out', folder, '--force', ...quick]).code).toBe(0);
  }, 120_000);

  test('is written over where the changed output is the review that is given to the run', () => {
    const folder = newReport();
    const review = path.join(folder, 'review.csv');
    appendFileSync(review, '\n');
    const { code, stderr } = run([log, '--out', folder, '--review', review, ...quick]);
    expect([stderr, code]).toEqual(['', 0]);
  }, 120_000);

  test('takes its review back by a path from the working folder, as it is typed', () => {
    const folder = newReport();
    appendFileSync(path.join(folder, 'review.csv'), '\n');
    const review = path.join('report', 'review.csv');
    const given = [path.resolve(log), '--out', 'report', '--review', review];
    const { code, stderr } = run([...given, ...quick], { cwd: path.dirname(folder) });
    expect([stderr, code]).toEqual(['', 0]);
  }, 120_000);

  test('is kept where the review that is given to the run would be gone after it', () => {
    const folder = newReport();
    const review = path.join(folder, 'review.csv');
    appendFileSync(review, '\n');
    const other = path.join(folder, 'review of mine.csv');
    for (const only of ['flagged.csv', 'review.csv']) {
      const { code, stderr } = run([log, '--out', folder, '--review', review, '--only', only]);
      expect([code, stderr.includes(only === 'flagged.csv' ? review : other)]).toEqual([2, true]);
      copyFileSync(review, other);
    }
    expect(existsSync(other)).toBe(true);
  }, 120_000);

  test('leaves a folder beside it that has its name and .previous as it is', () => {
    const folder = newReport();
    const earlier = `${folder}.previous`;
    cpSync(folder, earlier, { recursive: true });
    const before = hashes(earlier);
    expect(run([log, '--out', folder, '--since-report', earlier, ...quick]).code).toBe(0);
    expect(hashes(earlier)).toEqual(before);
    expect(readdirSync(path.dirname(folder)).sort()).toEqual(['report', 'report.previous']);
  }, 120_000);

  test('is kept beside what was written over with --force twice, where it is no report', () => {
    const around = folderOf({ 'report/thesis.docx': 'mine', 'report.previous/letter.docx': 'mine too' });
    const folder = path.join(around, 'report');
    expect(run([log, '--out', folder, '--force', '--only', 'review.csv']).code).toBe(0);
    expect(readdirSync(path.join(around, 'report.previous'))).toEqual(['letter.docx']);
    expect(readdirSync(path.join(around, 'report.previous-2'))).toEqual(['thesis.docx']);
  }, 120_000);

  test('is kept with the files that somebody put into it, where --force writes over it', () => {
    const folder = newReport();
    writeFileSync(path.join(folder, 'my notes.txt'), 'mine');
    const { code, stdout } = run([log, '--out', folder, '--force', '--only', 'review.csv']);
    expect(code).toBe(0);
    expect(stdout).toContain(`kept in ${folder}.previous`);
    expect(readFileSync(path.join(`${folder}.previous`, 'my notes.txt'), 'utf8')).toBe('mine');
    expect(run([log, '--out', folder, '--force', '--only', 'review.csv']).code).toBe(0);
    expect(readdirSync(path.dirname(folder)).sort()).toEqual(['report', 'report.previous']);
  }, 120_000);

  test('is written anew where a desktop left a file of its own in the folder', () => {
    const folder = newReport();
    writeFileSync(path.join(folder, '.DS_Store'), '');
    expect(run([log, '--out', folder, '--quiet', '--only', 'review.csv'])).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(readdirSync(path.dirname(folder))).toEqual(['report']);
  }, 120_000);

  test('is never made in a folder that holds something else', () => {
    const folder = folderOf({ 'thesis.docx': 'mine' });
    const { code, stderr } = run([log, '--out', folder, ...quick]);
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
    expect(stdout).toMatch(/^! .+ was not used:\s/m);
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
    expect(inputs.map(({ name, request_no }) => [/Network-Audit/.test(name), request_no])).toEqual([
      [true, 'R-7'],
      [false, null],
      [false, null],
      [false, null],
    ]);
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

describe('somebody who has never seen a shell', () => {
  test('is told how to name a file that begins with a dash', () => {
    const folder = folderOf({ '-audit.csv': 'a,b\n1,2\n' });
    const { code, stderr } = run(['-audit.csv'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain("unknown option '-audit.csv'; to name the file write ./-audit.csv\n");
  });

  test('is told to build the program first', () => {
    const folder = folderOf({
      'bin/alpr-audit.mjs': readFileSync(path.join(projectRoot, 'bin', 'alpr-audit.js'), 'utf8'),
    });
    const { status, stderr } = spawnSync(process.execPath, [path.join(folder, 'bin', 'alpr-audit.mjs')], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([
      2,
      'alpr-audit: not built yet; run `npm ci && npm run build` in its folder first\n',
    ]);
  });
});

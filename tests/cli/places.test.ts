import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './folder.ts';
import { projectRoot, run } from './run.ts';

const log = path.join(projectRoot, 'fixtures', 'flock-audit', 'ok.layout-h-extract');

test.runIf(existsSync('/proc/self'))(
  'a place where no folder can be made is named at once, however deep it lies',
  () => {
    const { code, stderr } = run([log, '--out', '/proc/no/such/place', '--quiet']);
    expect(code).toBe(2);
    expect(stderr).toContain('nothing can be written there');
    expect(stderr).toContain('name another folder');
  },
  30_000,
);

test('a file in the place of the cache is named with the mend', () => {
  const folder = folderOf({ kept: 'a file' });
  const kept = path.join(folder, 'kept');
  const { code, stderr } = run([log, '--out', path.join(folder, 'report'), '--cache', kept, '--quiet']);
  expect(stderr).toBe(`alpr-audit: ${kept} is a file; name a folder for what is kept with --cache\n`);
  expect(code).toBe(2);
});

test('a file named to classify is told to be piped into it', () => {
  const { code, stderr } = run(['classify', 'reasons.jsonl']);
  expect(stderr).toContain(
    'classify takes no file, it reads what is piped into it: alpr-audit classify < FILE',
  );
  expect(code).toBe(2);
});

test('a report folder without what documents are made from says how to come by it', () => {
  const out = path.join(folderOf(), 'report');
  expect(run([log, '--out', out, '--only', 'review.csv', '--quiet']).code).toBe(0);
  const { code, stderr } = run(['report', '--from', out]);
  expect(stderr).toContain('lacks flagged.csv');
  expect(stderr).toContain('make the report anew from its logs with alpr-audit analyze');
  expect(code).toBe(2);
});

test('a report is put in the place of no folder that holds its logs, with --force neither', () => {
  const folder = folderOf({ 'logs/sub/log.csv': 'Reason,Time\n' });
  for (const [input, out, cwd] of [
    [folder, folder, folder],
    [path.join(folder, 'logs', 'sub'), folder, folder],
    [path.join('sub', 'log.csv'), '.', path.join(folder, 'logs')],
    [path.join(folder, 'logs', 'sub', 'log.csv'), path.join(folder, 'logs', 'sub', 'log.csv'), folder],
  ] as const) {
    for (const command of [
      ['analyze', input, '--out', out],
      ['export', input, '--dataset', out],
    ]) {
      const { code, stderr } = run([...command, '--quiet', '--force'], { cwd });
      expect(stderr).toContain(`would take the place of what is read, "${input}"; name another folder`);
      expect(code).toBe(2);
    }
  }
  expect(readdirSync(path.join(folder, 'logs', 'sub'))).toEqual(['log.csv']);
});

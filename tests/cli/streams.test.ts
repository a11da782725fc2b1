import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { folderOf } from './folder.ts';
import { projectRoot, run } from './run.ts';

const bin = path.join(projectRoot, 'bin', 'alpr-audit.js');
const demo = path.join(projectRoot, 'fixtures', 'demo');

/** Starts a run and stops it once its temporary folder stands; gives its exit code and signal. */
const stopped = async (folder: string, signal: NodeJS.Signals) => {
  const child = spawn(process.execPath, [bin, demo, '--out', path.join(folder, 'report')], {
    stdio: 'ignore',
  });
  const ended = new Promise<{ code: number | null; by: NodeJS.Signals | null }>((resolve) => {
    child.once('exit', (code, by) => resolve({ code, by }));
  });
  while (!hidden(folder).some((name) => name.startsWith('.alpr-audit-'))) await pause(5);
  child.kill(signal);
  return ended;
};

const hidden = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith('.'));

describe('a run that is stopped', () => {
  test('by Ctrl-C takes its temporary folders away and ends as a shell expects', async () => {
    const folder = folderOf();
    expect(await stopped(folder, 'SIGINT')).toEqual({ code: 130, by: null });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('by kill -9 leaves no report, and the next run clears up behind it', async () => {
    const folder = folderOf();
    expect(await stopped(folder, 'SIGKILL')).toEqual({ code: null, by: 'SIGKILL' });
    expect(existsSync(path.join(folder, 'report'))).toBe(false);
    expect(hidden(folder)).not.toEqual([]);
    expect(run([demo, '--out', path.join(folder, 'report'), '--only', 'review.csv', '--quiet']).code).toBe(0);
    expect(hidden(folder)).toEqual([]);
  }, 120_000);
});

test('a reader of standard output that has seen enough ends the run quietly', async () => {
  const child = spawn('sh', ['-c', `"$0" "$1" rules --json | head -c 10`, process.execPath, bin]);
  let printed = '';
  child.stdout.on('data', (bytes: Buffer) => (printed += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (printed += bytes.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  expect(printed).toBe('{\n  "versi');
});

test('classify answers each line as it comes, before its input has ended', async () => {
  const child = spawn(process.execPath, [bin, 'classify']);
  const answer = (async () => {
    for await (const bytes of child.stdout) return String(bytes);
    return null;
  })();
  child.stdin.write('{"id": "first", "reason": "stolen vehicle"}\n');
  expect(JSON.parse((await answer) ?? '')).toMatchObject({ id: 'first', purpose: 'none' });
  child.stdin.end();
});

import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '../..');

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

export interface How {
  readonly stdin?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program as a shell would, away from any terminal. */
export const run = (args: readonly string[], { stdin = '', cwd = projectRoot, env = {} }: How = {}): Ran => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.join(projectRoot, 'bin', 'alpr-audit.js'), ...args],
    {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      encoding: 'utf8',
      input: stdin,
      maxBuffer: 2 ** 28,
    },
  );
  return { stdout, stderr, code: status };
};

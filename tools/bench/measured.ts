import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** What a command took. */
export interface Cost {
  readonly seconds: number;
  /** Of all threads; null where the system has no /proc. */
  readonly cpu_seconds: number | null;
  /** Highest resident set of the process; null where the system has no /proc. */
  readonly peak_mib: number | null;
}

export interface Ran extends Cost {
  readonly stdout: string;
}

const pollEvery = 20;
/** Clock ticks a second in /proc/PID/stat: 100 on every Linux that Node runs on. */
const ticks = 100;

/**
 * Runs a command and measures it. The highest resident set is the kernel's own high-water mark, so that
 * looking now and then misses nothing but the last instant.
 * @throws where the command does not end with exit code 0.
 */
export const measured = (command: string, args: readonly string[], stdin = ''): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let peak: number | null = null;
    let cpu: number | null = null;
    const look = (): void => {
      peak = peakOf(child.pid) ?? peak;
      cpu = cpuOf(child.pid) ?? cpu;
    };
    const timer = setInterval(look, pollEvery);
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => errors.push(bytes));
    child.stdin.end(stdin);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0)
        resolve({ seconds, cpu_seconds: cpu, peak_mib: peak, stdout: Buffer.concat(out).toString() });
      else
        reject(
          new Error(`${command} ${args.join(' ')} ended with ${code}:\n${Buffer.concat(errors).toString()}`),
        );
    });
  });

/** Runs the built program. */
export const measuredProgram = (args: readonly string[], stdin = ''): Promise<Ran> =>
  measured(process.execPath, [path.join(projectRoot, 'bin', 'alpr-audit.js'), ...args], stdin);

const read = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

const peakOf = (pid: number | undefined): number | null => {
  const kibibytes = /VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kibibytes === undefined ? null : Math.round(Number(kibibytes) / 1024);
};

const cpuOf = (pid: number | undefined): number | null => {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The name of the command, in brackets, may hold spaces; the two times are the 12th and 13th field after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticks;
};

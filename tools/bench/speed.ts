import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { falseFigures } from './check.ts';
import { makeLogs } from './make-logs.ts';
import { measured, measuredProgram, projectRoot, type Cost, type Ran } from './measured.ts';
import type { Speed } from './result.ts';

const costOf = ({ seconds, cpu_seconds, peak_mib }: Ran): Cost => ({
  seconds: round(seconds),
  cpu_seconds: cpu_seconds === null ? null : round(cpu_seconds),
  peak_mib,
});
const round = (seconds: number): number => Math.round(seconds * 100) / 100;

/** Runs `work` in a folder that is gone afterwards. */
export const inFolder = async <Result>(work: (folder: string) => Promise<Result>): Promise<Result> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'alpr-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** `analyze` over the logs of a folder, its cost and the seconds of its stages. */
export const analyzed = async (
  logs: string,
  out: string,
): Promise<{ analyze: Cost; stages: Record<string, number> }> => {
  const ran = await measuredProgram(['analyze', logs, '--out', out, '--quiet', '--json']);
  const { stages_ms } = JSON.parse(readFileSync(path.join(out, 'run.json'), 'utf8')) as {
    stages_ms: Record<string, number>;
  };
  const stages = Object.fromEntries(
    Object.entries(stages_ms).map(([stage, ms]) => [stage, round(ms / 1000)]),
  );
  return { analyze: costOf(ran), stages };
};

/** Pandas keeps every row in memory: beyond this it would want more than a laptop has. */
const mostForPandas = 10_000_000;

/** Interpreters in the order in which they are asked for pandas. */
const pythons = ['python3', '/usr/bin/python3'];

const pythonWithPandas = async (): Promise<string | null> => {
  for (const python of pythons) {
    try {
      await measured(python, ['-c', 'import pandas']);
      return python;
    } catch {
      continue;
    }
  }
  return null;
};

/**
 * Invented logs of `rows` rows through DuckDB alone, through pandas and through the built program.
 * @throws where a figure of the report is not the true one.
 */
export const measureSpeed = (rows: number, say: (line: string) => void): Promise<Speed> =>
  inFolder(async (folder) => {
    const truth = makeLogs(folder, { rows, seed: 1, again: false });
    const logs = path.join(folder, 'logs');
    const files = truth.files.map(({ file }) => path.join(logs, file));
    const bytes = truth.files.reduce((sum, file) => sum + file.bytes, 0);
    say(
      `${rows} rows in ${files.length} files, ${Math.round(bytes / 1e6)} MB, ${truth.searches.distinct} searches`,
    );
    const parquet = path.join(folder, 'parquet');
    mkdirSync(parquet);
    const tsx = ['--import', 'tsx', path.join(projectRoot, 'tools/bench/yardstick.ts')];
    const duckdb = costOf(await measured(process.execPath, [...tsx, logs, parquet]));
    rmSync(parquet, { recursive: true });
    say(`DuckDB alone: ${duckdb.seconds} s`);
    const python = rows > mostForPandas ? null : await pythonWithPandas();
    const script = path.join(projectRoot, 'tools/bench/yardstick.py');
    const pandas = python === null ? null : costOf(await measured(python, [script, ...files]));
    say(
      pandas === null
        ? 'pandas: skipped, python3 with pandas is not here or the rows are too many for it'
        : `pandas: ${pandas.seconds} s`,
    );
    const out = path.join(folder, 'report');
    const { analyze, stages } = await analyzed(logs, out);
    say(`analyze: ${analyze.seconds} s, ${analyze.peak_mib} MiB; ${JSON.stringify(stages)}`);
    const wrong = falseFigures(out, truth);
    if (wrong.length > 0)
      throw new Error(`figures of ${rows} rows that are not true:\n${wrong.slice(0, 20).join('\n')}`);
    return { rows, bytes, searches: truth.searches.distinct, analyze, stages, duckdb, pandas };
  });

/** A PDF log of 809 pages, where the collection of released logs stands beside the project. */
export const printedLog = path.join(
  projectRoot,
  '../shared/data/okaloosa/11_1_2025-12_8_2025-Okaloosa_County_FL_SO-Audit.pdf',
);
export const hasPrintedLog = (): boolean => existsSync(printedLog);

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeWorkbook, sheetRows } from './big-workbook.ts';
import { makeLogs } from './make-logs.ts';
import { measuredProgram, projectRoot } from './measured.ts';
import { growthChart, performancePage } from './page.ts';
import { performanceSchema, type Performance } from './result.ts';
import { analyzed, hasPrintedLog, inFolder, measureSpeed, printedLog } from './speed.ts';
import { missedTargets } from './targets.ts';

/**
 * `npm run bench -- --rows 1000000,10000000 --only speed,start,small,workbook,pdf --write`: measures the built
 * program. `--write` puts the figures into docs/performance.json, beside those of other sizes, and draws
 * docs/PERFORMANCE.md anew.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    only: { type: 'string', default: 'speed,start,small,workbook,pdf' },
    write: { type: 'boolean', default: false },
  },
});
const wanted = new Set(values.only.split(','));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const middleOf = async (args: readonly string[], stdin: string): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) times.push((await measuredProgram(args, stdin)).seconds * 1000);
  return Math.round(times.sort((a, b) => a - b)[2] as number);
};

const measureStart = async (): Promise<Performance['start']> => {
  const line = `${JSON.stringify({ agency: 'Alder Falls IL PD', reason: 'stolen vehicle' })}\n`;
  return {
    help_ms: await middleOf(['--help'], ''),
    classify_ms: await middleOf(['classify'], line.repeat(10)),
  };
};

const measureSmall = (): Promise<Performance['small']> =>
  inFolder(async (folder) => {
    makeLogs(folder, { rows: 10_000, seed: 1, again: false });
    const runs: Awaited<ReturnType<typeof analyzed>>[] = [];
    for (const name of ['first', 'second', 'third'])
      runs.push(await analyzed(path.join(folder, 'logs'), path.join(folder, name)));
    return runs.toSorted((a, b) => a.analyze.seconds - b.analyze.seconds)[1] ?? null;
  });

const measureWorkbook = (): Promise<Performance['workbook']> =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'Alder_Falls_IL_PD_Network_Audit_5_1_2025_5_31_2025.xlsx');
    await makeWorkbook(file, sheetRows - 1);
    const { analyze } = await analyzed(file, path.join(folder, 'report'));
    return { rows: sheetRows, bytes: statSync(file).size, analyze };
  });

const measurePdf = async (): Promise<Performance['pdf']> => {
  if (!hasPrintedLog()) {
    say('the 809-page PDF: skipped, it is not beside the project');
    return null;
  }
  return inFolder(async (folder) => {
    const { analyze } = await analyzed(printedLog, path.join(folder, 'report'));
    return { pages: 809, analyze };
  });
};

const told = async <Result>(
  name: string,
  before: Result,
  measure: () => Promise<Result>,
): Promise<Result> => {
  if (!wanted.has(name)) return before;
  const result = await measure();
  say(`${name}: ${JSON.stringify(result)}`);
  return result;
};

const jsonFile = path.join(projectRoot, 'docs/performance.json');
const earlier = ((): Performance | null => {
  try {
    return performanceSchema.parse(JSON.parse(readFileSync(jsonFile, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
})();

const speed = new Map(earlier?.speed.map((each) => [each.rows, each]));
for (const rows of wanted.has('speed') ? values.rows.split(',').map(Number) : []) {
  speed.set(rows, await measureSpeed(rows, say));
}
const performanceFigures: Performance = {
  measured_on: new Date().toISOString().slice(0, 10),
  machine: {
    processor: os.cpus()[0]?.model.trim() ?? 'unknown',
    processors: os.availableParallelism(),
    memory_gib: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
  },
  speed: [...speed.values()].sort((a, b) => a.rows - b.rows),
  start: await told('start', earlier?.start ?? null, measureStart),
  small: await told('small', earlier?.small ?? null, measureSmall),
  workbook: await told('workbook', earlier?.workbook ?? null, measureWorkbook),
  pdf: await told('pdf', earlier?.pdf ?? null, measurePdf),
};

if (values.write) {
  writeFileSync(jsonFile, `${JSON.stringify(performanceFigures, null, 2)}\n`);
  writeFileSync(path.join(projectRoot, 'docs/performance.svg'), await growthChart(performanceFigures));
  writeFileSync(path.join(projectRoot, 'docs/PERFORMANCE.md'), performancePage(performanceFigures));
}
const missed = missedTargets(performanceFigures);
say(missed.length === 0 ? 'every target is met' : `missed:\n${missed.join('\n')}`);

import type { ChartConfiguration } from 'chart.js';
import { look } from '../../src/charts/look.ts';
import { frame } from '../../src/charts/frame.ts';
import type { Performance, Speed } from './result.ts';
import { targetsOf } from './targets.ts';

const million = (rows: number): string => `${rows / 1e6} M`;
const thousands = (value: number): string => Math.round(value).toLocaleString('en-US');
const perMillion = ({ rows, analyze }: Speed): number => Math.round((analyze.seconds / rows) * 1e8) / 100;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The growth curve as SVG: seconds for a million rows at each size, beside the two that it is measured against. */
export const growthChart = async ({ speed }: Performance): Promise<string> => {
  const { ChartCanvas } = await import('../../src/charts/canvas.ts');
  const line = (label: string, colour: string, seconds: (each: Speed) => number | null) => ({
    label,
    borderColor: colour,
    backgroundColor: colour,
    data: speed.map((each) => {
      const taken = seconds(each);
      return taken === null ? null : Math.round((taken / each.rows) * 1e8) / 100;
    }),
  });
  const config: ChartConfiguration = {
    type: 'line',
    data: {
      labels: speed.map(({ rows }) => million(rows)),
      datasets: [
        line('alpr-audit analyze', look.colours.navy, ({ analyze }) => analyze.seconds),
        line('pandas script', look.colours.rust, ({ pandas }) => pandas?.seconds ?? null),
        line('DuckDB COPY to Parquet', look.colours.sky, ({ duckdb }) => duckdb.seconds),
      ],
    },
    options: {
      layout: { padding: look.padding },
      plugins: {
        ...frame('Seconds for a million rows', 'by the number of released rows'),
        legend: { display: true, position: 'bottom' },
      },
      scales: {
        y: { beginAtZero: true, title: { display: true, text: 'seconds' } },
        x: { title: { display: true, text: 'released rows' } },
      },
    },
  };
  return new ChartCanvas().svg(config, 320);
};

const machineLine = ({ machine, measured_on }: Performance): string =>
  `Measured on ${measured_on}: ${machine.processor}, ${machine.processors} processors, ${machine.memory_gib} GiB, ${machine.system}, Node ${machine.node}.`;

/** docs/PERFORMANCE.md, whole. */
export const performancePage = (figures: Performance): string => {
  const { speed } = figures;
  const stages = [...new Set(speed.flatMap((each) => Object.keys(each.stages)))];
  return `# Performance

Written by \`npm run bench -- --write\`; the figures are docs/performance.json.
${machineLine(figures)}

The bench makes its own logs: five agencies in five layouts, invented from a seed, with the true figures worked out from the model and not by the tool. A run whose summary.json differs from them in any figure fails, however fast it was. Two fifths of the searches stand in two or more logs, three rows in ten have no id, one agency masks every reason, one log is in Windows-1252 with headers between its pages, and there are 170,000 distinct reasons for each million rows.

${table(
  [
    'rows',
    'files',
    'searches',
    'analyze',
    'processor time',
    'peak memory',
    's for a million rows',
    'of DuckDB alone',
    'of pandas',
  ],
  speed.map((each) => [
    million(each.rows),
    `${thousands(each.bytes / 1e6)} MB`,
    thousands(each.searches),
    `${each.analyze.seconds} s`,
    each.analyze.cpu_seconds === null ? '' : `${thousands(each.analyze.cpu_seconds)} s`,
    each.analyze.peak_mib === null ? '' : `${each.analyze.peak_mib} MiB`,
    String(perMillion(each)),
    `${(each.analyze.seconds / each.duckdb.seconds).toFixed(1)} (${each.duckdb.seconds} s)`,
    each.pandas === null
      ? 'not measured'
      : `${(each.analyze.seconds / each.pandas.seconds).toFixed(2)} (${each.pandas.seconds} s)`,
  ]),
)}

![Seconds for a million rows, by the number of released rows: the table above as lines](performance.svg)

*DuckDB alone* reads the same files, parses the three times of a row and writes Parquet: the least that anything of the kind must do. *pandas* is tools/bench/yardstick.py: read, parse the time, flag by one regular expression, drop duplicates by agency, time and networks, group. It masks no plate, joins no ids, judges nothing and writes nothing.

## Where the time goes
Seconds by stage, as run.json of every report has them.

${table(
  ['rows', ...stages],
  speed.map((each) => [million(each.rows), ...stages.map((stage) => String(each.stages[stage] ?? ''))]),
)}

## What it is held to
${table(
  ['what', 'at most', 'measured'],
  targetsOf(figures).map(({ what, most, unit, found }) => [
    what,
    `${most} ${unit}`,
    found === null ? 'not measured' : `${found} ${unit}${found > most ? ' (missed)' : ''}`,
  ]),
)}
`;
};

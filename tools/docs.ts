import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { formats } from '../src/formats/registry.ts';
import { exitCode, type ExitCode } from '../src/model/error.ts';
import { manifestSchema } from '../src/model/manifest.ts';
import { summarySchema } from '../src/model/summary.ts';
import { verdictSchema } from '../src/model/verdict-schema.ts';
import { formatsPage } from './docs-formats.ts';
import { listedNames } from './docs-names.ts';
import { rulesPage } from './docs-rules.ts';

/**
 * Writes every document and schema that the code itself settles; with --check it only compares, and fails
 * where a file in the checkout differs. The built program must stand in dist/.
 */
const root = path.resolve(import.meta.dirname, '..');
const at = (file: string): string => path.join(root, file);

const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [at('bin/alpr-audit.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', CI: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const fenced = (text: string): string => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;

const codeWords: Readonly<Record<ExitCode, string>> = {
  [exitCode.done]: 'done; a log of no rows is done too',
  [exitCode.fault]: 'a fault of the program',
  [exitCode.usage]: 'wrong usage: an option, a path, an output that somebody changed',
  [exitCode.nothingReadable]: 'nothing readable among the inputs',
  [exitCode.strict]: 'done, but under `--strict` something was set aside, refused or withheld',
};

const exitCodes = (): string =>
  [
    '| code | means |',
    '|---|---|',
    ...Object.entries(codeWords).map(([code, words]) => `| ${code} | ${words} |`),
  ].join('\n');

const formatsTable = (): string =>
  [
    '| format | is | confirmed by released files |',
    '|---|---|---|',
    ...formats.map(
      ({ id, title, confirmed }) => `| \`${id}\` | ${title} | ${confirmed ? 'yes' : 'not yet'} |`,
    ),
  ].join('\n');

/** One run over the demo logs: what it prints, of which only the seconds differ from day to day, and writes. */
const demo = (() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'alpr-audit-docs-'));
  try {
    const out = path.join(folder, 'demo');
    const printed = run('fixtures/demo', '--out', out);
    return {
      printed: printed.replaceAll(out, 'reports/demo').replace(/\d+\.\d s\b/, '2.0 s'),
      charts: readdirSync(path.join(out, 'charts')).toSorted(),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
})();

const chartNames = (): string => {
  const ids = demo.charts.filter((file) => file.endsWith('.png')).map((file) => path.parse(file).name);
  return ids.map((id) => `- \`charts/${id}\``).join('\n');
};

/** The blocks of a document that stand between `<!-- name -->` and `<!-- /name -->`. */
const blocks: Readonly<Record<string, () => string>> = {
  help: () => fenced(run('--help')),
  'analyze-help': () => fenced(run('analyze', '--help')),
  'sample-run': () => fenced(`$ node bin/alpr-audit.js fixtures/demo\n${demo.printed}`),
  charts: chartNames,
  formats: formatsTable,
  'exit-codes': exitCodes,
};

const withBlocks = (file: string): string => {
  const seen: string[] = [];
  const text = readFileSync(at(file), 'utf8').replaceAll(
    /(<!-- ([\w-]+) -->\n)[^]*?(<!-- \/\2 -->)/g,
    (_, opening: string, name: string, closing: string) => {
      const block = blocks[name];
      if (!block) throw new Error(`${file} has a block that nothing writes: ${name}`);
      seen.push(name);
      return `${opening}${block()}\n${closing}`;
    },
  );
  if (seen.length === 0) throw new Error(`${file} has no block to write`);
  return text;
};

const schema = (title: string, type: z.ZodType): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(type, { io: 'output' }) }, null, 2)}\n`;

const documents: Readonly<Record<string, () => string>> = {
  'README.md': () => withBlocks('README.md'),
  'docs/CONTRACT.md': () => withBlocks('docs/CONTRACT.md'),
  'docs/FORMATS.md': formatsPage,
  'docs/RULES.md': rulesPage,
  'src/names/listed.json': listedNames,
  'schemas/summary.schema.json': () => schema('summary.json of alpr-audit', summarySchema),
  'schemas/manifest.schema.json': () => schema('manifest.json of alpr-audit', manifestSchema),
  'schemas/verdict.schema.json': () => schema('one line of `alpr-audit classify`', verdictSchema),
};

const current = (file: string): string | null => {
  try {
    return readFileSync(at(file), 'utf8');
  } catch {
    return null;
  }
};

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [file, write] of Object.entries(documents)) {
  const text = write();
  if (text === current(file)) continue;
  stale.push(file);
  if (check) continue;
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
}
const all = Object.keys(documents).length;
console.log(
  check ? `compared ${all} documents with the code` : `${stale.length} of ${all} documents were written`,
);
if (check && stale.length > 0) {
  console.error(`not as the code says: ${stale.join(', ')}; run: npm run docs`);
  process.exitCode = 1;
}

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot, run } from './run.ts';

interface Case {
  /** Name of the snapshot, which holds the command, what it printed and its exit code. */
  readonly name: string;
  readonly args: readonly string[];
  readonly stdin?: string;
}

const quoted = (arg: string): string => (/^[\w./:=-]+$/.test(arg) ? arg : `'${arg}'`);
const block = (title: string, text: string): string =>
  text === '' ? '' : `\n${title}:\n\n\`\`\`text\n${text}\`\`\`\n`;

const cases: readonly Case[] = [
  { name: 'help', args: ['--help'] },
  { name: 'help-analyze', args: ['analyze', '--help'] },
  { name: 'help-inspect', args: ['inspect', '--help'] },
  { name: 'help-classify', args: ['classify', '--help'] },
  { name: 'help-explain', args: ['explain', '--help'] },
  { name: 'help-report', args: ['report', '--help'] },
  { name: 'help-sharing', args: ['sharing', '--help'] },
  { name: 'help-request', args: ['request', '--help'] },
  { name: 'help-formats', args: ['formats', '--help'] },
  { name: 'help-rules', args: ['rules', '--help'] },
  { name: 'help-export', args: ['export', '--help'] },
  { name: 'no-arguments', args: [] },
  { name: 'no-such-path', args: ['no-such-folder'] },
  { name: 'no-such-command', args: ['clasify'] },
  { name: 'out-under-a-file', args: ['fixtures/demo', '--out', 'README.md/report'] },
  { name: 'no-such-option', args: ['analyze', 'fixtures', '--stat', 'CA'] },
  { name: 'no-such-zone', args: ['fixtures', '--time-zone', 'Mars/Olympus'] },
  { name: 'no-such-output', args: ['fixtures', '--only', 'report.doc'] },
  { name: 'option-without-value', args: ['fixtures', '--owner'] },
  { name: 'no-such-config', args: ['fixtures', '--config', 'no-such.yaml'] },
  { name: 'inspect-without-path', args: ['inspect'] },
  { name: 'explain-without-reason', args: ['explain'] },
  {
    name: 'classify',
    args: ['classify'],
    stdin:
      '{"id": 1, "agency": "Oak Hollow PD", "reason": "stolen vehicle"}\n' +
      '{"id": "b", "agency": "Oak Hollow PD", "user": null, "reason": "assist ICE ERO with removal"}\r\n' +
      '{}\n\n{"reason": "police service notice"}',
  },
  { name: 'classify-text', args: ['classify', '--text'], stdin: 'immigration warrant\n\nstolen vehicle\n' },
  {
    name: 'classify-other-keys',
    args: ['classify'],
    stdin: '{"id": 1, "reason": "dui", "label": "none"}\n{"label": "x", "reason": "dui"}\n',
  },
  {
    name: 'classify-not-json',
    args: ['classify'],
    stdin: '{"id": 1, "reason": "dui"}\nstolen 8ABC123\n{"id": 3}\n',
  },
  { name: 'classify-not-an-object', args: ['classify'], stdin: '["dui"]\n' },
  { name: 'classify-not-a-text', args: ['classify'], stdin: '{"reason": ["dui"]}\n' },
  {
    name: 'classify-numbers',
    args: ['classify'],
    stdin: '{"id": 7, "reason": 1326, "case_number": 25004417}\n{"reason": "ICE", "case_number": 25004417}\n',
  },
  { name: 'classify-nothing', args: ['classify'], stdin: '' },
  { name: 'explain-flagged', args: ['explain', 'assist ICE ERO', '--agency', 'Oak Hollow PD'] },
  { name: 'explain-look-alike', args: ['explain', 'police service notice'] },
  { name: 'explain-possible', args: ['explain', 'HSI'] },
  { name: 'explain-row', args: ['explain', '--row', 'fixtures/flock-audit/ok.layout-a/audit.csv:5'] },
  { name: 'explain-row-none', args: ['explain', '--row', 'fixtures/flock-audit/ok.layout-a/audit.csv:99'] },
  { name: 'inspect', args: ['inspect', 'fixtures/flock-audit/ok.layout-a/audit.csv'] },
  { name: 'inspect-unknown', args: ['inspect', 'fixtures/unknown/bad.cameras/cameras.csv'] },
  { name: 'inspect-sources', args: ['inspect', '--sources', 'fixtures/demo'] },
  { name: 'sharing', args: ['sharing', 'fixtures/sharing-list/ok.portal-list'] },
  { name: 'sharing-both-ways', args: ['sharing', 'fixtures/flock-sharing/ok.shared-networks'] },
  { name: 'sharing-no-list', args: ['sharing', 'fixtures/flock-audit/ok.layout-a/audit.csv'] },
  {
    name: 'request',
    args: [
      'request',
      '--state',
      'CA',
      '--agency',
      'Oak Hollow PD',
      '--since',
      '2025-01-01',
      '--until',
      '2025-06-30',
    ],
  },
];

describe('every command prints what it should, and ends as it should', () => {
  test.each(cases)('$name', async ({ name, args, stdin }) => {
    const { stdout, stderr, code } = run(args, stdin === undefined ? {} : { stdin });
    const command = ['alpr-audit', ...args.map(quoted)].join(' ');
    const page = `# \`${command}\`\n${block('standard input', stdin ?? '')}${block('standard output', stdout)}${block('standard error', stderr)}\nexit code: ${code}\n`;
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at .+:\d+:\d+/m);
    await expect(page.replaceAll(projectRoot, '<checkout>')).toMatchFileSnapshot(
      path.join(import.meta.dirname, 'snapshots', `${name}.md`),
    );
  });
});

describe('machine-readable output', () => {
  test('`formats --json` lists each format with an id, a title and what it is', () => {
    const { stdout, stderr, code } = run(['formats', '--json']);
    const formats = JSON.parse(stdout) as readonly { id: string; title: string; what: string }[];
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(formats.map(({ id }) => id)).toContain('flock-audit');
    expect(formats.filter(({ id, title, what }) => !id || !title || !what)).toEqual([]);
  });

  test('`rules --json` lists each rule with its examples', () => {
    const { stdout, code } = run(['rules', '--json']);
    const { rules } = JSON.parse(stdout) as {
      rules: readonly { id: string; examples: { match: string[]; noMatch: string[] } }[];
    };
    expect(code).toBe(0);
    expect(rules.length).toBeGreaterThan(50);
    expect(rules.filter(({ examples }) => examples.match.length + examples.noMatch.length === 0)).toEqual([]);
  });
});

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/cli/nearest.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { folderOf } from './folder.ts';
import { run } from './run.ts';

describe('the word that a misspelled one most likely means', () => {
  const commands = ['analyze', 'inspect', 'classify', 'report', 'rules', 'request'];
  test.each([
    ['analize', 'analyze'],
    ['clasify', 'classify'],
    ['repotr', 'report'],
    ['INSPECT', 'inspect'],
    ['rule', 'rules'],
    ['logs', null],
    ['march', null],
  ])('%s: %s', (written, meant) => {
    expect(nearest(written, commands)).toBe(meant);
  });
});

describe('a slip in a name is answered with the name', () => {
  test.each([
    [['analize', 'logs'], 'did you mean `alpr-audit analyze`?'],
    [['logs', '--reprot-zone', 'UTC'], '(Did you mean --report-zone?)'],
    [['report', '--form', 'reports/demo'], '(Did you mean --from?)'],
  ])('%j', (args, answer) => {
    const { code, stderr } = run(args, { cwd: folderOf() });
    expect(stderr).toContain(answer);
    expect(code).toBe(2);
  });

  test('in a configuration file too', async () => {
    const config = path.join(folderOf({ 'run.yaml': 'reprot-zone: UTC\n' }), 'run.yaml');
    await expect(readSettings([], { config })).rejects.toThrow('did you mean "report-zone"?');
  });
});

describe('explain', () => {
  test.each([[['']], [['  ']], [['***']], [['--agency', '']]])('has nothing to say of %j', (args) => {
    const { code, stdout, stderr } = run(['explain', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('there is no text to judge');
  });

  test('judges an agency beside an empty reason', () => {
    expect(run(['explain', '', '--agency', 'ICE']).stdout).toContain('Flagged    yes');
  });
});

import { describe, expect, test } from 'vitest';
import { run } from './run.ts';

describe('help', () => {
  test('may be asked for by its name, and that of a command', () => {
    expect(run(['help'])).toMatchObject({ code: 0, stdout: run(['--help']).stdout });
    expect(run(['help', 'inspect'])).toMatchObject({ code: 0, stdout: run(['inspect', '--help']).stdout });
  });

  test('of a command that there is not says so', () => {
    expect(run(['help', 'shring'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'alpr-audit: no such command: "shring"; did you mean `alpr-audit help sharing`?\n',
    });
    const { code, stderr } = run(['help', 'nope']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^alpr-audit: no such command: "nope"; there are analyze, inspect, .*help\n$/);
  });
});

import { expect, test } from 'vitest';
import { run } from './run.ts';

const row = 'fixtures/flock-portal/ok.bare/search_audit.csv:3';
const explain = (...args: readonly string[]) => run(['explain', ...args]);

test('a row is followed with the options that the report was made with', () => {
  const plain = explain('--row', row);
  expect(plain.stdout).toContain('flagged    no');
  expect(plain.stdout).toContain('without the options of a report');
  const told = explain('--row', row, '--agency', 'US ICE ERO', '--owner', 'Oak Hollow IL PD');
  expect(told.stdout).toMatch(/agency +US ICE ERO/);
  expect(told.stdout).toContain('flagged    yes');
  expect(told.stdout).toContain('with the options given here');
});

test('a zone changes when the row was searched', () => {
  const noZone = 'fixtures/by-synonyms/ok.unknown-vendor/lpr_usage.csv:3';
  const at = (...args: readonly string[]): string | undefined =>
    /searched_at +(\S+ \S+)/.exec(explain('--row', noZone, ...args).stdout)?.[1];
  const utc = at('--time-zone', 'UTC');
  expect(utc).toBeDefined();
  expect(at('--time-zone', 'America/Denver')).not.toBe(utc);
});

test('an option of logs without a row is refused with the mend', () => {
  const { stderr, code } = explain('assist ICE', '--time-zone', 'UTC');
  expect(stderr).toContain(
    "--time-zone says how a released log is read: name a row of it with --row 'FILE:ROW'",
  );
  expect(code).toBe(2);
});

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/error.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { folderOf } from './folder.ts';

const refusal = async (given: Record<string, unknown>, paths: readonly string[] = []): Promise<string> => {
  const error = await readSettings(paths, given).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).code).toBe(2);
  return (error as UserError).message;
};

describe('an option that cannot be meant so is refused, by name and with its value', () => {
  test.each([
    [
      { timeZone: 'Mars/Olympus' },
      '--time-zone is not an IANA time zone such as America/Los_Angeles: "Mars/Olympus"',
    ],
    [
      { reportZone: '+05:00' },
      '--report-zone is not an IANA time zone such as America/Los_Angeles: "+05:00"',
    ],
    [
      { timeZone: 'CST' },
      '--time-zone is an abbreviation; name an IANA time zone such as America/Chicago: "CST"',
    ],
    [{ since: '2025-02-30' }, '--since is not a day written as YYYY-MM-DD: "2025-02-30"'],
    [{ until: '1/2/2025' }, '--until is not a day written as YYYY-MM-DD: "1/2/2025"'],
    [{ since: '2025-03-02', until: '2025-03-01' }, '--since is after --until: "2025-03-02"'],
    [{ state: 'Cali' }, '--state is not the two-letter code of a state: "Cali"'],
    [{ minCell: 'five' }, '--min-cell is not a whole number: "five"'],
    [{ sample: 2.5 }, '--sample is not a whole number: "2.5"'],
    [{ memory: 899 }, '--memory is less than 900: "899"'],
    [{ bates: 'ABC' }, '--bates does not end with digits, as ABC000001 does: "ABC"'],
    [{ owner: ' ' }, '--owner is empty: " "'],
  ])('%j', async (given, message) => {
    expect(await refusal(given)).toBe(message);
  });

  test('an output that does not exist, among others that do, with the ones that there are', async () => {
    expect(await refusal({ only: 'report.pdf, report.doc' })).toMatch(
      /^--only is not an output; there are: report\.html, report\.pdf, .*: "report\.doc"$/,
    );
  });

  test('a path that a script left empty, which no option is', async () => {
    expect(await refusal({}, [''])).toBe('the path is empty: ""');
  });

  test('a path that is not there', async () => {
    expect(await refusal({}, ['no-such-log.csv'])).toBe(
      'no such file or folder: "no-such-log.csv"; check its name, and the folder that you are in',
    );
  });
});

describe('a configuration file', () => {
  test('says the same as the command line, and the command line wins', async () => {
    const folder = folderOf({
      'log.csv': '',
      'run.yaml': `paths: [${JSON.stringify('LOG')}]\nstate: wa\nsince: 2025-01-01\nname-accounts: true\nonly: [report.pdf]\nquiet: true\n`,
    });
    const log = path.join(folder, 'log.csv');
    const { options, quiet, json } = await readSettings([log], {
      config: path.join(folder, 'run.yaml'),
      state: 'IL',
    });
    expect(options).toMatchObject({
      paths: [log],
      state: 'IL',
      since: '2025-01-01',
      nameAccounts: true,
      only: ['report.pdf'],
    });
    expect({ quiet, json }).toEqual({ quiet: true, json: false });
  });

  test.each([
    ['stat: CA\n', 'has an unknown option: "stat"'],
    ['state: California\n', ': state is not the two-letter code of a state: "California"'],
    ['min-cell: five\n', ': min-cell is not a whole number: "five"'],
    ['strict: 1\n', ': strict is neither true nor false: "1"'],
    ['only: 5\n', ': only is no list of outputs: "5"'],
    ['paths: 5\n', ': paths is no list of paths: "5"'],
    ['state: 5\n', ': state is not text: "5"'],
    ['bates: 000001\n', ': bates is not text, write it in quotes: "1"'],
    ['seed: 5\nsample: 9\n', ': seed is not text, write it in quotes: "5"'],
    ['- CA\n', ' holds no options: write them as "state: CA", one a line'],
  ])('%j is refused by its name', async (content, ending) => {
    const folder = folderOf({ 'run.yaml': content });
    const config = path.join(folder, 'run.yaml');
    expect(await refusal({ config })).toContain(`${config}${ending.startsWith('has') ? ' ' : ''}${ending}`);
  });

  test('may name one path alone, as it may one output', async () => {
    const folder = folderOf({ 'log.csv': '' });
    writeFileSync(
      path.join(folder, 'run.yaml'),
      `paths: ${JSON.stringify(path.join(folder, 'log.csv'))}\nonly: report.pdf\n`,
    );
    const { options } = await readSettings([], { config: path.join(folder, 'run.yaml') });
    expect(options).toMatchObject({ paths: [path.join(folder, 'log.csv')], only: ['report.pdf'] });
  });

  test('that is not YAML is refused with the place', async () => {
    const folder = folderOf({ 'run.yaml': 'state: [CA\n' });
    expect(await refusal({ config: path.join(folder, 'run.yaml') })).toMatch(
      /run\.yaml, line 1: a quote, bracket, comma or colon is missing/,
    );
  });
});

describe('the report folder, where --out does not name it', () => {
  test('is named after the first input, without the ending of a file', async () => {
    const folder = folderOf({ 'March audit.v2.csv': '', 'b.csv': '' });
    const { options } = await readSettings(
      [path.join(folder, 'March audit.v2.csv'), path.join(folder, 'b.csv')],
      {},
    );
    expect(options.out).toBe(path.join('reports', 'March audit.v2'));
  });

  test('is named after a folder in full', async () => {
    const folder = folderOf({ 'logs.2025/a.csv': '' });
    const { options } = await readSettings([path.join(folder, 'logs.2025')], {});
    expect(options.out).toBe(path.join('reports', 'logs.2025'));
  });
});

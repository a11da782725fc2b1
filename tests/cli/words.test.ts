import { describe, expect, test } from 'vitest';
import { faultLine } from '../../src/cli/fault.ts';
import { linesAsTheyCome } from '../../src/cli/lines.ts';
import { progressLine } from '../../src/cli/progress.ts';
import { UserError } from '../../src/model/error.ts';

const collect = async (
  ...pieces: readonly (string | Uint8Array)[]
): Promise<readonly (readonly string[])[]> => {
  const encoder = new TextEncoder();
  const stream = (async function* () {
    for (const piece of pieces) yield typeof piece === 'string' ? encoder.encode(piece) : piece;
  })();
  const groups: (readonly string[])[] = [];
  for await (const lines of linesAsTheyCome(stream)) groups.push(lines);
  return groups;
};

describe('lines of standard input', () => {
  test('are given as soon as they have come, the last one without an end', async () => {
    expect(await collect('one\ntw', 'o\r\nthree', ' more\n', 'last')).toEqual([
      ['one'],
      ['two'],
      ['three more'],
      ['last'],
    ]);
  });

  test('end at LF and CRLF only, and bear no byte order mark', async () => {
    expect(await collect('\uFEFFa\u2028b\u0085c\n\nd\n')).toEqual([['a\u2028b\u0085c', '', 'd']]);
  });

  test('may be in UTF-16, as Windows saves what its shell prints, where the mark says so', async () => {
    const little = Buffer.from('\uFEFFassist ICE\r\nt21\r\n', 'utf16le');
    const [whole, big] = [[['assist ICE', 't21']], Buffer.from(little).swap16()];
    expect(await collect(little)).toEqual(whole);
    expect(await collect(big)).toEqual(whole);
    expect(await collect(little.subarray(0, 9), little.subarray(9))).toEqual([['assist ICE', 't21']]);
    expect(await collect()).toEqual([]);
  });

  test('may have a letter in two pieces', async () => {
    const bytes = new TextEncoder().encode('inmigración\n');
    expect(await collect(bytes.slice(0, 9), bytes.slice(9))).toEqual([['inmigración']]);
  });
});

const refused = (syscall: string, at: string): unknown =>
  faultLine(Object.assign(new Error('EACCES'), { code: 'EACCES', syscall, path: at }));

describe('what a person reads when a run ends early', () => {
  test('a mistake is one line with its own exit code', () => {
    expect(faultLine(new UserError('a.csv is not\n  a log', 3))).toEqual({
      line: 'a.csv is not a log',
      code: 3,
    });
  });

  test('what the system refuses is said in plain words, with the path', () => {
    const error = Object.assign(new Error('EISDIR'), { code: 'EISDIR', path: '/x/report.pdf' });
    expect(faultLine(error)).toEqual({
      line: 'is a folder where a file is needed: "/x/report.pdf"; name another file or folder',
      code: 2,
    });
  });

  test('a full disk is said with the mend, named by the system or by the store, with a path or without', () => {
    const full = { code: 'ENOSPC', syscall: 'write' };
    const mend = 'free some of it, or name a folder on another disk with --out';
    expect(faultLine(Object.assign(new Error('ENOSPC'), full, { path: '/x/report.pdf' }))).toEqual({
      line: `the disk is full: "/x/report.pdf"; ${mend}`,
      code: 2,
    });
    for (const error of [
      Object.assign(new Error('ENOSPC'), full),
      new Error('IO Error: Could not write file "/x/store.db": No space left on device'),
    ])
      expect(faultLine(error)).toEqual({ line: `the disk is full; ${mend}`, code: 2 });
  });

  test('what may not be written or read is named with the mend, without the hidden folder of the run', () => {
    expect(refused('mkdir', '/x/reports/.alpr-audit-store-12-ab')).toEqual({
      line: 'nothing can be written there (permission denied): "/x/reports"; name another folder for what is written',
      code: 2,
    });
    const nowhere = Object.assign(new Error('ENOENT'), {
      code: 'ENOENT',
      syscall: 'mkdir',
      path: '/proc/.alpr-audit-store-12-ab',
    });
    expect(faultLine(nowhere).line).toBe(
      'nothing can be written there (no such file or folder): "/proc"; name another folder for what is written',
    );
    expect(refused('open', '/x/audit.csv')).toEqual({
      line: 'permission denied: "/x/audit.csv"; change its permissions, or name another file or folder',
      code: 2,
    });
  });

  test('a fault of the program says so, and never quotes the cell that it stumbled over', () => {
    const { line, code } = faultLine(new TypeError('could not convert "8ABC123"'));
    expect(code).toBe(1);
    expect(line).toMatch(/^a fault of the program, not of your files \(TypeError in .+\)\. Please report it/);
    expect(line).not.toContain('8ABC123');
  });
});

test.each([
  [{ kind: 'stage', stage: 'judge' }, 'Judging recorded words'],
  [
    { kind: 'stage', stage: 'load', detail: 'a.csv', done: 2, total: 5 },
    'Loading released rows: a.csv (2 of 5)',
  ],
  [{ kind: 'stage', stage: 'load', done: 1200 }, 'Loading released rows (1,200)'],
] as const)('progress tells %j as %j', (event, line) => {
  expect(progressLine(event)).toBe(line);
});

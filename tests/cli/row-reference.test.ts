import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rowAddress } from '../../src/cli/row-reference.ts';
import { folderOf } from './folder.ts';

describe('a released row named on the command line', () => {
  test.each([
    ['audit.csv:118', { file: 'audit.csv', sheet: null, page: null, row: 118 }],
    ['audits.xlsx!MARCH 2025:12', { file: 'audits.xlsx', sheet: 'MARCH 2025', page: null, row: 12 }],
    ['audits.xlsx!Q1!B:12', { file: 'audits.xlsx', sheet: 'Q1!B', page: null, row: 12 }],
    ['print.pdf#3:41', { file: 'print.pdf', sheet: null, page: 3, row: 41 }],
    ['release.zip/logs/b.csv:7', { file: 'release.zip/logs/b.csv', sheet: null, page: null, row: 7 }],
    ['release.zip/c.xlsx!MAY:7', { file: 'release.zip/c.xlsx', sheet: 'MAY', page: null, row: 7 }],
    ['log #2!: final.csv:3', { file: 'log #2!: final.csv', sheet: null, page: null, row: 3 }],
  ])('%s', (written, expected) => {
    const folder = folderOf({
      'audit.csv': '',
      'audits.xlsx': '',
      'print.pdf': '',
      'release.zip': '',
      'log #2!: final.csv': '',
    });
    expect(rowAddress(path.join(folder, written))).toMatchObject(expected);
  });

  test.each([
    ['audit.csv', 'no row is named; write FILE:ROW, as audit.csv:118: "audit.csv"'],
    ['audit.csv:top', 'no row is named; write FILE:ROW, as audit.csv:118: "audit.csv:top"'],
    ['no-such.csv:4', 'no such file: "no-such.csv"'],
    ['no-such.csv:4', 'check its name, and the folder that you are in'],
    ['fixtures/demo:4', '"fixtures/demo" is a folder; name the file in it that holds the row'],
  ])('%s is refused', (written, message) => {
    expect(() => rowAddress(written)).toThrow(message);
  });
});

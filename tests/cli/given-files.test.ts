import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseReview } from '../../src/judge/review.ts';
import { earlierSummary } from '../../src/pipeline/earlier.ts';
import { readText } from '../../src/pipeline/read-text.ts';
import { folderOf } from './folder.ts';
import { run } from './run.ts';

const fileOf = (content: string | Uint8Array): string => {
  const file = path.join(folderOf(), 'given.csv');
  writeFileSync(file, content);
  return file;
};

describe('a file that an option names', () => {
  test.each([
    ['UTF-8', Buffer.from('Peña')],
    ['Windows-1252, as a spreadsheet saves it', Buffer.from('Peña', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFPeña', 'utf16le')],
  ])('is read in %s', async (_, bytes) => {
    expect(await readText(fileOf(bytes))).toBe('Peña');
  });

  test('is read in Windows-1252 with its curly quotes, on every release of Node', async () => {
    const bytes = Buffer.from([0x53, 0x68, 0x65, 0x72, 0x69, 0x66, 0x66, 0x92, 0x73, 0x20, 0x96]);
    expect(await readText(fileOf(bytes))).toBe('Sheriff’s –');
  });

  test('that is a workbook is refused with the mend', async () => {
    await expect(readText(fileOf(Buffer.from('PK\u0003\u0004\0\0')))).rejects.toThrow(
      'given.csv is an Excel workbook or a zip, not plain text: save it as CSV (UTF-8)',
    );
  });

  test('that is no text, a folder, or not there is refused by name', async () => {
    const folder = folderOf();
    await expect(readText(fileOf(Buffer.from([1, 0, 2])))).rejects.toThrow('given.csv is no text file');
    await expect(readText(folder)).rejects.toThrow(`${folder} cannot be read: it is a folder`);
    await expect(readText(path.join(folder, 'x'))).rejects.toThrow('there is no such file');
  });

  test('a review.csv with an open quote is refused by file and line', () => {
    expect(() => parseReview('review.csv', 'reason,decision\n"assist,immigration\n')).toThrow(
      'review.csv, line 2: a cell opens with a double quote that is never closed',
    );
  });

  test.each([
    ['{"title": 3', 'is not whole JSON: it was changed or cut'],
    ['{"title": "x"}', 'is no summary that this version of the tool wrote (tool: is missing)'],
  ])('an earlier summary that is none is refused with the mend: %s', async (text, message) => {
    await expect(earlierSummary(fileOf(text))).rejects.toThrow(`given.csv ${message}`);
  });

  test('a layout that fits no table is said to, by its labels', () => {
    const folder = folderOf({
      'log.csv': 'ID,Org Name,Reason,Search Time\nq1,Bend OR PD,assist ICE,2025-02-11 02:00\n',
      'mine.yaml': 'columns:\n  When: time\n  Reason: reason\n',
    });
    const { code, stderr } = run(['inspect', 'log.csv', '--layout', 'mine.yaml'], { cwd: folder });
    expect(stderr).toContain(
      'the layout file mine.yaml fits no table: none bears all its labels (When, Reason)',
    );
    expect(code).toBe(0);
  });

  test('a layout that fits no table is said to where nothing else can be read', () => {
    const folder = folderOf({
      'log.csv': 'Whenever,Because\n2025-02-11 02:00,thing\n',
      'mine.yaml': 'columns:\n  When: time\n  Because: reason\n',
    });
    const { code, stderr } = run(['log.csv', '--layout', 'mine.yaml'], { cwd: folder });
    expect(stderr).toContain('the layout file mine.yaml fits no table: compare its labels');
    expect(code).toBe(3);
  });
});

import { createHash } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/error.ts';
import type { FoundFile } from '../../src/read/found.ts';
import { discover, readFile } from '../../src/read/index.ts';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { zip } from './pack.ts';

const bench = useBench();

const log = 'id,reason\n1,bolo\n';

/** Writes files below a new folder of the bench. */
const folderOf = async (
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> => {
  const folder = path.join(bench.folder, name);
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
  return folder;
};

const inputs = (found: readonly FoundFile[]): string[] =>
  found.filter(({ leftOut }) => leftOut === null).map(({ file }) => file);

describe('inputs are found under the paths given', () => {
  it.skipIf(process.platform === 'win32')('but none in a pipe or a device, which is named', async () => {
    await expect(discover(['/dev/null'])).rejects.toThrow(UserError);
    await expect(discover(['/dev/null'])).rejects.toThrow('/dev/null is a pipe or a device');
  });

  it('in folders, recursively, in the order of their names', async () => {
    const folder = await folderOf('nested', {
      'b.csv': log,
      'a/2.csv': log,
      'a/1.csv': log,
      'a/x/0.csv': log,
    });
    expect(inputs(await discover([folder]))).toEqual(['a/1.csv', 'a/2.csv', 'a/x/0.csv', 'b.csv']);
  });

  it('by the name of the file alone where a file is given', async () => {
    const folder = await folderOf('single', { 'a/log.csv': log });
    expect(inputs(await discover([path.join(folder, 'a/log.csv')]))).toEqual(['log.csv']);
  });

  it('but for hidden files, lock files and our own reports, which are named all the same', async () => {
    const folder = await folderOf('passed', {
      '.hidden.csv': log,
      'Thumbs.db': 'pictures',
      '~$log.xlsx': 'lock',
      'log.csv': log,
      'report/manifest.json': '{"tool":{"name":"alpr-audit"}}',
      'report/flagged.csv': log,
      'other/manifest.json': '{"tool":{"name":"another"}}',
    });
    const found = await discover([folder]);
    expect(inputs(found)).toEqual(['log.csv', 'other/manifest.json']);
    expect(
      found.filter(({ leftOut }) => leftOut !== null).map(({ file, leftOut }) => [file, leftOut]),
    ).toEqual([
      ['.hidden.csv', 'a hidden file'],
      ['Thumbs.db', 'a hidden file'],
      ['report', 'a report of alpr-audit'],
      ['~$log.xlsx', 'a hidden file'],
    ]);
  });

  it('through links to files, not through links to folders, which may run in circles', async () => {
    const folder = await folderOf('linked', { 'a/log.csv': log });
    await symlink(path.join(folder, 'a/log.csv'), path.join(folder, 'link.csv'));
    await symlink(folder, path.join(folder, 'a/circle'));
    expect(inputs(await discover([folder]))).toEqual(['a/log.csv', 'link.csv']);
  });

  it('and a path that does not exist is named', async () => {
    const missing = path.join(bench.folder, 'missing.csv');
    await expect(discover([missing])).rejects.toThrow(UserError);
    await expect(discover([missing])).rejects.toThrow(missing);
  });
});

describe('each member of a zip is an input of its own', () => {
  it('with its folders, and zips inside zips', async () => {
    const inner = zip({ 'deep/3.csv': 'id,reason\n3,c\n' });
    const folder = await folderOf('zips', {
      'all.zip': zip({
        'logs/1.csv': log,
        'inner.zip': inner,
        '__MACOSX/._1.csv': 'x',
        'logs/.DS_Store': 'x',
      }),
    });
    const found = await discover([folder]);
    expect(inputs(found)).toEqual(['all.zip/inner.zip/deep/3.csv', 'all.zip/logs/1.csv']);
    const context = { store: bench.store, tempDir: bench.store.tempDir, seen: new Map<string, string>() };
    const [deep] = found.filter(({ leftOut }) => leftOut === null);
    const file = await readFile(deep as FoundFile, context);
    expect(file.path).toBe(path.join(folder, 'all.zip'));
    expect(file.sha256).toBe(createHash('sha256').update('id,reason\n3,c\n').digest('hex'));
    expect((await recordsOf(onlyTable(file))).map(({ cells }) => cells)).toEqual([
      ['id', 'reason'],
      ['3', 'c'],
    ]);
  });

  it('but for a workbook, which is a zip as well', async () => {
    const folder = await folderOf('book', {
      'book.zip': zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }),
    });
    expect(inputs(await discover([folder]))).toEqual(['book.zip']);
  });

  it('and one that cannot be opened stays an input, to be refused by name', async () => {
    const folder = await folderOf('broken', { 'broken.zip': zip({ 'a.csv': log }).subarray(0, 40) });
    const [found] = await discover([folder]);
    const context = { store: bench.store, tempDir: bench.store.tempDir, seen: new Map<string, string>() };
    expect((await readFile(found as FoundFile, context)).refused).toMatch(/zip is damaged/);
  });
});

describe('equal bytes are read once', () => {
  it('the later input names the first and has no tables', async () => {
    const folder = await folderOf('copies', { '1.csv': log, '2.csv': log, '3.csv': `${log}2,other\n` });
    const context = { store: bench.store, tempDir: bench.store.tempDir, seen: new Map<string, string>() };
    const files = [];
    for (const found of await discover([folder])) files.push(await readFile(found, context));
    expect(files.map(({ file, copyOf, tables }) => [file, copyOf, tables.length])).toEqual([
      ['1.csv', null, 1],
      ['2.csv', '1.csv', 0],
      ['3.csv', null, 1],
    ]);
  });
});

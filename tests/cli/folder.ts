import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { newFolder } from '../new-folder.ts';

type Files = Readonly<Record<string, string | Buffer>>;

const made = (files: Files): string => {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
};

/** A new folder that holds the given files and is gone when the test is over. */
export const folderOf = (files: Files = {}): string => {
  const folder = made(files);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** The same, gone when all tests of the file are over; to be named at its top. */
export const folderForAll = (files: Files = {}): string => {
  const folder = made(files);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

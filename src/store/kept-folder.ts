import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { makeFolder } from './folder.ts';

const listName = 'kept.json';
const listSchema = z.strictObject({ content: z.unknown(), sha256: z.record(z.string(), z.string()) });

/** Whether something is kept in the folder, sound or not. */
export const isKept = (folder: string): Promise<boolean> =>
  stat(path.join(folder, listName)).then(
    () => true,
    () => false,
  );

/** What was kept beside the folder's files; undefined where a file is missing, changed, or the list cannot be read. */
export const readKept = async (folder: string): Promise<unknown> => {
  try {
    const { content, sha256 } = listSchema.parse(
      JSON.parse(await readFile(path.join(folder, listName), 'utf8')),
    );
    for (const [name, expected] of Object.entries(sha256)) {
      if ((await hashOf(path.join(folder, name))) !== expected) return undefined;
    }
    return content;
  } catch {
    return undefined;
  }
};

/**
 * Keeps files, and a content beside them, in a folder that only the user can read: whole or not at all. `write`
 * makes the files in the folder that it is given.
 */
export const keepFiles = async (
  folder: string,
  content: unknown,
  write: (pending: string) => Promise<void>,
): Promise<void> => {
  const pending = `${folder}.${randomBytes(4).toString('hex')}`;
  await makeFolder(pending, 0o700);
  try {
    await write(pending);
    const sha256: Record<string, string> = {};
    for (const name of await readdir(pending)) sha256[name] = await hashOf(path.join(pending, name));
    await writeFile(path.join(pending, listName), JSON.stringify({ content, sha256 }), { mode: 0o600 });
    await rm(folder, { recursive: true, force: true });
    // Another run may have kept the same in between; either is whole.
    await rename(pending, folder).catch(() => undefined);
  } finally {
    await rm(pending, { recursive: true, force: true });
  }
};

const hashOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { FoundFile } from './found.ts';
import { placeOfCopy } from './own-copy.ts';
import { Refusal, refusals } from './refusal.ts';
import { openArchive } from './archive.ts';
import { firstBytes } from './discover.ts';
import { extractEntry, storedBytes, type Zip } from './zip.ts';

/** A file on disk to read, or why a member of a zip cannot be had. */
export type TakenOut =
  | { readonly path: string; readonly refused: null }
  | { readonly refused: string; readonly sha256: string; readonly bytes: number };

/**
 * Gives the place on disk of an input; a member of a zip is taken out into the run's own folder first. One
 * that cannot be taken out is hashed as it is stored, so that the manifest can name it all the same.
 */
export const takeOut = async (found: FoundFile, tempDir: string): Promise<TakenOut> => {
  const entry = found.members.at(-1);
  if (entry === undefined) return { path: found.path, refused: null };
  try {
    const zip = await openKnown(await innermostZip(found, tempDir));
    const target = placeOfCopy(tempDir, 'member');
    try {
      await extractEntry(zip, entry, target);
      return { path: target, refused: null };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const bytes = await storedBytes(zip, entry);
      return {
        refused: error.message,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
      };
    } finally {
      zip.close();
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: error.message, sha256: '', bytes: (await stat(found.path)).size };
  }
};

/** A file that was found to hold others. */
const openKnown = async (at: string): Promise<Zip> => {
  const archive = await openArchive(at, await firstBytes(at));
  if (archive === null) throw new Refusal(refusals.corrupt('zip'));
  return archive;
};

/** The zip on disk that holds a member itself; a zip inside a zip is taken out once for all its members. */
const innermostZip = async (found: FoundFile, tempDir: string): Promise<string> => {
  let at = found.path;
  for (const name of found.members.slice(0, -1)) {
    const inner = path.join(tempDir, `zip-${createHash('sha256').update(`${at}\n${name}`).digest('hex')}`);
    if (!existsSync(inner)) {
      const zip = await openKnown(at);
      try {
        await extractEntry(zip, name, inner);
      } finally {
        zip.close();
      }
    }
    at = inner;
  }
  return at;
};

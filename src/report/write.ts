import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isOfDesktop } from '../model/desktop-files.ts';
import { UserError } from '../model/error.ts';
import { manifestSchema, type Manifest } from '../model/manifest.ts';

/** Files that bear no hash in the manifest: itself, and the record of the run. */
const unhashed = new Set(['manifest.json', 'run.json']);
/** The hash of a file that may be larger than memory. */
const hashedFile = async (file: string): Promise<{ sha256: string; bytes: number }> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of createReadStream(file, { highWaterMark: 2 ** 20 }) as AsyncIterable<Buffer>) {
    hash.update(part);
    bytes += part.length;
  }
  return { sha256: hash.digest('hex'), bytes };
};

/** The manifest of a folder that is a report of ours; null where it is none. */
export const readManifest = async (folder: string): Promise<Manifest | null> => {
  const file = path.join(folder, 'manifest.json');
  if (!existsSync(file)) return null;
  try {
    return manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
};

/** Every file of a folder by its name relative to it, sorted; what a desktop left there is none. */
const filesOf = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isOfDesktop(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
};

/**
 * Checks that a report may be put at `out`: nothing there, an empty folder, or a report of ours of which no
 * output was changed since. An output in `given` (a filled-in review.csv given back to a run that writes it anew)
 * may be changed; a file that was added would be gone after the run, given or not.
 * @throws UserError naming the file that would be lost.
 */
export const checkTarget = async (out: string, force: boolean, given: readonly string[]): Promise<void> => {
  await restorePrevious(out);
  if (force || !existsSync(out)) return;
  const found = await filesOf(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTDIR') throw error;
    throw new UserError(`${out} is a file; name a folder for the report with --out`);
  });
  if (found.length === 0) return;
  const manifest = await readManifest(out);
  if (manifest === null) {
    throw new UserError(
      `${out} is not a report of alpr-audit; name another folder with --out, or write over it with --force`,
    );
  }
  const hashes = new Map(manifest.outputs.map(({ name, sha256 }) => [name, sha256]));
  const spared = new Set(given.map((file) => path.resolve(file)));
  for (const name of found) {
    const file = path.join(out, name);
    if (unhashed.has(name) || (hashes.has(name) && spared.has(path.resolve(file)))) continue;
    if ((await hashedFile(file)).sha256 !== hashes.get(name)) {
      throw new UserError(
        `${file} was ${hashes.has(name) ? 'changed' : 'added'} since the report was written; move it away, or write over it with --force`,
      );
    }
  }
};

/** Where the old report stands for a moment: hidden, and under no name that a person gives to a folder of theirs. */
const previousOf = (out: string): string => {
  const { dir, base } = path.parse(path.resolve(out));
  return path.join(dir, `.${base}.alpr-audit-previous`);
};

/** A run killed between its two renames left the old report aside: it is put back. */
const restorePrevious = async (out: string): Promise<void> => {
  if (!existsSync(out) && existsSync(previousOf(out))) await rename(previousOf(out), out);
};

/** Whether nothing is in a folder, or a file's place, but what a run of ours wrote there, changed or not. */
const isOurs = async (folder: string): Promise<boolean> => {
  const found = await filesOf(folder).catch(() => null);
  if (found === null || found.length === 0) return found !== null;
  const manifest = await readManifest(folder);
  if (manifest === null) return false;
  const written = new Set([...unhashed, ...manifest.outputs.map(({ name }) => name)]);
  return found.every((name) => written.has(name));
};

/**
 * Takes away what a new report stands in place of. What was no report of ours, or one to which files were added, and
 * was written over with --force, is not deleted: it is kept beside the report, under the first name that is free.
 * @returns Where it is kept; null where nothing is.
 */
const clearAside = async (previous: string, out: string): Promise<string | null> => {
  if (!existsSync(previous)) return null;
  if (await isOurs(previous)) {
    await rm(previous, { recursive: true, force: true });
    return null;
  }
  let kept = `${out}.previous`;
  for (let number = 2; existsSync(kept); number += 1) kept = `${out}.previous-${number}`;
  await rename(previous, kept);
  return kept;
};

/** A folder beside the target in which a report is made, and put in place whole or not at all. */
export class PendingFolder {
  readonly folder: string;
  readonly #out: string;
  #kept: string | null = null;

  private constructor(folder: string, out: string) {
    this.folder = folder;
    this.#out = out;
  }

  static async begin(out: string): Promise<PendingFolder> {
    const parent = path.dirname(path.resolve(out));
    await mkdir(parent, { recursive: true });
    const folder = path.join(parent, `.alpr-audit-new-${process.pid}-${randomBytes(4).toString('hex')}`);
    await mkdir(folder, { mode: 0o700 });
    return new PendingFolder(folder, path.resolve(out));
  }

  /** Writes one output, whole or part by part; folders in its name are made. */
  async write(name: string, content: string | Uint8Array | AsyncIterable<string>): Promise<void> {
    const file = path.join(this.folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }

  /** Hashes every output into the manifest, then moves the folder into place; the old one stays until then. */
  async finish(manifest: Manifest, run: unknown): Promise<Manifest> {
    const outputs: Manifest['outputs'] = [];
    for (const name of await filesOf(this.folder)) {
      if (unhashed.has(name)) continue;
      outputs.push({ name, ...(await hashedFile(path.join(this.folder, name))) });
    }
    const finished = manifestSchema.parse({ ...manifest, outputs });
    await this.write('run.json', json(run));
    await this.write('manifest.json', json(finished));
    await this.place();
    return finished;
  }

  /** Where what stood in the report's place is kept, once it is in place; null where nothing is kept. */
  get kept(): string | null {
    return this.#kept;
  }

  /** Moves the folder into place; what stood there steps aside until then. */
  async place(): Promise<void> {
    const previous = previousOf(this.#out);
    const replaces = existsSync(this.#out);
    if (replaces) {
      // A folder cannot be renamed over one that is not empty; the old report steps aside for a moment.
      await clearAside(previous, this.#out);
      await rename(this.#out, previous);
    }
    try {
      await rename(this.folder, this.#out);
    } catch (error) {
      if (replaces) await rename(previous, this.#out);
      throw error;
    }
    this.#kept = await clearAside(previous, this.#out);
  }

  /** Removes what was written, where the run did not finish. */
  async abandon(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** JSON as the report folder bears it. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

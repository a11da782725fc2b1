import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isOfDesktop } from '../model/desktop-files.ts';
import { UserError } from '../model/error.ts';
import type { FoundFile } from './found.ts';
import { openArchive } from './archive.ts';
import { readEntry, zipLimits, type Zip } from './zip.ts';

const hidden = 'a hidden file';
const ownReport = 'a report of alpr-audit';

const isHidden = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || isOfDesktop(name);

/**
 * Finds every input under the paths: files as given, folders recursively in the order of their names, each
 * member of a zip by itself. What is passed over is in the list too, with `leftOut` set.
 * @throws UserError naming a path that does not exist, cannot be opened, or is neither a file nor a folder.
 */
export const discover = async (paths: readonly string[]): Promise<FoundFile[]> => {
  const found: FoundFile[] = [];
  for (const given of paths) {
    const absolute = path.resolve(given);
    const about = await stat(absolute).catch((error: NodeJS.ErrnoException) => {
      throw new UserError(
        error.code === 'ENOENT' ? `no such file or folder: ${given}` : `cannot open: ${given}`,
      );
    });
    if (about.isDirectory()) {
      if (await isOwnReport(absolute)) found.push(leftOut(path.basename(absolute), absolute, ownReport));
      else found.push(...(await walk(absolute, '')));
    } else if (about.isFile()) found.push(...(await inFile(absolute, path.basename(absolute))));
    // A log is read more than once: its hash, its kind, its rows. What a pipe gives is gone after the first time.
    else throw new UserError(`${given} is a pipe or a device; save what it gives as a file, and name that`);
  }
  return found;
};

const leftOut = (file: string, at: string, why: string): FoundFile => ({
  file,
  path: at,
  members: [],
  leftOut: why,
});

const walk = async (folder: string, prefix: string): Promise<FoundFile[]> => {
  const found: FoundFile[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const at = path.join(folder, entry.name);
    const name = prefix + entry.name;
    if (isHidden(entry.name)) found.push(leftOut(name, at, hidden));
    else if (entry.isDirectory()) {
      if (await isOwnReport(at)) found.push(leftOut(name, at, ownReport));
      else found.push(...(await walk(at, `${name}/`)));
    } else found.push(...(await inLink(at, name)));
  }
  return found;
};

/** A link counts as the file that it points to; a link to a folder could run in circles and is passed over. */
const inLink = async (at: string, name: string): Promise<FoundFile[]> => {
  const about = await stat(at).catch(() => null);
  if (!about) return [leftOut(name, at, 'a link to nothing')];
  if (about.isDirectory()) return [leftOut(name, at, 'a link to a folder: give that folder itself')];
  return about.isFile() ? inFile(at, name) : [leftOut(name, at, 'not a file')];
};

const isOwnReport = async (folder: string): Promise<boolean> => {
  const head = await firstBytes(path.join(folder, 'manifest.json')).catch(() => Buffer.alloc(0));
  return /"tool"\s*:\s*(\{\s*"name"\s*:\s*)?"alpr-audit"/.test(head.toString('utf8'));
};

const inFile = async (at: string, name: string): Promise<FoundFile[]> => {
  const itself: FoundFile = { file: name, path: at, members: [], leftOut: null };
  const archive = await openArchive(at, await firstBytes(at)).catch(() => null);
  if (!archive) return [itself];
  try {
    return await inArchive(archive, itself);
  } finally {
    archive.close();
  }
};

/** The members of a zip or a message. One that cannot be looked into stays an input, for `readFile` to say why. */
const inArchive = async (zip: Zip, outer: FoundFile): Promise<FoundFile[]> => {
  const found: FoundFile[] = [];
  for (const [entry, about] of [...zip.entries].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const member: FoundFile = {
      ...outer,
      file: `${outer.file}/${entry}`,
      members: [...outer.members, entry],
    };
    const isOut = entry.split('/').some((part) => part === '__MACOSX' || isHidden(part));
    if (isOut) found.push({ ...member, leftOut: hidden });
    else if (!packed.test(entry) || about.uncompressedSize > zipLimits.nestedBytes) found.push(member);
    else if (member.members.length >= zipLimits.depth || found.length > zipLimits.members) found.push(member);
    else found.push(...(await inNested(zip, entry, member)));
  }
  return found.length > 0 ? found : [outer];
};

/** Names of members that may hold files themselves. */
const packed = /\.(?:zip|eml|msg)$/i;

const inNested = async (outer: Zip, entry: string, member: FoundFile): Promise<FoundFile[]> => {
  const inner = await readEntry(outer, entry)
    .then((bytes) => openArchive(bytes, bytes))
    .catch(() => null);
  return inner ? inArchive(inner, member) : [member];
};

/** The first bytes of a file on disk: enough to know its kind. */
export const firstBytes = async (at: string, length = 65_536): Promise<Buffer> => {
  const file = await open(at).catch((error: NodeJS.ErrnoException) => {
    // Said by its own code where the whole run ends: a name in plain words, and what to do.
    if (error.code === 'EACCES' || error.code === 'EPERM') throw error;
    throw new UserError(`cannot open (${error.code ?? 'unknown'}): ${at}`);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

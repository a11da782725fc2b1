import { createWriteStream } from 'node:fs';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { Refusal, refusals } from './refusal.ts';

/** Bounds against zip bombs: bytes of a member and of a zip inside a zip, how much larger than packed, how deep, how many. */
export const zipLimits = {
  memberBytes: 64 * 1024 ** 3,
  nestedBytes: 512 * 1024 ** 2,
  ratio: 2000,
  depth: 4,
  members: 100_000,
} as const;

/** An open zip, or what is read like one: its entries by name, folders left out, and a stream of each. */
export interface Zip {
  readonly entries: ReadonlyMap<string, Pick<yauzl.Entry, 'compressedSize' | 'uncompressedSize'>>;
  readonly stream: (name: string) => Promise<Readable>;
  /** The entry as it lies there, neither decrypted nor unpacked. */
  readonly stored: (name: string) => Promise<Readable>;
  readonly close: () => void;
}

/**
 * Opens a zip on disk or in memory.
 * @throws Refusal where the zip is damaged.
 */
export const openZip = async (source: string | Buffer): Promise<Zip> => {
  const file = await open(source);
  const entries = await list(file);
  return {
    entries,
    stream: (name) => openEntry(file, entries.get(name), false),
    stored: (name) => openEntry(file, entries.get(name), true),
    close: () => file.close(),
  };
};

/** Reads a whole entry into memory: for the small parts of a workbook and for zips inside zips. */
export const readEntry = async (zip: Zip, name: string): Promise<Buffer> =>
  buffer((await zip.stream(name)).pipe(bounded(zipLimits.nestedBytes)));

/** The most bytes that so many packed ones may come to. */
export const unpackedLimit = (packed: number): number =>
  Math.min(zipLimits.memberBytes, Math.max(packed * zipLimits.ratio, 64 * 1024 ** 2));

/** Writes an entry to a file, and stops where it is larger than a table can be. */
export const extractEntry = async (zip: Zip, name: string, target: string): Promise<void> => {
  const limit = unpackedLimit(zip.entries.get(name)?.compressedSize ?? 0);
  await pipeline(await zip.stream(name), bounded(limit), createWriteStream(target, { mode: 0o600 }));
};

const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;

const open = (source: string | Buffer): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    const done = (error: Error | null, file?: yauzl.ZipFile): void =>
      file ? resolve(file) : reject(new Refusal(refusals.corrupt('zip'), { cause: error }));
    if (typeof source === 'string') yauzl.open(source, options, done);
    else yauzl.fromBuffer(source, options, done);
  });

const list = (file: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, yauzl.Entry>();
    file.on('entry', (entry: yauzl.Entry) => {
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
      file.readEntry();
    });
    file.on('end', () => resolve(entries));
    file.on('error', (error: Error) => {
      file.close();
      reject(new Refusal(refusals.corrupt('zip'), { cause: error }));
    });
    file.readEntry();
  });

const openEntry = (
  file: yauzl.ZipFile,
  entry: yauzl.Entry | undefined,
  asStored: boolean,
): Promise<Readable> =>
  new Promise((resolve, reject) => {
    if (!entry) return reject(new Refusal(refusals.corrupt('zip')));
    const isEncrypted = (entry.generalPurposeBitFlag & 1) !== 0;
    if (isEncrypted && !asStored) return reject(new Refusal(refusals.password));
    const done = (error: Error | null, stream?: Readable): void =>
      stream ? resolve(stream) : reject(new Refusal(refusals.corrupt('zip'), { cause: error }));
    const raw: yauzl.ZipFileOptions = {
      decompress: entry.compressionMethod === 0 ? null : false,
      decrypt: isEncrypted ? false : null,
      start: null,
      end: null,
    };
    if (asStored) file.openReadStream(entry, raw, done);
    else file.openReadStream(entry, done);
  });

/** Lets so many bytes pass and stops at more. */
export const bounded = (limit: number): Transform => {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limit) done(new Refusal(refusals.tooLarge(`${Math.round(limit / 1024 ** 2)} MiB`)));
      else done(null, chunk);
    },
  });
};

/** An entry as it lies in the zip, packed and perhaps encrypted. */
export const storedBytes = async (zip: Zip, name: string): Promise<Buffer> => buffer(await zip.stored(name));

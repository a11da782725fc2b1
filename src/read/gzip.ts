import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { placeOfCopy } from './own-copy.ts';
import { Refusal, refusals } from './refusal.ts';
import { bounded, unpackedLimit } from './zip.ts';

/**
 * Unpacks a file into the run's own folder, and gives the place there.
 * @throws Refusal where it is damaged, or larger than a table can be.
 */
export const gunzip = async (at: string, tempDir: string): Promise<string> => {
  const target = placeOfCopy(tempDir, 'unpacked');
  const limit = unpackedLimit((await stat(at)).size);
  try {
    await pipeline(
      createReadStream(at),
      createGunzip(),
      bounded(limit),
      createWriteStream(target, { mode: 0o600 }),
    );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(refusals.damagedGzip, { cause: error });
  }
  return target;
};

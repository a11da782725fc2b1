import { randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A new folder of a name that can be no agency's: of letters drawn at random some were ('KKm WI'), and a file in it was
 * that agency's log.
 */
export const newFolder = (): string => {
  const folder = path.join(tmpdir(), `alpr-audit-${randomInt(2 ** 47)}`);
  mkdirSync(folder);
  return folder;
};

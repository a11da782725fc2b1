import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Hash of every file of a report folder by its name, but for run.json, which may differ from run to run. */
export const hashes = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'run.json')
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [
          path.relative(folder, file),
          createHash('sha256').update(readFileSync(file)).digest('hex'),
        ] as const;
      })
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

export const readJson = (...parts: readonly string[]): unknown =>
  JSON.parse(readFileSync(path.join(...parts), 'utf8'));

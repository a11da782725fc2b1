import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readRun } from '../../src/cli/settings.ts';
import type { NormalizedRow } from '../../src/model/inspected.ts';
import { inspectPaths } from '../../src/pipeline/inspect.ts';
import { newFolder } from '../new-folder.ts';

/** What came of the tables of one file: its first rows as they are counted, and what is said of it. */
export interface InspectedFile {
  readonly rows: readonly NormalizedRow[];
  readonly warnings: readonly string[];
  readonly reasons: readonly string[];
}

/** Reads files by their names, all in one run, in the order of the names. */
export const inspected = async (
  files: Readonly<Record<string, string | Buffer>>,
  choices: Parameters<typeof readRun>[1] = {},
): Promise<InspectedFile[]> => {
  const folder = newFolder();
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
    const { options } = await readRun([folder], { out: path.join(folder, 'out'), ...choices });
    const inputs = await inspectPaths(options, () => undefined);
    return inputs.map(({ input, tables }) => ({
      rows: tables.flatMap(({ rows }) => rows),
      warnings: input.tables.flatMap((table) => table.warnings.map(({ text }) => text)),
      reasons: input.tables.flatMap(({ reasons }) => reasons),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

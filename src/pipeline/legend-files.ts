import { stat } from 'node:fs/promises';
import { linesOfLegend, recognise } from '../formats/index.ts';
import type { LegendFile } from '../normalize/formats.ts';
import { folderOf } from '../normalize/legends.ts';
import { readFile, type FoundFile } from '../read/index.ts';
import type { Store } from '../store/duckdb.ts';

/** A legend is short: a larger file is looked into only where its name speaks of one. */
const smallBytes = 8 * 1024;
const largeBytes = 1024 * 1024;
const ofLegends = /legend|codes?\b|codebook|\bkey\b|lookup|look-up|dictionar|glossar|definition|reasons/i;

const mayBeLegend = async ({ file, path, members }: FoundFile): Promise<boolean> => {
  const name = file.split('/').at(-1)?.replaceAll(/[_.]+/g, ' ') ?? '';
  if (members.length > 0) return ofLegends.test(name);
  const { size } = await stat(path);
  return size <= (ofLegends.test(name) ? largeBytes : smallBytes);
};

/**
 * The legends that stand in files of their own beside the logs. They are looked for before any log is read, since a log
 * may come first; what they are is listed with the other inputs.
 */
export const legendFiles = async (inputs: readonly FoundFile[], store: Store): Promise<LegendFile[]> => {
  const legends: LegendFile[] = [];
  if (inputs.length < 2) return legends;
  const context = { store, tempDir: store.tempDir, seen: new Map<string, string>() };
  for (const input of inputs) {
    if (!(await mayBeLegend(input))) continue;
    for (const table of (await readFile(input, context)).tables) {
      const isOther = ['log', 'sharing_list'].includes(recognise(table).kind);
      const lines = isOther ? null : await linesOfLegend(table);
      if (lines !== null) legends.push({ lines, from: `the file ${input.file}`, folder: folderOf(input) });
      await table.scan?.release();
    }
  }
  return legends;
};

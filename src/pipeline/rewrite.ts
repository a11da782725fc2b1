import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseFlaggedCsv } from '../report/flagged-csv.ts';
import { PendingFolder, checkTarget, json, readManifest } from '../report/write.ts';
import { UserError } from '../model/error.ts';
import type { AnalyzeResult, Announce } from '../model/event.ts';
import type { OutputName } from '../model/options.ts';
import { mostShown } from '../model/report-content.ts';
import { drawCharts } from './draw.ts';
import { writeDocuments } from './documents.ts';
import { earlierSummary } from './earlier.ts';
import { wantedBy, type Wanted } from './wanted.ts';
import { sayKept } from './write.ts';
import { readdir } from 'node:fs/promises';

export interface RewriteOptions {
  /** The report folder to write again; its documents are replaced in place. */
  readonly from: string;
  /** Write these alone; the others stay as they stand. Null: all. */
  readonly only: readonly OutputName[] | null;
  readonly force: boolean;
}

/** Outputs that `report --from` carries over as they stand: they hold what only the logs can give. */
const carried = (name: string): boolean =>
  name.startsWith('private/') || name === 'review.csv' || name === 'flagged.csv' || name === 'flagged.xlsx';

/** Whether a file of the folder belongs to an output as --only names it; `charts` is a folder. */
const isOf = (name: string, output: OutputName): boolean => name === output || name.startsWith(`${output}/`);

/**
 * Writes the documents of a report folder again, from its summary.json, flagged.csv and manifest.json, without
 * reading a log.
 * @throws UserError where the folder is no report, or a file of it was changed since.
 */
export const rewriteReport = async (options: RewriteOptions, announce: Announce): Promise<AnalyzeResult> => {
  const started = Date.now();
  const manifest = await readManifest(options.from);
  if (manifest === null)
    throw new UserError(
      `${options.from} is not a report of alpr-audit; give the folder that holds manifest.json`,
    );
  await checkTarget(options.from, options.force, []);
  const summary = await earlierSummary(options.from);
  const flagged = parseFlaggedCsv(await text(options.from, 'flagged.csv')).slice(0, mostShown);
  const content = { summary, flagged, manifest };
  const pending = await PendingFolder.begin(options.from);
  announce({ kind: 'temporary', path: pending.folder });
  try {
    const isKept = (name: string): boolean =>
      carried(name) || !(options.only?.some((only) => isOf(name, only)) ?? true);
    const keptOutputs = manifest.outputs.filter((output) => isKept(output.name));
    for (const { name } of keptOutputs) {
      await pending.write(name, await readFile(path.join(options.from, name)));
    }
    await pending.write('summary.json', json(summary));
    const isNamed = wantedBy(options);
    const wanted: Wanted = (name) => !carried(name) && isNamed(name);
    const kept: Wanted = (output) => keptOutputs.some(({ name }) => isOf(name, output));
    const charts = await drawCharts({ announce, options }, content);
    const withheld = await writeDocuments(pending, content, charts, { wanted, kept }, announce);
    const run = JSON.parse(await text(options.from, 'run.json')) as unknown;
    const finished = await pending.finish(manifest, run);
    sayKept(pending, announce);
    return {
      summary,
      manifest: finished,
      out: options.from,
      withheld,
      seconds: (Date.now() - started) / 1000,
    };
  } catch (error) {
    await pending.abandon();
    throw error;
  }
};

const text = (folder: string, name: string): Promise<string> =>
  readFile(path.join(folder, name), 'utf8').catch(async () => {
    const found = await readdir(folder).catch(() => []);
    throw new UserError(
      `${folder} lacks ${name}, which its documents are made from (found: ${found.join(', ')}); ` +
        'make the report anew from its logs with alpr-audit analyze, without --only or with that file in it',
    );
  });

import { total } from '../model/tally.ts';
import { mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ChartImage } from '../model/chart.ts';
import type { AnalyzeResult, Announce } from '../model/event.ts';
import { writePrivate } from '../release/private.ts';
import { flaggedCsv } from '../report/flagged-csv.ts';
import { reviewCsv } from '../report/review-csv.ts';
import { reviewLines } from '../release/review-lines.ts';
import { sampleCsv, sampleNotice } from '../release/sample-csv.ts';
import { json, PendingFolder } from '../report/write.ts';
import { allOf } from '../store/all-of.ts';
import type { Run } from './begin.ts';
import { writeDocuments } from './documents.ts';
import type { Judged } from './judge.ts';
import type { Measured } from './measure.ts';
import { hasRoomForBoth, storeMemory } from './memory.ts';
import type { PutRowTable } from './row-table.ts';
import { wantedBy } from './wanted.ts';

/** Writes every output into a folder beside the target, then puts it in place whole. */
export const writeReport = async (
  run: Run,
  { drawn }: Judged,
  { content, everyFlagged }: Measured,
  charts: readonly ChartImage[],
  putRowTable: PutRowTable,
): Promise<AnalyzeResult> => {
  const { options, store } = run;
  const pending = await PendingFolder.begin(options.out);
  run.announce({ kind: 'temporary', path: pending.folder });
  const wanted = wantedBy(options);
  try {
    await pending.write('summary.json', json(content.summary));
    const tables = async () =>
      wanted('private') ? writePrivateFiles(run, pending, drawn, putRowTable) : undefined;
    const linesAndDocuments = async () => {
      if (wanted('flagged.csv')) await pending.write('flagged.csv', flaggedCsv(everyFlagged()));
      if (wanted('review.csv')) await pending.write('review.csv', reviewCsv(await reviewLines(store)));
      return writeDocuments(pending, content, charts, { wanted, kept: () => false }, run.announce);
    };
    const withheld = await bothWritten(run, tables, linesAndDocuments);
    const manifest = await pending.finish(content.manifest, runRecord(run));
    sayKept(pending, run.announce);
    return { summary: content.summary, manifest, out: options.out, withheld, seconds: secondsOf(run) };
  } catch (error) {
    await pending.abandon();
    throw error;
  }
};

/** Says where a run that was forced keeps what it stands in place of. */
export const sayKept = ({ kept }: PendingFolder, announce: Announce): void => {
  if (kept !== null) announce({ kind: 'warning', text: `What stood in its place is kept in ${kept}.` });
};

/** The store writes its tables while documents are made; where memory is short, before. Gives what the latter give. */
const bothWritten = async <Result>(
  { options: { memory }, store }: Run,
  tables: () => Promise<void>,
  documents: () => Promise<Result>,
): Promise<Result> => {
  if (hasRoomForBoth(memory)) return (await allOf([tables(), documents()]))[1];
  await store.limitMemory(storeMemory(memory, 'tables'));
  await tables();
  await store.limitMemory(storeMemory(memory, 'documents'));
  return documents();
};

const writePrivateFiles = async (
  { options, store }: Run,
  pending: PendingFolder,
  drawn: Judged['drawn'],
  putRowTable: PutRowTable,
): Promise<void> => {
  const folder = path.join(pending.folder, 'private');
  await mkdir(folder, { mode: 0o700 });
  const [notice] = await allOf([
    writePrivate(store, folder, options),
    putRowTable(path.join(folder, 'rows.parquet')),
  ]);
  await pending.write('private/README.txt', drawn === null ? notice : notice + sampleNotice);
  if (drawn !== null) await pending.write('private/sample.csv', sampleCsv(drawn.sample, drawn.answers));
};

const secondsOf = (run: Run): number => (Date.now() - run.started.getTime()) / 1000;

/** When, how long and on what: all that may differ between two runs over the same inputs. */
const runRecord = (run: Run) => ({
  started: run.started.toISOString(),
  seconds: secondsOf(run),
  // The stage that writes this file is not over yet: it has the rest of the time.
  stages_ms: { ...run.timings, write: Math.round(secondsOf(run) * 1000) - total(run.timings) },
  peak_rss_mib: Math.round(process.resourceUsage().maxRSS / 1024),
  machine: {
    platform: process.platform,
    arch: process.arch,
    node: process.version,
    processors: os.availableParallelism(),
    memory_gib: Math.round(os.totalmem() / 2 ** 30),
  },
});

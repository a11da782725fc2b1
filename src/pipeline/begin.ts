import { randomBytes } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../model/error.ts';
import type { Announce, Stage } from '../model/event.ts';
import type { AnalyzeOptions } from '../model/options.ts';
import type { PlateKey } from '../normalize/plate.ts';
import { checkTarget } from '../report/write.ts';
import { Store } from '../store/duckdb.ts';
import { storeMemory } from './memory.ts';
import { wantedBy } from './wanted.ts';

/** One run: its options, its store, and how long each stage took. */
export interface Run {
  readonly options: AnalyzeOptions;
  readonly announce: Announce;
  readonly store: Store;
  /** Key of the plate tokens: random unless the user gave one, and kept in memory only. */
  readonly plateKey: PlateKey;
  /** Milliseconds by stage, for run.json. */
  readonly timings: Record<string, number>;
  readonly started: Date;
  readonly stage: <Result>(stage: Stage, work: () => Promise<Result>) => Promise<Result>;
  readonly end: () => Promise<void>;
}

/** Checks that the report may be put in place, before any work, and opens the store beside it. */
export const beginRun = async (options: AnalyzeOptions, announce: Announce): Promise<Run> => {
  const wanted = wantedBy(options);
  const given = [
    ...(wanted('review.csv') ? [options.review] : []),
    ...(wanted('private') ? [options.checked] : []),
  ].filter((file) => file !== null);
  await assertApart(options.paths, options.out, 'out');
  await checkTarget(options.out, options.force, given);
  return openRun(options, announce, path.dirname(path.resolve(options.out)), await plateKeyOf(options));
};

/**
 * A folder put in place of one that holds the logs would move them away, and its citations lead to nothing.
 * @throws UserError naming the log, with --force too; `option` is the one that named the folder.
 */
export const assertApart = async (
  paths: readonly string[],
  out: string,
  option: 'out' | 'dataset',
): Promise<void> => {
  const place = await realPath(out);
  for (const input of paths) {
    const within = path.relative(place, await realPath(input));
    if (within !== '..' && !within.startsWith(`..${path.sep}`) && !path.isAbsolute(within))
      throw new UserError(
        `what is written would take the place of what is read, "${input}"; name another folder than "${out}" with --${option}`,
      );
  }
};

/** Where a path leads to; what is not there yet lies where its folder leads to. */
const realPath = async (given: string): Promise<string> => {
  const absolute = path.resolve(given);
  const parent = path.dirname(absolute);
  return realpath(absolute).catch(async () =>
    parent === absolute ? absolute : path.join(await realPath(parent), path.basename(absolute)),
  );
};

/** The key in the user's file, or one that lasts as long as the run. */
export const plateKeyOf = async ({ plateKey }: AnalyzeOptions): Promise<PlateKey> =>
  plateKey === null ? keyOfOneRun() : readPlateKey(plateKey);

/** A run that writes no report: its store lies in `beside`, its plate tokens last as long as it does. */
export const openRun = async (
  options: AnalyzeOptions,
  announce: Announce,
  beside: string,
  plateKey: PlateKey = keyOfOneRun(),
): Promise<Run> => {
  if (options.cache !== null) await checkCache(options.cache);
  const store = await Store.open({
    beside,
    memoryMiB: storeMemory(options.memory, 'load'),
    madeFolder: (folder) => announce({ kind: 'temporary', path: folder }),
  });
  const timings: Record<string, number> = {};
  return {
    options,
    announce,
    store,
    plateKey,
    timings,
    started: new Date(),
    stage: async (stage, work) => {
      announce({ kind: 'stage', stage });
      await store.limitMemory(storeMemory(options.memory, stage));
      const from = performance.now();
      const result = await work();
      timings[stage] = Math.round(performance.now() - from);
      return result;
    },
    end: () => store.close(),
  };
};

/** A file in the place of the folder would show after minutes of reading, or not at all. */
const checkCache = async (cache: string): Promise<void> => {
  const isFolder = await stat(cache).then(
    (found) => found.isDirectory(),
    () => true,
  );
  if (!isFolder) throw new UserError(`${cache} is a file; name a folder for what is kept with --cache`);
};

const leastKeyBytes = 16;

const keyOfOneRun = (): PlateKey => ({ hex: randomBytes(32).toString('hex'), lasts: false });

const readPlateKey = async (file: string): Promise<PlateKey> => {
  const bytes = await readFile(file).catch(() => {
    throw new UserError(`${file} cannot be read; give a file with the key for the plate tokens`);
  });
  if (bytes.length < leastKeyBytes) {
    throw new UserError(
      `${file} holds ${bytes.length} bytes; a key for the plate tokens needs at least ${leastKeyBytes}: write a long random text into it`,
    );
  }
  return { hex: bytes.toString('hex'), lasts: true };
};

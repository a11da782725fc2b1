import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { collisionAt } from './logs/collisions.ts';
import { layouts } from './logs/layouts.ts';
import { log, releasedLogs } from './logs/owners.ts';
import { releasedRows } from './logs/rows.ts';
import { firstSecond, periodDays, rowsHeld, SearchSource, type InventedSearch } from './logs/searches.ts';
import { Truth } from './logs/truth.ts';
import { LogWriter } from './logs/writer.ts';

export interface LogOptions {
  /** Released rows in all, repeated headers not counted. */
  readonly rows: number;
  readonly seed: number;
  /** Whether the first owner releases its first tenth again, with the words taken out: a sixth file. */
  readonly again: boolean;
}

const rowCount = (search: InventedSearch): number =>
  releasedLogs.reduce((sum, { bit }) => sum + rowsHeld(search, bit), 0);

/** Invented searches, in the order of time, whose copies make exactly `rows` released rows. */
function* inventedSearches(options: LogOptions): Generator<InventedSearch> {
  const source = new SearchSource(options.seed, options.rows);
  const lastAgain = firstSecond + (periodDays * 86_400) / 10;
  let left = options.rows;
  while (left > 0) {
    const collide = collisionAt(source.count);
    const one = source.next();
    // An empty reason is not released again as a masked one: which of the two it is could not be told.
    const again = options.again && (one.logs & log.a) !== 0 && one.second < lastAgain && one.reason !== '';
    const searches = collide
      ? collide(one, source.next())
      : [again ? { ...one, logs: one.logs | log.again } : one];
    const needed = searches.reduce((sum, search) => sum + rowCount(search), 0);
    // What is left of the last rows is filled with a search of a single one.
    const fitting = needed <= left ? searches : [{ ...one, logs: log.c, repeats: 0, repeatedIn: 0 }];
    for (const search of fitting) {
      left -= rowCount(search);
      yield search;
    }
  }
}

/** Writes the logs and `truth.json` into a folder; the same options give the same bytes. */
export const makeLogs = (folder: string, options: LogOptions) => {
  const truth = new Truth();
  const headerEvery = Math.min(40_000, Math.max(100, Math.floor(options.rows / 30)));
  const logs = releasedLogs.filter(({ bit }) => options.again || bit !== log.again);
  const writers = logs.map(({ bit, file }) => {
    const layout = layouts[bit];
    if (!layout) throw new Error(`no layout for the log ${file}`);
    return new LogWriter(path.join(folder, 'logs', file), layout, headerEvery);
  });
  for (const search of inventedSearches(options)) {
    truth.add(search);
    for (const [at, { bit }] of logs.entries()) {
      if ((search.logs & bit) === 0) continue;
      for (const row of releasedRows(search, bit)) writers[at]?.row(row);
    }
  }
  for (const writer of writers) writer.close();
  const files = logs.map(({ file, owner, logKind }, at) => {
    const { rows, repeatedHeaders, bytes } = writers[at] as LogWriter;
    return {
      file,
      owner,
      log_kind: logKind,
      bytes,
      rows_read: rows + repeatedHeaders,
      rows_loaded: rows,
      rows_skipped: repeatedHeaders,
    };
  });
  const figures = { rows: options.rows, seed: options.seed, files, rows_quarantined: 0, ...truth.figures() };
  writeFileSync(path.join(folder, 'truth.json'), `${JSON.stringify(figures, null, 1)}\n`);
  return figures;
};

/** The true figures of a folder of invented logs. */
export type TrueFigures = ReturnType<typeof makeLogs>;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({
    options: {
      rows: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      again: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('usage: make-logs FOLDER [--rows N] [--seed N] [--again]');
  mkdirSync(folder, { recursive: true });
  makeLogs(folder, { rows: Number(values.rows), seed: Number(values.seed), again: values.again });
}

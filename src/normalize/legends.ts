import path from 'node:path';
import type { OneLog } from '../model/intake.ts';
import type { Legend, LogRecognition, OtherLegend, Recognition } from '../model/recognition.ts';
import type { RawFile, RawTable } from '../model/raw-table.ts';
import type { Formats, LegendFile } from './formats.ts';

/** A table and what it was recognised as. */
interface Recognised {
  readonly table: RawTable;
  readonly recognition: Recognition;
}

/** The folder that an input lies in, on disk and within its zip. */
export const folderOf = (input: Pick<RawFile, 'path' | 'file'>): string =>
  JSON.stringify([path.dirname(input.path), path.posix.dirname(input.file)]);

/** The legends among the tables of one file, those that hold nothing else; none where no log of it wants one. */
export const legendsOf = async (
  tables: readonly Recognised[],
  { legends }: Formats,
  from: (table: RawTable) => string,
): Promise<readonly OtherLegend[]> => {
  const isWanted = tables.some(
    ({ table, recognition }) => recognition.kind === 'log' && legends.isWanted({ table, recognition }),
  );
  const found: OtherLegend[] = [];
  for (const { table, recognition } of isWanted ? tables : []) {
    const lines = ['log', 'sharing_list'].includes(recognition.kind) ? null : await legends.lines(table);
    if (lines !== null) found.push({ lines, from: from(table) });
  }
  return found;
};

/** Where a log's legend may stand. */
interface Places {
  /** In other tables of its file. */
  readonly beside: readonly OtherLegend[];
  /** In other files of the run. */
  readonly elsewhere: readonly LegendFile[];
  /** The log's own folder: what lies there is asked before what lies in others. */
  readonly folder: string;
}

/**
 * A log whose reasons are codes, with the legend that says them in words: that of its own workbook, the one beneath its
 * rows, or that of another file; the log as it is where there is none, or where several say different things.
 */
export const withItsLegend = async (
  log: OneLog,
  places: Places,
  { legends }: Formats,
): Promise<LogRecognition> => {
  const { recognition } = log;
  if (!legends.isWanted(log)) return recognition;
  const [legend, ...others] = await legendsFor(log, places, legends);
  if (legend === undefined) return recognition;
  if (others.length > 0)
    return { ...recognition, legendsDiffer: [legend, ...others].map(({ from }) => from) };
  // The store's own scan would give the codes.
  return { ...recognition, legend, checks: null };
};

const legendsFor = async (
  log: OneLog,
  { beside, elsewhere, folder }: Places,
  legends: Formats['legends'],
): Promise<readonly Legend[]> => {
  const ofFile = legends.elsewhere(log, beside);
  if (ofFile.length > 0) return ofFile;
  const within = await legends.within(log);
  if (within !== null) return [within];
  const near = legends.elsewhere(
    log,
    elsewhere.filter((legend) => legend.folder === folder),
  );
  return near.length > 0 ? near : legends.elsewhere(log, elsewhere);
};

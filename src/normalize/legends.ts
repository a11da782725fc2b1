import type { LogRecognition, Recognition } from '../model/recognition.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Formats, OtherLegend } from './formats.ts';
import type { OneLog } from './rows-of-owners.ts';

/** A table and what it was recognised as. */
interface Recognised {
  readonly table: RawTable;
  readonly recognition: Recognition;
}

/** The legends among the tables of one file: those that hold nothing else. */
export const legendsOf = (
  tables: readonly Recognised[],
  { legends }: Formats,
  from: (table: RawTable) => string,
): readonly OtherLegend[] =>
  tables.flatMap(({ table, recognition }) => {
    const lines = ['log', 'sharing_list'].includes(recognition.kind) ? null : legends.lines(table);
    return lines === null ? [] : [{ lines, from: from(table) }];
  });

/**
 * A log whose reasons are codes, with the legend that says them in words: that of its own workbook, the one beneath its
 * rows, or that of another file; the log as it is where there is none.
 */
export const withItsLegend = async (
  log: OneLog,
  beside: readonly OtherLegend[],
  elsewhere: readonly OtherLegend[],
  { legends }: Formats,
): Promise<LogRecognition> => {
  const { recognition } = log;
  if (!legends.isWanted(log)) return recognition;
  const legend =
    legends.elsewhere(log, beside) ?? (await legends.within(log)) ?? legends.elsewhere(log, elsewhere);
  // The store's own scan would give the codes.
  return legend === null ? recognition : { ...recognition, legend, checks: null };
};

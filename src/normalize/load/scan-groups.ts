import type { Field } from '../../model/field.ts';
import type { LogSource } from '../../model/log-source.ts';
import type { RawTable } from '../../model/raw-table.ts';
import { frameSpellingOf, type FrameSpelling } from '../times/time-frame.ts';
import { spellingOf, type TimeSpelling } from '../times/time-spelling.ts';
import { belowHeader } from '../../model/record-place.ts';

/** A log on its way into the store. */
export interface LogTable {
  readonly table: RawTable;
  readonly source: LogSource;
  /** Size and hash of its file. */
  readonly bytes: number;
  readonly sha256: string;
}

/** Planning a load costs as much as some thousand rows; so many logs share one at the most. */
const mostTogether = 50;
/** A larger log is loaded alone: one odd row sends its whole group back. */
const smallBytes = 16 * 2 ** 20;

/** Logs in input order, those together that follow each other and can be scanned by one statement. */
export const scanGroups = <Log extends LogTable>(logs: readonly Log[]): Log[][] => {
  const groups: Log[][] = [];
  for (const log of logs) {
    const group = groups.at(-1);
    const first = group?.[0];
    const joins =
      first !== undefined &&
      group !== undefined &&
      group.length < mostTogether &&
      layoutOf(log) === layoutOf(first);
    if (joins && layoutOf(log) !== null) group.push(log);
    else groups.push([log]);
  }
  return groups;
};

/** Whether a log that comes next could be scanned together with these. */
export const mayGrow = (group: readonly LogTable[]): boolean => {
  const [first] = group;
  return first !== undefined && group.length < mostTogether && layoutOf(first) !== null;
};

/** What logs must share to be scanned together; null where a log must be loaded alone. */
const layoutOf = ({ table, source, bytes }: LogTable): string | null => {
  if (table.scan === null || bytes > smallBytes || source.recognition.headerRow === null) return null;
  if (headersBetween({ table, source }).length > 0) return null;
  const columns = source.recognition.columns.map(({ index, field }) => `${index}:${field ?? ''}`);
  const frames = frameSpellingOfTable(table, source);
  return JSON.stringify([
    table.width,
    columns,
    source.timeZone,
    spellingOfTable(table, source)?.example,
    frames?.spelling.example,
    frames?.between,
  ]);
};

/** Numbers of the records between a log's rows that repeat its header, where the reader has found them. */
export const headersBetween = ({ table, source }: Pick<LogTable, 'table' | 'source'>): readonly number[] =>
  table.scan?.repeatsOf(source.recognition.headerRow ?? 0) ?? [];

/** The spelling of the log's times, by its first rows. */
export const spellingOfTable = (table: RawTable, source: LogSource): TimeSpelling | null =>
  spellingOf(cellsOf(table, source, 'time'));

/** The spelling of the log's time frames, by its first rows: of both ends. */
export const frameSpellingOfTable = (table: RawTable, source: LogSource): FrameSpelling | null =>
  frameSpellingOf(cellsOf(table, source, 'frame'), [
    ...cellsOf(table, source, 'frame_start'),
    ...cellsOf(table, source, 'frame_end'),
  ]);

/** The cells of a field in the first rows that are neither blank nor the vendor's mask. */
const cellsOf = (table: RawTable, source: LogSource, field: Field): string[] =>
  cellsOfTable(table, source, field).filter((cell) => cell !== '' && cell !== '***');

/** The cells of a field in the first rows; '' for a missing one. */
export const cellsOfTable = (table: RawTable, source: LogSource, field: Field): string[] => {
  const column = source.recognition.columns.find((use) => use.field === field);
  return table.head
    .filter((record) => belowHeader(source.recognition, record) > 0)
    .map(({ cells }) => cells[column?.index ?? -1] ?? '');
};

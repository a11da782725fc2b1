import type { Field } from '../../model/field.ts';
import type { ScannedFile } from '../../model/raw-table.ts';
import type { LogSource } from '../../model/log-source.ts';
import { literal } from '../../store/duckdb.ts';
import { plainShapeSql } from '../masks/mask.ts';
import { oddRowSql } from './released-values.ts';
import { frameSpellingOfTable, type LogTable } from './scan-groups.ts';

/** A log with what the store reads it from. */
interface Scanned {
  readonly log: LogTable;
  readonly relation: string;
  readonly file: ScannedFile | null;
}

/**
 * The rows of logs of one layout after each other, with the number and the agency of each. Files that are read the same
 * way are one scan: for each scan the store makes all that stands above it ready anew, expressions that take longer
 * than a short file's rows do. Null where one offers no scan.
 */
export const scannedRows = async (logs: readonly LogTable[]): Promise<string | null> => {
  const stretches: [Scanned, ...Scanned[]][] = [];
  for (const log of logs) {
    const scanned = await scannedLog(log);
    if (scanned === null) return null;
    const last = stretches.at(-1);
    if (last !== undefined && goesWith(scanned, last)) last.push(scanned);
    else stretches.push([scanned]);
  }
  return stretches
    .map((stretch) =>
      stretch.length > 1 ? rowsOfFiles(stretch) : rowsOf(stretch[0].log, stretch[0].relation),
    )
    .join(' UNION ALL ');
};

const scannedLog = async (log: LogTable): Promise<Scanned | null> => {
  const { scan } = log.table;
  const afterRow = log.source.recognition.headerRow ?? 0;
  const relation = (await scan?.relation(afterRow)) ?? null;
  return relation === null ? null : { log, relation, file: (await scan?.file?.(afterRow)) ?? null };
};

/** Whether a file is read and checked as those of a stretch are, and is none of them. */
const goesWith = ({ log, file }: Scanned, stretch: readonly [Scanned, ...Scanned[]]): boolean => {
  const [first] = stretch;
  const isAlike =
    file !== null &&
    file.how === first.file?.how &&
    JSON.stringify(log.source.recognition.checks) === JSON.stringify(first.log.source.recognition.checks);
  return isAlike && stretch.every((other) => other.file?.path !== file.path);
};

/** The rows of one log, from a relation that gives its cells. */
export const rowsOf = (log: LogTable, relation: string): string =>
  `SELECT ${numberSql([log], String(log.source.number))} AS source_number, ${agencySql(log)} AS agency_of_source, * FROM ${relation}`;

const rowsOfFiles = (stretch: readonly [Scanned, ...Scanned[]]): string => {
  const ofEach = (value: (log: LogTable) => string): string => {
    const cases = stretch.map(({ log, file }) => `WHEN ${literal(file?.path ?? '')} THEN ${value(log)}`);
    return `CASE filename ${cases.join(' ')} END`;
  };
  const number = numberSql(
    stretch.map(({ log }) => log),
    ofEach(({ source }) => String(source.number)),
  );
  const paths = stretch.map(({ file }) => literal(file?.path ?? '')).join(', ');
  return `SELECT ${number} AS source_number, ${ofEach(agencySql)} AS agency_of_source, * EXCLUDE (filename)
    FROM read_csv([${paths}], ${stretch[0].file?.how ?? ''}, filename = true)`;
};

const agencySql = ({ source }: LogTable): string =>
  source.agency === null ? 'CAST(NULL AS VARCHAR)' : literal(source.agency.value);

/** The log's number; the statement fails at the first row with a cell that does not look like its column. */
const numberSql = (logs: readonly LogTable[], number: string): string => {
  const [{ table, source }] = logs as [LogTable];
  const fits = (source.recognition.checks ?? []).map(({ at, pattern }) => {
    const cell = `coalesce(c${at}, '')`;
    const field = source.recognition.columns.find((use) => use.index === at)?.field ?? null;
    const looks = `regexp_full_match(${cell}, ${literal(pattern)})`;
    const plain = field === null || !isReadLater(field, table, source) ? null : plainShapeSql(cell, field);
    const isVoid = field === 'time' || field === 'date' ? 'false' : `${cell} IN ('', '***')`;
    if (plain !== null) return `CASE WHEN ${isVoid} OR ${plain} THEN true ELSE ${looks} END`;
    const common = commonCells(logs, at, new RegExp(pattern));
    return common.length === 0
      ? looks
      : `CASE WHEN ${cell} IN (${common.map(literal).join(', ')}) THEN true ELSE ${looks} END`;
  });
  return fits.length === 0 ? number : `CASE WHEN ${fits.join(' AND ')} THEN ${number} ELSE ${oddRowSql} END`;
};

/** Few texts fill a column of kinds of search: the first that look right need not be asked of each row. */
const commonCells = (logs: readonly LogTable[], at: number, looks: RegExp): string[] =>
  [...new Set(logs.flatMap(({ table }) => table.head.map(({ cells }) => cells[at] ?? '')))]
    .filter((cell) => looks.test(cell))
    .slice(0, 4);

/** Whether the statement itself finds out that a cell of plain shape is none: a time frame only by its spelling. */
const isReadLater = (field: Field, table: LogTable['table'], source: LogSource): boolean =>
  field !== 'frame' || frameSpellingOfTable(table, source) !== null;

import { sameText } from '../model/same-text.ts';
import type { OneLog } from '../model/intake.ts';
import type { AlignedRow, ColumnUse, Legend, LegendLine, OtherLegend } from '../model/recognition.ts';
import type { RawRecord } from '../model/raw-table.ts';
import { belowHeader, placeKey, placeOf } from '../model/record-place.ts';
import {
  codeKey,
  isHeader,
  isTitle,
  isTitleOfMasks,
  lineOf,
  mostCells,
  withMasks,
  withOneMeaning,
} from './legend-lines.ts';
import { filledCells, isVoid, looksLikeDate, looksLikeMask, looksLikeTime } from './shapes.ts';

/** A cell of codes: several, or one with words after it. */
const inCell =
  /^\s*([\p{L}\d](?:[\p{L}\d.-]{0,8}[\p{L}\d])?(?:\s*[,;/&+|]\s*[\p{L}\d](?:[\p{L}\d.-]{0,8}[\p{L}\d])?)*)\s*(?:[-–:]\s+(.*))?$/su;

/** What none takes for the words of a reason. */
const isBareCode = (cell: string): boolean => /^\d|^\p{L}{1,3}[-./ ]?\d|^\p{L}{1,4}$/u.test(cell.trim());

/** The columns whose cells a legend may say in words: reasons, and kinds of offense beside them. */
const codedColumns = (columns: readonly ColumnUse[]): readonly ColumnUse[] =>
  columns.filter(
    ({ field, composed }) => composed === undefined && (field === 'reason' || field === 'offense_type'),
  );

/** The cell in the words of a legend, several codes and words after them too; null where it is no code of it. */
const inWords = (words: Legend['words'], cell: string): string | null => {
  const wordsOf = (one: string): string | undefined =>
    Object.hasOwn(words, codeKey(one)) ? words[codeKey(one)] : undefined;
  const whole = wordsOf(cell);
  if (whole !== undefined) return whole;
  const [, codes, rest = ''] = inCell.exec(cell) ?? [];
  if (codes === undefined) return null;
  const said = codes.split(/[,;/&+|]/).map(wordsOf);
  return said.includes(undefined) ? null : [said.join('; '), rest].filter((part) => part !== '').join(' - ');
};

/** The cells of a column in the first rows of a log, those of its narrow lines and of nothing left out. */
const firstCells = ({ table, recognition }: OneLog, index: number): string[] =>
  table.head
    .filter((record) => belowHeader(recognition, record) > 0 && filledCells(record.cells).length > 2)
    .map(({ cells }) => cells[index] ?? '')
    .filter((cell) => !isVoid(cell) && !looksLikeMask(cell));

/** Whether reasons stand as codes in the first rows, so that a legend is looked for. */
export const wantsLegend = (log: OneLog): boolean =>
  codedColumns(log.recognition.columns).some(({ index }) => {
    const cells = firstCells(log, index);
    return cells.length > 0 && cells.filter((cell) => inCell.test(cell)).length * 2 >= cells.length;
  });

/** The legend that lines make for a log, where they have most codes of its reasons; null where they have not. */
const fitting = (lines: readonly LegendLine[], log: OneLog, from: string): Legend | null => {
  const words = Object.fromEntries(withOneMeaning(lines).map((line) => [codeKey(line.code), line.words]));
  const fields = codedColumns(log.recognition.columns).flatMap(({ field, index }) => {
    const all = firstCells(log, index);
    const codes = all.filter((cell) => inCell.test(cell));
    const known = codes.filter((cell) => inWords(words, cell) !== null);
    const isCoded = codes.length > 0 && codes.length * 2 >= all.length;
    return isCoded && known.length * 5 >= codes.length * 4 ? (field ?? []) : [];
  });
  return fields.length === 0 ? null : { words, from, rows: [], fields };
};

const agree = (one: Legend, other: Legend): boolean =>
  Object.entries(one.words).every(
    ([code, words]) =>
      !Object.hasOwn(other.words, code) || sameText(words) === sameText(other.words[code] ?? ''),
  );

/** The legends in other tables that have the codes of a log: the first where all say the same, else all of them. */
export const legendsElsewhere = (log: OneLog, others: readonly OtherLegend[]): readonly Legend[] => {
  const fit = others.flatMap(({ lines, from }) => fitting(lines, log, from) ?? []);
  const [first] = fit;
  return first === undefined || fit.every((one) => agree(one, first)) ? fit.slice(0, 1) : fit;
};

/** Whether most reasons of the first rows are bare codes; short words like `theft` might be, and seldom are. */
const hasBareCodes = (log: OneLog): boolean =>
  codedColumns(log.recognition.columns).some(({ index }) => {
    const cells = firstCells(log, index);
    return cells.length > 0 && cells.filter(isBareCode).length * 2 >= cells.length;
  });

interface Beneath {
  readonly line: LegendLine;
  readonly cells: readonly string[];
}

/** A row with a time, or of more cells than a legend has. */
const isRowOfLog = ({ cells }: RawRecord): boolean => {
  const filled = filledCells(cells);
  return (
    filled.length > mostCells ||
    (filled.length > 2 && filled.some((cell) => looksLikeTime(cell) || looksLikeDate(cell)))
  );
};

/** The last lines without the rows among them that bear no time: where reasons stand, such a row has a code of them. */
const withoutRows = (beneath: readonly Beneath[], log: OneLog): readonly LegendLine[] => {
  const codes = new Set(beneath.map(({ line }) => codeKey(line.code)));
  const columns = codedColumns(log.recognition.columns);
  const isRow = ({ line, cells }: Beneath): boolean =>
    columns.some(({ index }) => {
      const cell = (cells[index] ?? '').trim();
      return cell !== line.code && cell !== line.words && codes.has(codeKey(cell));
    });
  return beneath.filter((one) => !isRow(one)).map(({ line }) => line);
};

/**
 * The legend that stands beneath the rows of a log, or above its header. The log is read once for it, and so only where
 * its reasons are codes beyond doubt.
 */
export const legendWithin = async (log: OneLog): Promise<Legend | null> => {
  if (!hasBareCodes(log)) return null;
  const above: LegendLine[] = [];
  const titlesAbove: RawRecord[] = [];
  let beneath: Beneath[] = [];
  let titles: RawRecord[] = [];
  for await (const batch of log.table.records()) {
    for (const record of batch) {
      const isAbove = belowHeader(log.recognition, record) < 0;
      const line = isHeader(record) ? null : lineOf(record);
      if (!isAbove && isRowOfLog(record)) [beneath, titles] = [[], []];
      else if (line !== null && isAbove) above.push(line);
      else if (line !== null) beneath.push({ line, cells: record.cells });
      else if (isTitle(record) || isHeader(record)) (isAbove ? titlesAbove : titles).push(record);
    }
  }
  const last = withoutRows(beneath, log);
  const under = ofLines(last, titles, log, 'the legend beneath its rows');
  if (under !== null) return { ...under, rows: [...last, ...titles].map(placeOf) };
  return ofLines(above, titlesAbove, log, 'the legend above its header');
};

/** The legend that lines under headings make for a log; one line is none. */
const ofLines = (
  lines: readonly LegendLine[],
  titles: readonly RawRecord[],
  log: OneLog,
  from: string,
): Legend | null =>
  lines.length < 2 ? null : fitting(withMasks(lines, titles.some(isTitleOfMasks)), log, from);

/** Gives each search the words of its codes; the lines of the legend itself are no searches. */
export const withLegend = (
  legend: Legend,
  align: (record: RawRecord) => AlignedRow,
): ((record: RawRecord) => AlignedRow) => {
  const lines = new Set(legend.rows.map(placeKey));
  return (record) => {
    if (lines.has(placeKey(record))) return { kind: 'skipped', why: 'legend' };
    const row = align(record);
    if (row.kind !== 'search') return row;
    const said = legend.fields.flatMap((field) => {
      const words = inWords(legend.words, row.cells[field] ?? '');
      return words === null ? [] : [[field, words] as const];
    });
    return said.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(said) } };
  };
};

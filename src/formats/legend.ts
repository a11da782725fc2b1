import type { AlignedRow, ColumnUse, Legend, LegendLine, LogRecognition } from '../model/recognition.ts';
import type { RawRecord, RawTable } from '../model/raw-table.ts';
import { spaced } from './loose-labels.ts';
import { isBlank, isVoid, looksLikeDate, looksLikeMask, looksLikeTime } from './shapes.ts';

/** Codes are compared without their case, and numbers without the noughts that a spreadsheet takes away. */
const codeKey = (code: string): string =>
  code
    .trim()
    .replace(/^(\d+)\.0+$/, '$1')
    .replace(/^0+(?=\d)/, '')
    .toLowerCase();

const code = /^[\p{L}\d][\p{L}\d./-]{0,9}$/u;
const inOneCell =
  /^\s*\(?([\p{L}\d](?:[\p{L}\d./-]{0,8}[\p{L}\d])?)\)?\s*(?:[=:–—)]|->|→|\s-\s|-\s|\t)\s*(\S.*)$/su;

const ofCodes =
  /^(?:(?:search|reason|purpose|offense|query) )?(?:codes?|abbrev\w*|abbr|keys?|#|no|number|ids?|values?|symbols?)$/;
const ofWords =
  /^(?:(?:search|code|reason|purpose|offense|query) )?(?:descriptions?|meanings?|definitions?|reasons?|purposes?|names?|labels?|text|explanations?|offenses?|categor(?:y|ies))$/;

/** A cell of codes: several, or one with words after it. */
const inCell =
  /^\s*([\p{L}\d](?:[\p{L}\d.-]{0,8}[\p{L}\d])?(?:\s*[,;/&+|]\s*[\p{L}\d](?:[\p{L}\d.-]{0,8}[\p{L}\d])?)*)\s*(?:[-–:]\s+(.*))?$/su;

/** What none takes for the words of a reason. */
const isBareCode = (cell: string): boolean => /^\d|^\p{L}{1,3}[-./ ]?\d|^\p{L}{1,4}$/u.test(cell.trim());

/** A record with more filled cells is a row of the log. */
const mostCells = 4;

interface OneLog {
  readonly table: RawTable;
  readonly recognition: LogRecognition;
}

/** A line of a legend, a code and its words; null for any other record. */
const lineOf = ({ row, cells, damage }: RawRecord): LegendLine | null => {
  const filled = cells.filter((cell) => !isBlank(cell)).map((cell) => cell.trim());
  const [first = '', second, third = ''] = filled;
  if (damage !== undefined || filled.length === 0 || filled.length > mostCells) return null;
  if (filled.some((cell) => looksLikeTime(cell) || looksLikeDate(cell))) return null;
  if (second === undefined) {
    const [, one = '', words = ''] = inOneCell.exec(first) ?? [];
    return areWords(words) ? { row, code: one, words: words.trim() } : null;
  }
  // The sign between them may stand at either, or in a cell of its own.
  const one = first.replace(/\s*[=:–-]$/, '');
  const words = second.replace(/^[=:–-]\s*/, '');
  const text = words === '' ? third : words;
  return code.test(one) && areWords(text) ? { row, code: one, words: text } : null;
};

const areWords = (text: string): boolean => text.length <= 120 && /\p{L}{3}/u.test(text);

/** A heading over a legend. */
const isTitle = ({ cells }: RawRecord): boolean => {
  const [only = '', ...others] = cells.filter((cell) => !isBlank(cell));
  return (
    others.length === 0 &&
    only.length <= 60 &&
    /\b(?:legend|codes?|key|abbreviations?|glossary|definitions?)\b/i.test(only)
  );
};

/** The labels over a legend: `Code`, `Description`. */
const isHeader = ({ cells }: RawRecord): boolean => {
  const labels = cells.filter((cell) => !isBlank(cell)).map(spaced);
  const has = (word: RegExp): boolean => labels.some((label) => word.test(label));
  return labels.length > 1 && labels.length <= mostCells && has(ofCodes) && has(ofWords);
};

/** The columns whose cells a legend may say in words: reasons, and kinds of offense beside them. */
const codedColumns = (columns: readonly ColumnUse[]): readonly ColumnUse[] =>
  columns.filter(
    ({ field, composed }) => composed === undefined && (field === 'reason' || field === 'offense_type'),
  );

/** The cell in the words of a legend, several codes and words after them too; null where it is no code of it. */
const inWords = (words: Legend['words'], cell: string): string | null => {
  const whole = words[codeKey(cell)];
  if (whole !== undefined) return whole;
  const [, codes, rest = ''] = inCell.exec(cell) ?? [];
  if (codes === undefined) return null;
  const said = codes.split(/[,;/&+|]/).map((one) => words[codeKey(one)]);
  return said.includes(undefined) ? null : [said.join('; '), rest].filter((part) => part !== '').join(' - ');
};

/** The cells of a column in the first rows of a log, those of its narrow lines and of nothing left out. */
const firstCells = ({ table, recognition }: OneLog, index: number): string[] =>
  table.head
    .filter(
      ({ row, cells }) =>
        row > (recognition.headerRow ?? 0) && cells.filter((cell) => !isBlank(cell)).length > 2,
    )
    .map(({ cells }) => cells[index] ?? '')
    .filter((cell) => !isVoid(cell) && !looksLikeMask(cell));

/** Whether reasons stand as codes in the first rows, so that a legend is looked for. */
export const wantsLegend = (log: OneLog): boolean =>
  codedColumns(log.recognition.columns).some(({ index }) => {
    const cells = firstCells(log, index);
    return cells.length > 0 && cells.filter((cell) => inCell.test(cell)).length * 2 >= cells.length;
  });

/** The lines of a table that is a legend and nothing else; null where it is something else. */
export const linesOfLegend = (table: RawTable): readonly LegendLine[] | null => {
  const filled = table.head.filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const rows = filled.filter((record) => !isHeader(record) && !isTitle(record));
  const lines = rows.flatMap((record) => lineOf(record) ?? []);
  const isOne = lines.length > 1 && lines.length * 5 >= rows.length * 4;
  return isOne && new Set(lines.map((line) => codeKey(line.code))).size === lines.length ? lines : null;
};

/** Whether a heading or labels say of a table that it is a legend. */
export const isNamedLegend = ({ head }: RawTable): boolean =>
  head.some((record) => isTitle(record) || isHeader(record));

/** The legend that lines make for a log, where they have most codes of its reasons; null where they have not. */
const fitting = (lines: readonly LegendLine[], log: OneLog, from: string): Legend | null => {
  const words = Object.fromEntries(lines.map((line) => [codeKey(line.code), line.words]));
  const fields = codedColumns(log.recognition.columns).flatMap(({ field, index }) => {
    const all = firstCells(log, index);
    const codes = all.filter((cell) => inCell.test(cell));
    const known = codes.filter((cell) => inWords(words, cell) !== null);
    const isCoded = codes.length > 0 && codes.length * 2 >= all.length;
    return isCoded && known.length * 5 >= codes.length * 4 ? (field ?? []) : [];
  });
  return fields.length === 0 ? null : { words, from, rows: [], fields };
};

/** A legend in another table, of the same file or of another, and where that is. */
export interface OtherLegend {
  readonly lines: readonly LegendLine[];
  readonly from: string;
}

/** The first of the legends in other tables that has the codes of a log. */
export const legendElsewhere = (log: OneLog, others: readonly OtherLegend[]): Legend | null => {
  for (const { lines, from } of others) {
    const legend = fitting(lines, log, from);
    if (legend !== null) return legend;
  }
  return null;
};

/** Whether most reasons of the first rows are bare codes; short words like `theft` might be, and seldom are. */
const hasBareCodes = (log: OneLog): boolean =>
  codedColumns(log.recognition.columns).some(({ index }) => {
    const cells = firstCells(log, index);
    return cells.length > 0 && cells.filter(isBareCode).length * 2 >= cells.length;
  });

/**
 * The legend that stands beneath the rows of a log, or above its header. The log is read once for it, and so only where
 * its reasons are codes beyond doubt.
 */
export const legendWithin = async (log: OneLog): Promise<Legend | null> => {
  if (!hasBareCodes(log)) return null;
  const header = log.recognition.headerRow ?? 0;
  const above: LegendLine[] = [];
  let beneath: LegendLine[] = [];
  let titles: number[] = [];
  for await (const batch of log.table.records()) {
    for (const record of batch) {
      const line = isHeader(record) ? null : lineOf(record);
      if (record.row < header) {
        if (line !== null) above.push(line);
      } else if (record.cells.filter((cell) => !isBlank(cell)).length > mostCells) {
        [beneath, titles] = [[], []];
      } else if (line !== null) beneath.push(line);
      else if (isTitle(record) || isHeader(record)) titles.push(record.row);
    }
  }
  const under = beneath.length < 2 ? null : fitting(beneath, log, 'the legend beneath its rows');
  if (under !== null) return { ...under, rows: [...beneath.map(({ row }) => row), ...titles] };
  return above.length < 2 ? null : fitting(above, log, 'the legend above its header');
};

/** Gives each search the words of its codes; the lines of the legend itself are no searches. */
export const withLegend = (
  legend: Legend,
  align: (record: RawRecord) => AlignedRow,
): ((record: RawRecord) => AlignedRow) => {
  const lines = new Set(legend.rows);
  return (record) => {
    if (lines.has(record.row)) return { kind: 'skipped', why: 'legend' };
    const row = align(record);
    if (row.kind !== 'search') return row;
    const said = legend.fields.flatMap((field) => {
      const words = inWords(legend.words, row.cells[field] ?? '');
      return words === null ? [] : [[field, words] as const];
    });
    return said.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(said) } };
  };
};

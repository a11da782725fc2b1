import type { RawRecord, RawTable } from '../model/raw-table.ts';
import { parseRecords, soleRecord } from './csv/cells.ts';
import { settleDialect, type Dialect } from './csv/dialect.ts';
import { widest } from './head.ts';
import { textMarks } from './text-marks.ts';
import { isFilled } from './filled.ts';

type Mend = (record: RawRecord) => RawRecord;

/**
 * The table with what a spreadsheet did to it undone: rows that stand whole in their first cell are divided, and
 * cells that were written as formulas, so that no number be made of them, are what they show.
 */
export const repacked = (table: RawTable): RawTable => {
  if (table.named || table.container === 'pdf') return table;
  const dialect = packedInOneCell(table.head);
  const whole = dialect === null ? table : mended(table, divide(dialect), wasPacked);
  const divided = areQuotedSingly(whole) ? mended(whole, unquoted(whole.delimiter ?? ','), wasQuoted) : whole;
  return withCellsShown(divided);
};

const wasPacked = 'has each row whole in its first cell; the cells were parted';
const wereFormulas = 'has cells written as formulas (="0025", =HYPERLINK); they were read as what they show';

const hadMarks =
  'has an apostrophe before cells, with which a spreadsheet marks text; they were read without it';

const wasQuoted = 'has its cells in single quotes; they were taken off';

const quoted = /^\s*'(?:[^']|'')*'\s*$/s;

/** Whether the header and nearly all filled cells stand in single quotes, as databases export them. */
const areQuotedSingly = ({ head }: RawTable): boolean => {
  const cells = head.flatMap((record) => record.cells.filter(isFilled));
  const labels = head[0]?.cells.filter(isFilled) ?? [];
  return (
    labels.length > 2 &&
    labels.every((cell) => quoted.test(cell)) &&
    cells.filter((cell) => /^\s*'|'\s*$/.test(cell)).length * 10 >= cells.length * 9
  );
};

/** A cell with the delimiter in it fell into several; its quotes say where it begins and ends. */
const unquoted =
  (delimiter: string): Mend =>
  (record) => {
    const cells: string[] = [];
    let open: string | null = null;
    for (const cell of record.cells) {
      const text: string = open === null ? cell : `${open}${delimiter}${cell}`;
      open = /^\s*'/.test(text) && !quoted.test(text) ? text : null;
      if (open === null)
        cells.push(quoted.test(text) ? text.trim().slice(1, -1).replaceAll("''", "'") : text);
    }
    return open === null ? { ...record, cells } : record;
  };

const mended = (table: RawTable, mend: Mend, remark: string): RawTable => ({
  ...table,
  ...mending(table, mend),
  remarks: [...table.remarks, remark],
});

const mending = (table: RawTable, mend: Mend): Pick<RawTable, 'head' | 'width' | 'records' | 'scan'> => {
  const head = table.head.map(mend);
  return {
    head,
    width: widest(head),
    records: async function* () {
      for await (const batch of table.records()) yield batch.map(mend);
    },
    scan: null,
  };
};

/** How the rows of a table of one column are parted within their cell; null where they are none. */
const packedInOneCell = (head: readonly RawRecord[]): Dialect | null => {
  const rows = head.filter(({ cells }) => cells.some(isFilled)).map(({ cells }) => cells);
  if (rows.length < 2 || !rows.every((cells) => isFilled(cells[0] ?? '') && !cells.slice(1).some(isFilled)))
    return null;
  const lines = rows.map(([cell = '']) => cell.trim());
  const dialect = settleDialect(`${lines.join('\n')}\n`);
  const fit = lines.filter((line) => soleRecord(parseRecords(line, dialect))?.length === dialect.width);
  return dialect.width >= 3 && fit.length * 5 >= lines.length * 4 ? dialect : null;
};

const divide =
  (dialect: Dialect): Mend =>
  (record) => {
    const [text = '', ...others] = record.cells;
    if (record.damage !== undefined || !isFilled(text) || others.some(isFilled)) return record;
    const cells = soleRecord(parseRecords(text.trim(), dialect));
    return cells === null
      ? { ...record, damage: 'a quote is missing or one too many' }
      : { ...record, cells };
  };

const text = /^="((?:[^"]|"")*)"$/;
const link = /^=HYPERLINK\("[^"]*"[,;] ?"([^"]*)"\)$/i;

const shown = (cell: string): string =>
  cell.startsWith('=') ? ((text.exec(cell) ?? link.exec(cell))?.[1]?.replaceAll('""', '"') ?? cell) : cell;

/**
 * Cells that were written as formulas, or marked as text, may stand in any row; a remark is made when the first one
 * comes. A table that the store scans by itself has no formulas, since its bytes were looked at, and no marks where the
 * first records have none: a later one before a time sends it back to be read record by record.
 */
const withCellsShown = (table: RawTable): RawTable => {
  const remarks = [...table.remarks];
  const unmarked = textMarks(table.head, table.scan !== null);
  const remark = (what: string): void => {
    if (!remarks.includes(what)) remarks.push(what);
  };
  const asShown: Mend = (record) => {
    let cells: string[] | null = null;
    for (const [at, cell] of record.cells.entries()) {
      const formula = shown(cell);
      const bare = unmarked(formula, at);
      if (bare === cell) continue;
      cells ??= [...record.cells];
      cells[at] = bare;
      if (formula !== cell) remark(wereFormulas);
      if (bare !== formula) remark(hadMarks);
    }
    return cells === null ? record : { ...record, cells };
  };
  const asRead = mending(table, asShown);
  return { ...table, ...asRead, scan: remarks.includes(hadMarks) ? null : table.scan, remarks };
};

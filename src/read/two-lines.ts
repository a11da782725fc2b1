import type { RawRecord, RawTable } from '../model/raw-table.ts';
import { isFilled } from './filled.ts';
import { headOf, widest } from './head.ts';
import { labelled } from './stacked.ts';

/** A line below a row that says one more thing of it: `Reason: theft`. */
interface Below {
  readonly label: string;
  readonly text: string;
}

/** A row has no fewer filled cells; a line below one has a label and its text alone. */
const fewestCells = 3;
/** So many rows tell that a line stands below each. */
const fewestRows = 2;

const isRow = ({ cells, damage }: RawRecord): boolean =>
  damage === undefined && cells.filter(isFilled).length >= fewestCells && belowOf({ cells }) === null;

const isNothing = ({ cells }: RawRecord): boolean => !cells.some(isFilled);

/** The label and the text of a line; null where its first filled cell bears no label with a colon. */
const belowOf = ({ cells }: Pick<RawRecord, 'cells'>): Below | null => {
  const filled = cells.filter(isFilled);
  const [, label, beside] = labelled.exec(filled[0] ?? '') ?? [];
  if (label === undefined) return null;
  // A text with a comma fell into several cells.
  const text = [beside ?? '', ...filled.slice(1)].filter(isFilled).join(',').trim();
  return { label: label.trim(), text };
};

const keyOf = (label: string): string => label.trim().toLowerCase();

/** What stands below the rows of a table, and the header to which it is added. */
interface Found {
  readonly header: RawRecord;
  readonly label: string;
}

/**
 * The one label that nearly each row of the first ones has in the line below it, where no such line stands above them:
 * there it would be what the rows below it have in common. Null for any other table.
 */
const foundIn = (head: readonly RawRecord[]): Found | null => {
  const filled = head.filter((record) => !isNothing(record));
  const at = filled.findIndex((_, index) => {
    const [header, row, below] = filled.slice(index, index + 3);
    return header !== undefined && row !== undefined && below !== undefined && isRow(header) && isRow(row)
      ? belowOf(below) !== null
      : false;
  });
  const header = filled[at];
  const label = belowOf(filled[at + 2] ?? { cells: [] })?.label;
  if (header === undefined || label === undefined) return null;
  const isOwn = (record: RawRecord): boolean => {
    const below = belowOf(record);
    return below !== null && keyOf(below.label) === keyOf(label);
  };
  if (filled.slice(0, at + 1).some(isOwn) || header.cells.some((cell) => keyOf(cell) === keyOf(label)))
    return null;
  const isHeader = isSameAs(header);
  const records = filled.slice(at + 1);
  const rows = records.flatMap((record, index) => (isRow(record) && !isHeader(record) ? [index] : []));
  // The line of the last row of the head may stand behind it.
  const whole = rows.filter((index) => index + 1 < records.length || head.length < mostOfHead);
  const with_ = whole.filter((index) => isOwn(records[index + 1] ?? header));
  const lines = records.filter(isOwn).length;
  return with_.length >= fewestRows && with_.length * 10 >= whole.length * 9 && lines <= rows.length
    ? { header, label }
    : null;
};

const mostOfHead = 200;

const isSameAs =
  (header: RawRecord) =>
  ({ cells }: RawRecord): boolean =>
    Math.max(cells.length, header.cells.length) > 0 &&
    Array.from({ length: Math.max(cells.length, header.cells.length) }).every(
      (_, at) => (cells[at] ?? '').trim() === (header.cells[at] ?? '').trim(),
    );

/** The rows with what stands below them as one more cell, under the number of the row. */
async function* withLinesBelow(table: RawTable, { header, label }: Found): AsyncGenerator<RawRecord[]> {
  const width = Math.max(table.width, header.cells.length);
  const isHeader = isSameAs(header);
  const wider = (record: RawRecord, text: string): RawRecord => ({
    ...record,
    cells: [...record.cells, ...Array.from({ length: width - record.cells.length }, () => ''), text],
  });
  let row: RawRecord | null = null;
  let blanks: RawRecord[] = [];
  const settled = (text: string): RawRecord[] => {
    const done = row === null ? blanks : [wider(row, text), ...blanks];
    row = null;
    blanks = [];
    return done;
  };
  for await (const batch of table.records()) {
    const records: RawRecord[] = [];
    for (const record of batch) {
      const below = belowOf(record);
      if (
        row !== null &&
        below !== null &&
        keyOf(below.label) === keyOf(label) &&
        record.damage === undefined
      ) {
        records.push(...settled(below.text));
      } else if (row !== null && isNothing(record)) {
        blanks.push(record);
      } else {
        records.push(...settled(''));
        if (isHeader(record)) records.push(wider(record, label));
        else if (isRow(record) && record.row > header.row && record.cells.length <= width) row = record;
        else records.push(record);
      }
    }
    yield records;
  }
  yield settled('');
}

/**
 * The table of a log whose rows stand in two lines, the second with the label of what it says (`Reason: theft`), the
 * two put together; null for any other table.
 */
export const twoLineTable = async (table: RawTable): Promise<RawTable | null> => {
  if (table.named || table.container === 'pdf') return null;
  const found = foundIn(table.head);
  if (found === null) return null;
  const records = (): AsyncGenerator<RawRecord[]> => withLinesBelow(table, found);
  const head = await headOf(records());
  return {
    ...table,
    head,
    width: widest(head),
    records,
    scan: null,
    remarks: [
      ...table.remarks,
      `has its rows in two lines, the second with "${found.label}"; the two were read as one row`,
    ],
  };
};

import type { RawRecord, RawTable } from '../model/raw-table.ts';
import type { LogRecognition } from '../model/recognition.ts';
import { accountsOnce } from './account-lines.ts';
import { aligner } from './align.ts';
import { agencyIn } from './sections.ts';
import { areBlank, filledCells, looksLikeClock, looksLikeTime } from './shapes.ts';
import { belowHeader, placeOf } from '../model/record-place.ts';

/** Cells that a row has at least; a line of a preamble may bear a time and a word or two. */
const fewestCells = 3;

/**
 * A log with the rows that stand above its header, as in a sheet that was sorted with the header in it: those with a
 * time and half of the columns that are read, each cell as its column says. Such a log is read record by record.
 */
export const withRowsAbove = (table: RawTable, recognition: LogRecognition): LogRecognition => {
  const above = table.head.filter((record) => belowHeader(recognition, record) < 0);
  if (above.length === 0 || table.named) return recognition;
  const align = aligner(recognition);
  const used = recognition.columns.filter(({ field }) => field !== null).length;
  const isRow = (record: RawTable['head'][number]): boolean => {
    const filled = filledCells(record.cells).length;
    if (filled < fewestCells || filled * 2 < used) return false;
    const row = align(record);
    if (row.kind !== 'search' || row.mended !== null) return false;
    const time = row.cells.time ?? '';
    return looksLikeTime(time) || looksLikeClock(time);
  };
  const found = above.filter(isRow);
  if (found.length === 0) return recognition;
  const said = `rows stand above its header too: ${found.length}`;
  // Of the lines between those rows those of agencies alone are looked at: whose account they name is not known.
  const { accounts: _, agencyAbove: title, ...others } = recognition;
  const reasons = [...others.reasons.filter((reason) => reason !== accountsOnce), said];
  const named = agenciesOver(above, found, recognition);
  if (named.length === 0)
    return {
      ...others,
      ...(title === undefined ? {} : { agencyAbove: title }),
      rowsAbove: found.map(placeOf),
      checks: null,
      reasons,
    };
  return {
    ...others,
    sections: { first: null },
    logKind: 'unknown',
    rowsAbove: [...named, ...found].map(placeOf),
    checks: null,
    reasons: [...reasons, 'each agency stands in a row above its searches'],
  };
};

/** The lines above the header that name the agency of the rows below them, where one stands right over such a row. */
const agenciesOver = (
  above: readonly RawRecord[],
  rows: readonly RawRecord[],
  { columns }: LogRecognition,
): readonly RawRecord[] => {
  if (columns.some(({ field }) => field === 'agency')) return [];
  const lines = above.filter(({ cells }) => !areBlank(cells));
  const named = lines.filter((line) => !rows.includes(line) && agencyIn(line.cells) !== null);
  const isOver = named.some((line) => {
    const next = lines[lines.indexOf(line) + 1];
    return next !== undefined && rows.includes(next);
  });
  return isOver ? named : [];
};

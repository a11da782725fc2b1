import type { RawTable } from '../model/raw-table.ts';
import type { OtherRecognition } from '../model/recognition.ts';
import { isLegend, isNamedLegend } from './legend-lines.ts';
import type { OtherThings } from './other-things.ts';
import { filledCells, looksLikeClock, looksLikeCount, looksLikeDate, looksLikeTime } from './shapes.ts';

const pivotWords =
  /^(?:row labels|column labels|grand total|\(all\)|\(multiple items\)|\(blank\)|(?:count|sum|average|max|min) of .+|search count|.{0,30}\bcount|total searches|# of searches|number of searches|searches)$/i;

const isNumber = (cell: string): boolean => looksLikeCount(cell) || /^\s*-?\d+(?:\.\d+)?%?\s*$/.test(cell);

/** A table that counts something: words of a pivot, or labels with a number beside each. */
const isPivot = (rows: readonly string[][]): boolean => {
  if (rows.some((cells) => cells.slice(0, 6).some((cell) => pivotWords.test(cell.trim())))) {
    return rows.some((cells) => cells.some(isNumber));
  }
  const narrow = rows.filter((cells) => cells.length === 2 && isNumber(cells[1] ?? ''));
  return rows.length > 3 && narrow.length / rows.length >= 0.6;
};

/** Lines of prose, one or two cells each: a title page, notes, a letter. */
const isCover = (rows: readonly string[][]): boolean =>
  rows.every((cells) => cells.length <= 2) &&
  rows.filter((cells) => !cells.some(isDatum)).length / rows.length >= 0.5;

const isDatum = (cell: string): boolean =>
  looksLikeCount(cell) || looksLikeDate(cell) || looksLikeClock(cell);

/** What a table is that no format recognised: counts, a cover, what its labels say that it is, or nothing known. */
export const otherTable = (
  table: RawTable,
  why: readonly string[],
  things: OtherThings | null = null,
): OtherRecognition => {
  const rows = table.head.map((record) => filledCells(record.cells)).filter((cells) => cells.length > 0);
  const base = { format: null, headerRow: null, columns: [] };
  if (rows.length === 0)
    return { ...base, kind: 'empty', title: 'nothing in it', reasons: ['no cell is filled'] };
  if (things?.isCounts === true) return { ...base, kind: 'pivot', title: things.title, reasons: why };
  if (isPivot(rows)) {
    const reasons = ['it counts searches by something and lists none'];
    return { ...base, kind: 'pivot', title: 'a table of counts', reasons };
  }
  if (isNamedLegend(table) && isLegend(table)) {
    const reasons = ['its lines say what codes stand for'];
    return { ...base, kind: 'legend', title: 'a legend of codes', reasons };
  }
  if (isCover(rows)) {
    const reasons = ['it holds lines of text, one or two cells each, and no table'];
    return { ...base, kind: 'cover', title: 'a cover or notes', reasons };
  }
  const hasTimes =
    (things === null || things.isUnsure === true) &&
    rows.filter((cells) => cells.some(looksLikeTime)).length / rows.length > 0.5;
  return { ...base, kind: 'unknown', title: things?.title ?? 'not recognized', hasTimes, reasons: why };
};

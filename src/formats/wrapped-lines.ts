import type { RawRecord, RawTable } from '../model/raw-table.ts';
import type { LogRecognition } from '../model/recognition.ts';
import { goesOn, isOpen, withLinesJoined } from './broken-lines.ts';
import { isFooter } from './footers.ts';
import { fitsMapping, mappingOf, ready } from './mapping.ts';
import { isBlank, looksLikeMask } from './shapes.ts';

const putTogether = 'a reason that goes on in the rows below was put together';

/** The one filled cell of a record under a column; null where it has others, or none. */
const loneAt = ({ cells, damage }: RawRecord, at: number): string | null => {
  const text = cells[at] ?? '';
  const isLone = damage === undefined && cells.every((cell, index) => index === at || isBlank(cell));
  return isLone && !isBlank(text) && !looksLikeMask(text) && !isFooter(cells) ? text : null;
};

/**
 * The records of a table with its cut texts whole: those of an unquoted line break, and reasons that somebody went on
 * with in the rows below, in which nothing else stands. Such a row is joined only where it goes on beyond doubt: one
 * that begins anew may be what is left of another search.
 */
export const withTextsWhole = (table: RawTable, recognition: LogRecognition): RawTable['records'] => {
  const records = withLinesJoined(table, recognition);
  const { columns, headerRow, legend } = recognition;
  const reason = columns.find(({ field }) => field === 'reason');
  const isPlain = columns.every(({ composed, readWith }) => composed === undefined && readWith === undefined);
  const isSheet = table.container !== 'pdf' && !table.named;
  if (reason === undefined || reason.index === 0 || !isPlain || !isSheet || legend || headerRow === null)
    return records;
  const at = reason.index;
  const mapping = ready(mappingOf(columns));
  if (!mapping.fields.includes('time')) return records;
  const timeAt = mapping.at[mapping.fields.indexOf('time')] ?? -1;
  const mayGoOn = ({ cells, damage }: RawRecord): boolean =>
    damage === undefined &&
    !isBlank(cells[at] ?? '') &&
    !isBlank(cells[timeAt] ?? '') &&
    fitsMapping(mapping, cells);
  const begun = table.head.filter(({ row }) => row > headerRow).filter(mayGoOn);
  // Where people begin their reasons so, a small letter says nothing.
  const areSmall = begun.filter(({ cells }) => goesOn(cells[at] ?? '')).length * 20 > begun.length;
  const joined = (record: RawRecord, next: RawRecord): RawRecord | null => {
    const text = record.cells[at] ?? '';
    const line = loneAt(next, at);
    if (line === null || !(isOpen(text) || (!areSmall && goesOn(line))) || !mayGoOn(record)) return null;
    const cells = record.cells.map((cell, index) => (index === at ? `${text.trim()}\n${line.trim()}` : cell));
    return { ...record, cells, mended: putTogether };
  };
  return async function* () {
    let last: RawRecord | null = null;
    for await (const batch of records()) {
      const done: RawRecord[] = [];
      for (const record of batch) {
        const whole: RawRecord | null =
          last === null || record.row <= headerRow ? null : joined(last, record);
        if (whole === null && last !== null) done.push(last);
        last = whole ?? record;
      }
      if (done.length > 0) yield done;
    }
    if (last !== null) yield [last];
  };
};

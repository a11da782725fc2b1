import {
  flaggedRows,
  tableRows,
  type Cell,
  type FlaggedList,
  type Format,
  type TableBlock,
} from './blocks.ts';
import { shortened } from './clean.ts';
import { agrees, counted, number } from './words.ts';

/** Characters of a released text that a cell keeps: the longest agency names have fewer than half of them. */
const cellLength = 160;

const short = (cell: Cell): Cell => (typeof cell === 'string' ? shortened(cell, cellLength) : cell);

/** The rows of a table that a format keeps, and the sentence that says how many it leaves out and where they are. */
export const cutTable = (
  table: TableBlock,
  format: Format,
): { rows: TableBlock['rows']; left: string | null } => {
  const most = Math.max(tableRows[format], table.atLeast ?? 0);
  const cut = table.whole !== undefined && table.rows.length > most;
  const rows = (cut ? table.rows.slice(0, most) : table.rows).map((row) => row.map(short));
  if (!cut) return { rows, left: null };
  const left = table.rows.length - most;
  return {
    rows,
    left: `${counted(left, 'more row', 'more rows')}: ${table.whole}.`,
  };
};

/** A reader who looks up the row finds its time as it was released, often in another zone. */
const timesIn = (zone: string): string =>
  zone === 'UTC' ? 'Times are in UTC.' : `Times are in ${zone}; flagged.csv has them in UTC.`;

/** The flagged searches that a format keeps, and the sentence that introduces them. */
export const cutFlagged = (
  list: FlaggedList,
  format: Format,
): { lines: FlaggedList['lines']; intro: string } => {
  const all = list.flagged + list.possible;
  const lines = list.lines.slice(0, flaggedRows[format]);
  const what =
    counted(list.flagged, 'flagged search', 'flagged searches') +
    (list.possible === 0
      ? ''
      : ` and ${number(list.possible)} more ${agrees(list.possible, 'that is', 'that are')} possible`) +
    `, in order of time. ${timesIn(list.zone)}`;
  if (lines.length === all) return { lines, intro: what };
  return {
    lines,
    intro:
      `${what} The first ${number(lines.length)} stand here; the other ${number(all - lines.length)} are in flagged.csv ` +
      'and flagged.xlsx, beside this document.',
  };
};

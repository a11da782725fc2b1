import { pointedAt } from './beside.ts';
import {
  flaggedRows,
  tableRows,
  type Cell,
  type FlaggedList,
  type Format,
  type TableBlock,
} from './blocks.ts';
import { mostShown } from '../model/report-content.ts';
import { shortened } from './clean.ts';
import { agrees, counted, listed, number } from './words.ts';

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
const timesIn = ({ zone, tables: [table] }: FlaggedList): string =>
  `Times are in ${zone}${zone === 'UTC' || table === undefined ? '' : `; ${table} has them in UTC`}.`;

/** Where the searches stand that a document leaves out; a workbook has no more of them than a page does. */
const whereTheOthersAre = ({ tables, flagged, possible }: FlaggedList, others: number): string => {
  const whole = tables.filter((table) => table === 'flagged.csv' || flagged + possible <= mostShown);
  const place =
    whole.length === 0 ? pointedAt('flagged.csv', () => false) : `${listed(whole)}, beside this document`;
  return `${others === 1 ? 'one is' : `${number(others)} are`} in ${place}.`;
};

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
    `, in order of time. ${timesIn(list)}`;
  if (lines.length === all) return { lines, intro: what };
  return {
    lines,
    intro:
      `${what} The first ${number(lines.length)} stand here; the other ` +
      whereTheOthersAre(list, all - lines.length),
  };
};

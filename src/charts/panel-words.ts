import { listed } from '../model/figure-words.ts';
import type { Summary } from '../model/summary.ts';
import type { Column } from './panels.ts';
import { joined, number, searches } from './words.ts';

/** More columns than this are told by their highest and lowest alone. */
const toldAtMost = 8;

const told = (column: Column): string =>
  `${column.label.replace('\n', ' ')}: ${number(column.flagged)} of ${number(column.searches)}`;

function columnsInWords(columns: readonly Column[]): string {
  const held = columns.filter((column) => column.searches > 0);
  if (held.length <= toldAtMost) return held.map(told).join('; ');
  // Columns that share the most are each told: one alone would be said to have more than the others.
  const at = (words: string, count: (column: Column) => number): string => {
    const most = Math.max(...held.map(count));
    return `${words} ${listed(held.filter((column) => count(column) === most).map(told))}`;
  };
  const said = [
    at('Most flagged at', (column) => column.flagged),
    at('most searches at', (column) => column.searches),
    at('fewest at', (column) => -column.searches),
  ];
  return (held.some((column) => column.flagged > 0) ? said : ['None is flagged', ...said.slice(1)]).join(
    '; ',
  );
}

/**
 * The alternative text of a chart of two panels: each column's figures, flagged of all, or the extremes
 * where there are many.
 */
export function panelsAlt(
  over: string,
  columns: readonly Column[],
  note: string | null,
  empty: string,
): string {
  if (columns.every((column) => column.searches === 0)) return `${empty}.`;
  return (
    joined([`Two bar charts over ${over}, flagged of all searches. ${columnsInWords(columns)}.`, note]) ?? ''
  );
}

/** Searches whose time could not be read stand in no hour and on no weekday. */
export const timedNote = (summary: Summary, columns: readonly Column[]): string | null => {
  const left = summary.searches.distinct - columns.reduce((sum, column) => sum + column.searches, 0);
  return left > 0 ? `${searches(left)} without a readable time not drawn.` : null;
};

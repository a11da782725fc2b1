import type { Summary } from '../model/summary.ts';
import { monthName, monthSpans } from '../model/figure-words.ts';
import { everyMonth } from './months.ts';
import { counted, listed, number, searches } from './words.ts';

type Month = Summary['by_month'][number];

/** The months of the summary, each in its place from the first to the last; null where no log has a row. */
export interface MonthSeries {
  readonly months: readonly string[];
  readonly rows: readonly (Month | null)[];
  /** Searches whose time could not be read: they stand in no month. */
  readonly untimed: number;
  /** How many of them are flagged: what the bars lack of the total that stands in the text. */
  readonly untimedFlagged: number;
}

export function monthSeries({ by_month }: Summary): MonthSeries {
  const found = new Map(
    by_month.flatMap((row) => (row.month !== null && row.searches > 0 ? [[row.month, row]] : [])),
  );
  const months = everyMonth([...found.keys()]);
  return {
    months,
    rows: months.map((month) => found.get(month) ?? null),
    untimed: by_month.reduce((sum, row) => sum + (row.month === null ? row.searches : 0), 0),
    untimedFlagged: by_month.reduce((sum, row) => sum + (row.month === null ? row.flagged : 0), 0),
  };
}

/** Months with a gap, or spans of them, are named up to this many. */
const namedAtMost = 4;

/** What a chart over months leaves out: months without a row, searches without a time. */
export function seriesNotes({ months, rows, untimed, untimedFlagged }: MonthSeries): (string | null)[] {
  const gaps = months.filter((_month, i) => rows[i] === null);
  const spans = monthSpans(gaps);
  const named = spans.length <= namedAtMost ? listed(spans, 'or') : counted(gaps.length, 'month', 'months');
  return [
    gaps.length > 0 ? `Gray: no log has a row of ${named}.` : null,
    untimed > 0
      ? `${searches(untimed)} without a readable time${untimedFlagged > 0 ? `, ${number(untimedFlagged)} of them flagged,` : ''} ${untimed === 1 ? 'is' : 'are'} not drawn.`
      : null,
  ];
}

/** `January 2025 to June 2025`, or the one month. */
export function span(months: readonly string[]): string {
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? monthName(first) : `${monthName(first)} to ${monthName(last)}`;
}

/** The line under the title of a chart over months. */
export const monthSubtitle = (months: readonly string[], zone: string): string =>
  months.length === 0 ? noTime : `${span(months)}, counted in ${zone}`;

/** Said where no search stands in any month. */
export const noTime = 'No search with a readable time';

import type { Summary } from '../model/summary.ts';
import { monthName } from '../model/figure-words.ts';
import { counted, listed } from './words.ts';

type Break = Summary['breaks'][number];

/** A place where trend lines are split: between the month before and this one. */
export interface BreakMark {
  readonly month: string;
  /** Position of the month in the chart. */
  readonly index: number;
  /** Number at the rule, from 1. */
  readonly number: number;
  readonly words: string;
}

/** What changes, in words; a column's own name stands in the detail alone. */
const words: Record<Break['kind'], (detail: string) => string> = {
  dropdown_reasons: () => 'most reasons are picked from a list',
  vendor_masking: () => 'the vendor masks most names or plates',
  column_begins: (detail) => detail,
  column_ends: (detail) => detail,
  missing_month: () => 'a month is missing',
  constant_reason: () => 'every row bears the same reason',
};

/** More marks than this are not told one by one under a chart. */
const toldAtMost = 4;

/** The changes of one month, each told once, with the log or the number of logs that it is in. */
function whatChanges(breaks: readonly Break[]): string {
  const owners = new Map<string, Set<string>>();
  for (const { kind, detail, owner } of breaks) {
    const change = words[kind](detail);
    const known = owners.get(change) ?? new Set();
    owners.set(change, owner === null ? known : known.add(owner));
  }
  return listed(
    [...owners].map(([change, [first, ...others]]) => {
      if (first === undefined) return change;
      return `${change} (${others.length === 0 ? first : counted(others.length + 1, 'log', 'logs')})`;
    }),
  );
}

/**
 * The breaks of the log within the months shown. A break at the first month splits nothing, and a missing
 * month is a gap of its own.
 */
export function breakMarks(summary: Summary, months: readonly string[]): BreakMark[] {
  const within = summary.breaks.filter((each) => each.kind !== 'missing_month');
  return months
    .map((month, index) => ({ month, index, breaks: within.filter((each) => each.month === month) }))
    .filter(({ index, breaks }) => index > 0 && breaks.length > 0)
    .map(({ month, index, breaks }, i) => ({ month, index, number: i + 1, words: whatChanges(breaks) }));
}

/** What the rules of a chart stand for; null without one. */
export function breakNote(marks: readonly BreakMark[]): string | null {
  if (marks.length === 0) return null;
  const told = marks
    .slice(0, toldAtMost)
    .map((mark) => `${mark.number} (${monthName(mark.month)}): ${mark.words}`);
  const left = marks.length - told.length;
  const more = left > 0 ? `; ${left} more ${left === 1 ? 'is' : 'are'} listed in the report` : '';
  const where = marks.length === 1 ? 'the dashed line' : 'a dashed line';
  return `The log itself changes at ${where}: ${told.join('; ')}${more}. Figures before and after are not compared.`;
}

/** Runs of months that may be joined by a line: without a gap and without a break inside. */
export function segments(
  values: readonly (number | null)[],
  marks: readonly BreakMark[],
): { from: number; to: number }[] {
  const starts = new Set(marks.map((mark) => mark.index));
  const runs: { from: number; to: number }[] = [];
  for (const [i, value] of values.entries()) {
    const last = runs.at(-1);
    if (value === null) continue;
    if (last && last.to === i - 1 && !starts.has(i)) last.to = i;
    else runs.push({ from: i, to: i });
  }
  return runs;
}

import { monthName } from '../model/figure-words.ts';

/** Months since year 0, so that months can be counted and compared. */
const monthIndex = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const monthAt = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;

/** Every month from the first to the last of those given, none left out. */
export function everyMonth(months: readonly string[]): string[] {
  if (months.length === 0) return [];
  const indexes = months.map(monthIndex);
  const first = Math.min(...indexes);
  return Array.from({ length: Math.max(...indexes) - first + 1 }, (_, i) => monthAt(first + i));
}

/** At most this many labels stand under an axis of months. */
const labelsAtMost = 8;

/**
 * The labels under an axis of months: each month where there is room, else every second, third, sixth, or
 * only Januaries, with the year beneath the first label of each year.
 */
export function monthLabels(months: readonly string[]): string[][] {
  const step = [1, 2, 3, 6, 12, 24, 60].find((each) => months.length / each <= labelsAtMost) ?? 120;
  let yearShown = '';
  return months.map((month) => {
    if (monthIndex(month) % step !== 0) return ['', ''];
    const year = month.slice(0, 4);
    const name = monthName(month).slice(0, 3);
    const label = [name, year === yearShown ? '' : year];
    yearShown = year;
    return label;
  });
}

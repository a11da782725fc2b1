/** A count as outputs print it: `12,345`. */
export const number = (count: number): string => count.toLocaleString('en-US');

/** A count with its noun, which agrees with it: `1 search`, `1,203 searches`. */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

export const rows = (count: number): string => counted(count, 'row', 'rows');
export const searches = (count: number): string => counted(count, 'search', 'searches');

/** `80 rows`, of logs together; `rows` where a report did not count them. */
export const rowsOf = (logs: readonly { readonly rows: number | null }[]): string =>
  logs.some((log) => log.rows === null) ? 'rows' : rows(logs.reduce((sum, log) => sum + (log.rows ?? 0), 0));

/** The kind of an agency as a person reads it: `task force`, `fusion center`. */
export const agencyKindWords = (kind: string): string =>
  kind.replaceAll('_', ' ').replace('centre', 'center');

/**
 * A share of 0 to 1 as a percentage of whole numbers, the same in texts and charts: never `0%` for some and never
 * `100%` for less than all, which would say more than the log does.
 */
export const percent = (share: number): string => {
  if (share <= 0) return '0%';
  if (share < 0.01) return 'less than 1%';
  if (share > 0.99 && share < 1) return 'over 99%';
  return `${Math.round(share * 100)}%`;
};

/** `a`, `a and b`, `a, b and c`; after `most` items `and n more`. Of what is denied of each, `or` is the word. */
export const listed = (items: readonly string[], most = 4, last: 'and' | 'or' = 'and'): string => {
  const shown = items.slice(0, items.length > most ? most - 1 : most);
  const more = items.length - shown.length;
  if (more > 0) shown.push(`${number(more)} more`);
  if (shown.length <= 1) return shown[0] ?? '';
  return `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
};

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2025-01` as `January 2025`. */
export const monthName = (month: string): string =>
  `${monthNames[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;

const monthOrder = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** Months in their order, of which three or more one after the other are told by the first and the last. */
export const monthSpans = (
  months: readonly string[],
  named: (month: string) => string = monthName,
): string[] => {
  const runs: string[][] = [];
  for (const month of months.toSorted()) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before !== undefined && monthOrder(month) === monthOrder(before) + 1) run.push(month);
    else runs.push([month]);
  }
  return runs.flatMap((run) => {
    const names = run.map(named);
    return names.length < 3 ? names : [`${names[0]} to ${names.at(-1)}`];
  });
};

/** Why a search of an ICE or CBP account does not count as for immigration; where a person decided, that may be why. */
export const notForImmigration = (decided: boolean): string =>
  `another purpose recorded, or no readable one from an office such as HSI${decided ? ', or as a person decided' : ''}`;

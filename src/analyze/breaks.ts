import { number } from '../model/figure-words.ts';
import type { Summary } from '../model/summary.ts';
import type { Measure } from './context.ts';
import { missingMonths } from './coverage.ts';
import { watchedFields } from './log-quarters.ts';
import { localSql } from './times.ts';

type Break = Summary['breaks'][number];

type MonthRow = { owner: string; month: string; searched: number; dropdown: number; vendor: number } & Record<
  `has_${(typeof watchedFields)[number]}`,
  number
>;

/** Where the log itself changes, month by month and owner by owner; figures on two sides are not compared. */
export const measureBreaks: Measure<'breaks'> = async ({ store, zone }) => {
  const sums = watchedFields.map((field) => `CAST(sum(has_${field}) AS BIGINT) AS has_${field}`);
  const months = await store.rows<MonthRow>(`
    SELECT owner_log.owner, strftime(${localSql('quarter', zone)}, '%Y-%m') AS month,
      CAST(sum(rows) AS BIGINT) AS searched, CAST(sum(dropdown) AS BIGINT) AS dropdown,
      CAST(sum(vendor) AS BIGINT) AS vendor, ${sums.join(', ')}
    FROM log_quarter JOIN source ON source.number = log_quarter.source JOIN owner_log ON owner_log.number = source.owner_log
    WHERE quarter IS NOT NULL
    GROUP BY 1, 2 ORDER BY 1, 2`);
  const constant = await store.rows<{ owner: string; file: string; rows: number }>(
    'SELECT source.owner, source.file, rows FROM constant_reason JOIN source ON source.number = constant_reason.source ORDER BY source.number',
  );
  const owners = [...new Set(months.map(({ owner }) => owner))];
  return {
    breaks: [
      ...owners.flatMap((owner) =>
        breaksOf(
          owner,
          months.filter((row) => row.owner === owner),
        ),
      ),
      ...constant.map(({ owner, file, rows }): Break => ({
        kind: 'constant_reason',
        month: null,
        owner,
        detail: `${file}: one and the same reason in each of ${number(rows)} rows`,
      })),
    ],
  };
};

const breaksOf = (owner: string, months: readonly MonthRow[]): Break[] => {
  const at = (kind: Break['kind'], count: (row: MonthRow) => number, what: string): Break[] => {
    const turn = turnOf(months, count);
    return turn === null ? [] : [{ kind, month: turn.from, owner, detail: `${what} ${spanOf(turn)}` }];
  };
  return [
    ...missingMonths(months.map(({ month }) => month)).map((month): Break => ({
      kind: 'missing_month',
      month,
      owner,
      detail: 'no row in this month',
    })),
    ...at('dropdown_reasons', (row) => row.dropdown, 'most reasons are chosen from a list'),
    ...at('vendor_masking', (row) => row.vendor, 'the vendor masks most names or plates'),
    ...watchedFields.flatMap((field) => [
      ...at('column_begins', (row) => row[`has_${field}`], `most rows bear the column ${field}`),
      ...at('column_ends', (row) => row.searched - row[`has_${field}`], `most rows lack the column ${field}`),
    ]),
  ];
};

/** Months on end in which something holds of most rows and did not in the month before; `to` is null where it lasts. */
interface Turn {
  readonly from: string;
  readonly to: string | null;
}

/** The turn that lasts to the end of the log, else the first one: a short one before may be chance. */
const turnOf = (months: readonly MonthRow[], count: (row: MonthRow) => number): Turn | null => {
  const turns: Turn[] = [];
  let from: string | null = null;
  for (const [at, row] of months.entries()) {
    const before = months[at - 1];
    if (isMost(count(row), row)) {
      if (before !== undefined && !isMost(count(before), before)) from = row.month;
    } else {
      if (from !== null) turns.push({ from, to: before?.month ?? null });
      from = null;
    }
  }
  return from === null ? (turns[0] ?? null) : { from, to: null };
};

const spanOf = ({ from, to }: Turn): string => {
  if (to === null) return 'from this month on';
  return to === from ? 'in this month' : `from this month to ${to}`;
};

const isMost = (count: number, row: MonthRow): boolean => count * 2 > row.searched;

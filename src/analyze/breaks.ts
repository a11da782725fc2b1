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
        detail: `${file}: one and the same reason in each of ${rows.toLocaleString('en-US')} rows`,
      })),
    ],
  };
};

const breaksOf = (owner: string, months: readonly MonthRow[]): Break[] => {
  const rises = (count: (row: MonthRow) => number): MonthRow | undefined =>
    months.find((row, at) => {
      const before = months[at - 1];
      return before !== undefined && isMost(count(row), row) && !isMost(count(before), before);
    });
  const at = (kind: Break['kind'], row: MonthRow | undefined, detail: string): Break[] =>
    row === undefined ? [] : [{ kind, month: row.month, owner, detail }];
  return [
    ...missingMonths(months.map(({ month }) => month)).map((month): Break => ({
      kind: 'missing_month',
      month,
      owner,
      detail: 'no row in this month',
    })),
    ...at(
      'dropdown_reasons',
      rises((row) => row.dropdown),
      'most reasons are chosen from a list from this month on',
    ),
    ...at(
      'vendor_masking',
      rises((row) => row.vendor),
      'the vendor masks most names or plates from this month on',
    ),
    ...watchedFields.flatMap((field) => [
      ...at(
        'column_begins',
        rises((row) => row[`has_${field}`]),
        `most rows bear the column ${field} from this month on`,
      ),
      ...at(
        'column_ends',
        rises((row) => row.searched - row[`has_${field}`]),
        `most rows lack the column ${field} from this month on`,
      ),
    ]),
  ];
};

const isMost = (count: number, row: MonthRow): boolean => count * 2 > row.searched;

import type { LogKind } from '../model/recognition.ts';
import { type Measure } from './context.ts';
import { maskedFields } from './log-quarters.ts';
import { isoSql, localSql } from './times.ts';

/** Per owner and kind of log: its period, whole months without a row, and the share of masked cells. */
export const measureCoverage: Measure<'coverage'> = async ({ store, zone }) => {
  // Of all rows of the log, as every sentence says it, also where one of its files lacks the column.
  const shares = maskedFields.map(
    (field) => `
      CASE WHEN sum(has_${field}) > 0 THEN sum(masked_${field}) / sum(rows) END AS ${field}`,
  );
  const logs = await store.rows<
    {
      owner: string;
      log_kind: LogKind;
      number: number;
      first: string | null;
      last: string | null;
      rows: number;
    } & Record<(typeof maskedFields)[number], number | null>
  >(`
    SELECT owner_log.owner, owner_log.log_kind, CAST(owner_log.number AS INTEGER) AS number,
      ${isoSql('min(first)')} AS first, ${isoSql('max(last)')} AS last,
      CAST(coalesce(sum(rows), 0) AS BIGINT) AS rows, ${shares.join(',')}
    FROM owner_log
    LEFT JOIN source ON source.owner_log = owner_log.number
    LEFT JOIN log_quarter ON log_quarter.source = source.number
    GROUP BY 1, 2, 3 ORDER BY owner, log_kind`);
  const months = await store.rows<{ number: number; months: string[] }>(`
    SELECT CAST(owner_log AS INTEGER) AS number, list_sort(list(DISTINCT month)) AS months FROM (
      SELECT DISTINCT source, strftime(${localSql('quarter', zone)}, '%Y-%m') AS month
      FROM log_quarter WHERE quarter IS NOT NULL
    ) JOIN source ON source.number = source
    GROUP BY 1`);
  return {
    coverage: logs.map(({ owner, log_kind, number, first, last, rows, ...share }) => ({
      owner,
      log_kind,
      first,
      last,
      missing_months: missingMonths(months.find((row) => row.number === number)?.months ?? []),
      rows,
      masked: share,
    })),
  };
};

/** Whole months between the first and the last of a sorted list that are not in it. */
export const missingMonths = (months: readonly string[]): string[] => {
  const found = new Set(months);
  const missing: string[] = [];
  const last = months.at(-1) ?? '';
  for (let month = months[0] ?? ''; month < last; month = nextMonth(month)) {
    if (!found.has(month)) missing.push(month);
  }
  return missing;
};

const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

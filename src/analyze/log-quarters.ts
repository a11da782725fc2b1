import type { Field } from '../model/field.ts';
import type { Store } from '../store/duckdb.ts';

/** Columns whose coming or going, or whose masking, changes what a figure means. */
export const watchedFields = [
  'reason',
  'case_number',
  'user',
  'plate',
  'devices',
  'moderation',
] as const satisfies readonly Field[];

/** Columns of which it is said how much of them is masked. */
export const maskedFields = ['reason', 'user', 'plate', 'case_number'] as const satisfies readonly Field[];

/** The vendor's dropdown writes `Category - detail`; typed reasons seldom do. */
const dropdownPattern = String.raw`^[A-Z][A-Za-z/&() ,.-]{3,80} -( |$)`;

/**
 * Makes the table `log_quarter`: the loaded rows of the period by log and quarter of an hour (null where the time
 * could not be read), one scan for all that is said of the logs themselves. Zones differ from UTC by whole quarters, so
 * that a quarter lies in one month of any of them.
 */
export const createLogQuarters = async (store: Store): Promise<void> => {
  const bears = watchedFields.map(
    (field) => `count(*) FILTER (s_${field} <> 'not_exported') AS has_${field}`,
  );
  const masked = maskedFields.map(
    (field) =>
      `count(*) FILTER (s_${field} IN ('masked_vendor', 'masked_agency', 'exemption_cited')) AS masked_${field}`,
  );
  await store.run(`
    CREATE TABLE log_quarter AS
    SELECT source, time_bucket(INTERVAL 15 MINUTE, searched_at) AS quarter, count(*) AS rows,
      min(searched_at) AS first, max(searched_at) AS last,
      count(*) FILTER (NOT zone_stated AND searched_at IS NOT NULL) AS without_zone,
      count(*) FILTER (contains(reason, ' -') AND regexp_matches(reason, '${dropdownPattern}')) AS dropdown,
      count(*) FILTER (s_plate = 'masked_vendor' OR s_user = 'masked_vendor') AS vendor,
      ${[...bears, ...masked].join(', ')}
    FROM kept GROUP BY 1, 2`);
};

import { literal } from '../store/duckdb.ts';

/**
 * Zones that a released time may state by letters: a fixed offset in hours, or for names that cover summer and
 * winter the IANA zone. Only the zones of the United States; elsewhere the same letters mean other hours.
 */
const statedZones: readonly { readonly names: readonly string[]; readonly means: number | string }[] = [
  { names: ['UTC', 'Z', 'GMT', 'COORDINATED UNIVERSAL TIME', 'GREENWICH MEAN TIME'], means: 0 },
  { names: ['EST', 'EASTERN STANDARD TIME'], means: -5 },
  { names: ['EDT', 'EASTERN DAYLIGHT TIME'], means: -4 },
  { names: ['CST', 'CENTRAL STANDARD TIME'], means: -6 },
  { names: ['CDT', 'CENTRAL DAYLIGHT TIME'], means: -5 },
  { names: ['MST', 'MOUNTAIN STANDARD TIME'], means: -7 },
  { names: ['MDT', 'MOUNTAIN DAYLIGHT TIME'], means: -6 },
  { names: ['PST', 'PACIFIC STANDARD TIME'], means: -8 },
  { names: ['PDT', 'PACIFIC DAYLIGHT TIME'], means: -7 },
  { names: ['AKST', 'ALASKA STANDARD TIME'], means: -9 },
  { names: ['AKDT', 'ALASKA DAYLIGHT TIME'], means: -8 },
  { names: ['HST', 'HAWAII STANDARD TIME'], means: -10 },
  { names: ['ET', 'EASTERN TIME'], means: 'America/New_York' },
  { names: ['CT', 'CENTRAL TIME'], means: 'America/Chicago' },
  { names: ['MT', 'MOUNTAIN TIME'], means: 'America/Denver' },
  { names: ['PT', 'PACIFIC TIME'], means: 'America/Los_Angeles' },
];

const named = statedZones.flatMap((zone) => zone.names).join('|');
const offset = '(?:UTC|GMT)? ?[+-](?:0?\\d|1[0-4])(?::?[0-5]\\d)?';

/**
 * Splits a tidied time into `local` and `zone` (a struct of texts, both empty where no zone is stated). An
 * offset needs a time of day before it: the `-10` of `2024-01-10` is a day.
 */
export const splitZoneSql = (time: string): string =>
  `regexp_extract(${time}, '^(.*(?:\\d|[AP]M)) ?(${named})$|^(.*:[\\d.]+(?: [AP]M)?) ?(${offset})$', ['named_local', 'named_zone', 'local', 'zone'])`;

/** Reads `local`, a TIMESTAMP as written, in the zone that the text `zone` states: a TIMESTAMP in UTC. */
export const inStatedZoneSql = (local: string, zone: string): string => {
  const cases = statedZones.map(({ names, means }) => {
    const among = `${zone} IN (${names.map(literal).join(', ')})`;
    return `WHEN ${among} THEN ${typeof means === 'string' ? inZoneSql(local, means) : `${local} - to_hours(${means})`}`;
  });
  return `CASE ${cases.join(' ')} END`;
};

/** Reads `local` with an offset such as `+05:30`, `-0800`, `GMT+5`: a TIMESTAMP in UTC. */
export const atOffsetSql = (local: string, zone: string): string => {
  const digits = `regexp_replace(${zone}, '[^0-9]', '', 'g')`;
  // '530' and '0530' are hours and minutes, '5' and '05' hours.
  const minutes = `CASE WHEN strlen(${digits}) > 2
    THEN CAST(${digits}[:-3] AS INTEGER) * 60 + CAST(${digits}[-2:] AS INTEGER) ELSE TRY_CAST(${digits} AS INTEGER) * 60 END`;
  return `${local} - to_minutes(CASE WHEN contains(${zone}, '-') THEN -(${minutes}) ELSE ${minutes} END)`;
};

/**
 * Reads `local` as wall-clock time of an IANA zone: a TIMESTAMP in UTC. Where the clock is put forward, a time
 * that never was is read with the offset before the change (02:30 becomes 03:30); where it is put back, a time
 * that was twice is read as the later one. That is what the store's ICU does.
 */
export const inZoneSql = (local: string, iana: string): string =>
  iana === 'UTC' ? local : `timezone('UTC', timezone(${literal(iana)}, ${local}))`;

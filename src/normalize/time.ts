import { literal } from '../store/duckdb.ts';
import { blanks, letSql, listSql } from './sql.ts';
import { atOffsetSql, inStatedZoneSql, inZoneSql, splitZoneSql } from './time-zone.ts';

export interface TimeOptions {
  /** IANA zone of times that state none. */
  readonly zone: string;
  /** Column of the day, where the time of day stands in a column of its own. */
  readonly dateColumn?: string | null;
  /** True where a workbook counts its days from 1904 instead of 1900. */
  readonly from1904?: boolean;
}

const clocks = ['%H:%M:%S', '%I:%M:%S %p', '%H:%M', '%I:%M %p', '%H:%M:%S.%f', '%I:%M:%S.%f %p', '%I %p'];
/** Each way to write a day with each way to write the time of day. */
const withClocks = (days: readonly string[]): string =>
  listSql(days.flatMap((day) => [...clocks.map((clock) => `${day} ${clock}`), day]));
// Years of two digits come first: '%Y' would take 24 for the year 24, while '%y' does not read 2024.
const slashed = withClocks(['%m/%d/%y', '%m/%d/%Y', '%Y/%m/%d']);
const dashed = withClocks(['%m-%d-%y', '%m-%d-%Y', '%Y-%m-%d', '%d-%b-%y', '%d-%b-%Y']);
const worded = withClocks(['%b %d %Y', '%B %d %Y', '%d %b %Y', '%d %B %Y']);
const packed = listSql(['%Y%m%d %H%M%S', '%Y%m%d %H:%M:%S', '%Y%m%d']);

/** Steps that bring a spelling to the few that the formats above read; what is tidied is upper case. */
const tidying: readonly (readonly [pattern: string, replacement: string])[] = [
  [`[${blanks},"]+`, ' '],
  ['^ | $', ''],
  ['^(?:MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]* ', ''],
  [' AT ', ' '],
  ['(\\d)T(\\d)', '\\1 \\2'],
  ['(\\d) ?([AP])\\.? ?M\\b\\.?', '\\1 \\2M'],
  // A 24-hour clock with a needless AM or PM.
  [' (0?0|1[3-9]|2[0-3])(:[\\d:.]+) [AP]M\\b', ' \\1\\2'],
  ['(:\\d\\d\\.\\d{6})\\d+', '\\1'],
  // JavaScript's own spelling states the zone twice: 'GMT+0000 (Coordinated Universal Time)'.
  ['([+-]\\d\\d:?\\d\\d) ?\\(.*\\)$', '\\1'],
  ['\\((.*)\\)$', '\\1'],
];
const tidySql = (cell: string): string =>
  tidying.reduce(
    (sql, [pattern, replacement]) => `regexp_replace(${sql}, ${literal(pattern)}, '${replacement}', 'g')`,
    `upper(${cell})`,
  );

/** A TIMESTAMP as written, whatever its zone. */
const localSql = (time: string): string =>
  `CASE WHEN contains(${time}, '/') THEN TRY_STRPTIME(${time}, ${slashed})
    WHEN regexp_matches(${time}, '^\\d+-') THEN TRY_STRPTIME(${time}, ${dashed})
    WHEN regexp_matches(${time}, '[A-Z]{3}') THEN TRY_STRPTIME(${time}, ${worded})
    WHEN regexp_matches(${time}, '^\\d{8}(?: \\d|$)') THEN TRY_STRPTIME(${time}, ${packed}) END`;

/** Days of a workbook with the time as their fraction; five digits before the point are 1927 to 2173. */
const serialPattern = '^\\d{5}(?:\\.\\d+)?$';
const serialSql = (time: string, from1904: boolean): string =>
  `epoch_ms(CAST(round((TRY_CAST(${time} AS DOUBLE) - ${from1904 ? 24107 : 25569}) * 86400000) AS BIGINT))`;

/** Milliseconds since 1970, as JSON exports write them: 2001 to 2033. */
const epochPattern = '^1\\d{12}$';

const anySpellingSql = (cell: string, { zone, from1904 = false }: TimeOptions): string =>
  letSql(
    't',
    tidySql(cell),
    `CASE WHEN regexp_matches(t, '${serialPattern}') THEN ${inZoneSql(serialSql('t', from1904), zone)}
      WHEN regexp_matches(t, '${epochPattern}') THEN epoch_ms(TRY_CAST(t AS BIGINT))
      ELSE ${letSql(
        'z',
        splitZoneSql('t'),
        `CASE WHEN z.named_zone <> '' THEN ${letSql('n', localSql('z.named_local'), inStatedZoneSql('n', 'z.named_zone'))}
          WHEN z.zone <> '' THEN ${atOffsetSql(localSql('z.local'), 'z.zone')}
          ELSE ${inZoneSql(localSql('t'), zone)} END`,
      )} END`,
  );

/** Day and time of day in two columns as one text; a column that holds both, or is alone, is taken as it is. */
const joinedSql = (column: string, dateColumn: string): string => {
  const day = `regexp_replace(${dateColumn}, '[ T]0?0:00(?::00(?:\\.0+)?)?Z?$', '')`;
  // A workbook writes a time without a day as one of its first days.
  const clock = `regexp_replace(${column}, '^(?:1899-12-3[01]|1900-01-00|1/0/1900|12/3[01]/1899),?[ T]', '')`;
  return `CASE WHEN coalesce(trim(${dateColumn}), '') = '' THEN ${column}
    WHEN coalesce(trim(${column}), '') = '' THEN ${dateColumn}
    WHEN regexp_matches(${clock}, '^ *\\d+[-/]') THEN ${clock}
    WHEN regexp_matches(${dateColumn}, '^ *\\d{5}(?:\\.0*)?$') AND regexp_matches(${column}, '^ *0?\\.\\d+$')
      THEN CAST(trunc(TRY_CAST(${dateColumn} AS DOUBLE)) + TRY_CAST(${column} AS DOUBLE) AS VARCHAR)
    ELSE ${day} || ' ' || ${clock} END`;
};

/**
 * A released time as TIMESTAMP in UTC, null where it cannot be read or is no time of this century (a misread
 * number is not a search of 1927). `column` and `dateColumn` are text expressions. The commonest spellings of
 * Flock's audits (`01/25/2024, 01:27:03 PM UTC`) and portals (`2026-03-10T04:31:52.901Z`) are tried first.
 */
export const instantSql = (column: string, options: TimeOptions): string => {
  const { dateColumn = null } = options;
  const read =
    dateColumn === null
      ? `CASE WHEN strlen(${column}) = 27 AND suffix(${column}, ' UTC')
          THEN coalesce(TRY_STRPTIME(${column}, '%m/%d/%Y, %I:%M:%S %p UTC'), ${anySpellingSql(column, options)})
        WHEN strlen(${column}) = 24 AND suffix(${column}, 'Z')
          THEN coalesce(TRY_STRPTIME(${column}, '%Y-%m-%dT%H:%M:%S.%fZ'), ${anySpellingSql(column, options)})
        ELSE ${anySpellingSql(column, options)} END`
      : letSql('w', joinedSql(column, dateColumn), anySpellingSql('w', options));
  return letSql(
    'i',
    read,
    `CASE WHEN i BETWEEN TIMESTAMP '2000-01-01' AND TIMESTAMP '2099-12-31' THEN i END`,
  );
};

/** Whether the cell itself says in which zone its time is, so that none need be assumed. False where it is blank. */
export const zoneStatedSql = (column: string): string =>
  `CASE WHEN ${column} IS NULL THEN false WHEN suffix(${column}, ' UTC') OR (strlen(${column}) = 24 AND suffix(${column}, 'Z')) THEN true
    ELSE ${letSql('t', tidySql(column), letSql('z', splitZoneSql('t'), `z.named_zone <> '' OR z.zone <> '' OR regexp_matches(t, '${epochPattern}')`))} END`;

const gradedSql = (cell: string): string =>
  `CASE WHEN strlen(${cell}) = 27 AND suffix(${cell}, ' UTC') THEN 's'
    WHEN regexp_matches(${cell}, ':\\d\\d:\\d\\d[.]\\d|^\\s*\\d{5}[.]\\d|^\\s*1\\d{12}\\s*$') THEN 'ms'
    WHEN regexp_matches(${cell}, ':\\d\\d:\\d\\d|[ T]\\d{6}\\b') THEN 's'
    WHEN regexp_matches(${cell}, '\\d:\\d\\d|\\d *[AaPp][.]?[Mm]') THEN 'minute'
    WHEN regexp_matches(${cell}, '\\d{4}|\\d[-/]\\d') THEN 'day' END`;

/** How exact the time is written: `ms`, `s`, `minute` or `day`; null where the cell is no time at all. */
export const precisionSql = (column: string, dateColumn: string | null = null): string =>
  dateColumn === null ? gradedSql(column) : letSql('w', joinedSql(column, dateColumn), gradedSql('w'));

/** Whether the time is exact to the second, so that two rows of one second may be one search. Never null. */
export const hasSecondsSql = (column: string, dateColumn: string | null = null): string =>
  `coalesce(${precisionSql(column, dateColumn)} IN ('ms', 's'), false)`;

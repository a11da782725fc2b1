import { literal } from '../../store/duckdb.ts';
import { monthsInEnglishSql } from './months-abroad.ts';
import { blanks, letSql } from '../sql.ts';
import { strptimeSql } from './strptime.ts';
import { inZoneSql, offsetPattern, withoutZoneSql, zoneOfSql, zonePattern } from './time-zone.ts';

export interface TimeOptions {
  /** IANA zone of times that state none. */
  readonly zone: string;
  /** Column of the day, where the time of day stands in a column of its own. */
  readonly dateColumn?: string | null;
}

/** Spellings that released logs are known to have, read as they stand; `stated` ones bear their zone, UTC. */
const known: readonly { readonly looks: string; readonly strptime: string; readonly stated: boolean }[] = [
  {
    looks: '\\d{1,2}/\\d{1,2}/20[0-6]\\d, (?:0?[1-9]|1[0-2]):\\d\\d:\\d\\d [AP]M UTC',
    strptime: '%m/%d/%Y, %I:%M:%S %p UTC',
    stated: true,
  },
  { looks: '20[0-6]\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d', strptime: '%Y-%m-%d %H:%M:%S', stated: false },
  {
    looks: '20[0-6]\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d[.]\\d{1,6}',
    strptime: '%Y-%m-%d %H:%M:%S.%f',
    stated: false,
  },
  { looks: '\\d{1,2}/\\d{1,2}/20[0-6]\\d \\d{1,2}:\\d\\d', strptime: '%m/%d/%Y %H:%M', stated: false },
  {
    looks: '\\d{1,2}/\\d{1,2}/20[0-6]\\d \\d{1,2}:\\d\\d:\\d\\d',
    strptime: '%m/%d/%Y %H:%M:%S',
    stated: false,
  },
  {
    looks: '\\d{1,2}/\\d{1,2}/20[0-6]\\d, (?:0?[1-9]|1[0-2]):\\d\\d:\\d\\d [AP]M',
    strptime: '%m/%d/%Y, %I:%M:%S %p',
    stated: false,
  },
  {
    looks: '\\d{1,2}/\\d{1,2}/20[0-6]\\d (?:0?[1-9]|1[0-2]):\\d\\d:\\d\\d [AP]M',
    strptime: '%m/%d/%Y %I:%M:%S %p',
    stated: false,
  },
];

const listedZone =
  '\\((?:UTC|GMT)[^()]*\\) ?(EASTERN|CENTRAL|MOUNTAIN|PACIFIC)(?: (?:STANDARD|DAYLIGHT))?(?: TIME)?(?: ?\\([A-Z& ]*\\))?';
/** A time of day that stands first, and the day behind it. */
const clockBefore =
  '((?:\\d{1,2}:\\d\\d(?::\\d\\d(?:[.]\\d+)?)?|[012]\\d[0-5]\\d)(?: ?[AP][.]? ?M?[.]?| ?H(?:(?:OU)?RS?)?[.]?)?)';
const dayBehind =
  '(\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}|[A-Z]{3,9}[.]? \\d{1,2} 20\\d\\d|\\d{1,2}[ -][A-Z]{3,9}[ -]20\\d\\d)';
/**
 * Steps that bring any spelling to `2024-01-25 13:27:03`, with AM or PM and a zone where it has them; what is
 * tidied is upper case. Years of two digits are of this century.
 */
const tidying: readonly (readonly [pattern: string, replacement: string])[] = [
  // A comma before the fraction of a second, as scripts and servers of Europe write it.
  ['(:\\d\\d),(\\d{1,9}(?:\\D|$))', '\\1.\\2'],
  // The low quote stands for the comma in a log that was saved in another encoding.
  [`[${blanks},;\\x{201a}"]+`, ' '],
  ['^ | $', ''],
  // As it is recognized on a scan: '10:38 :24'.
  ['(\\d)(?: :|: )(\\d\\d)', '\\1:\\2'],
  ['^\\[(.*)\\]$', '\\1'],
  // Java names the zone once more behind its offset.
  ['(Z|[+-]\\d\\d:?\\d\\d)\\[[A-Z_/]+\\]$', '\\1'],
  // A zone as Windows lists it, before the time or behind it: '(UTC-06:00) Central Time (US & Canada)'.
  [`^${listedZone} ?(\\d.*)$`, '\\2 \\1 TIME'],
  [`(\\d|M) ?${listedZone}$`, '\\1 \\2 TIME'],
  ['^(?:MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]*[.]? ', ''],
  ['^(\\d+[/.-]\\d+[/.-]\\d+) ?\\(?(?:MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]*[.]?\\)?( |$)', '\\1\\2'],
  ['^(\\d+/\\d+/\\d+)T(\\d)', '\\1 \\2'],
  ['(\\d)(?:ST|ND|RD|TH)\\b', '\\1'],
  // As DB2 writes it: '2025-01-15-13.45.22.123456'.
  ['^(20\\d\\d-\\d\\d-\\d\\d)-(\\d\\d\\.\\d\\d\\.\\d)', '\\1 \\2'],
  // The time of day before the day, and what may stand between the two.
  [`^${clockBefore}(?: ON| ?[-|@–])? ${dayBehind}( [A-Z(+-].*)?$`, '\\2 \\1\\3'],
  ['^([^:]*\\d) ?[-|@–] (\\d{1,2}[:.]?\\d\\d)', '\\1 \\2'],
  ['^([^:]*\\d) ?\\((\\d{1,2}:?\\d\\d[^()]*)\\)$', '\\1 \\2'],
  ['^(\\d{1,2})/([A-Z]{3})[A-Z]*/(20\\d\\d)[: ]', '\\1-\\2-\\3 '],
  // As servers write it, the year last: 'Wed Jan 15 10:13:00 CST 2025'.
  [
    '^([A-Z]{3})[A-Z]* (\\d{1,2}) (\\d{1,2}:\\d\\d(?::\\d\\d)?) ?([A-Z]{3,4})? (20[0-6]\\d)$',
    '\\1 \\2 \\5 \\3 \\4',
  ],
  ['^(\\d{1,2})[/.-](\\d{1,2})[/.-](20[0-6]\\d)\\b', '\\3-\\1-\\2'],
  ['^(\\d{1,2})[/-](\\d{1,2})[/-](\\d\\d)\\b', '20\\3-\\1-\\2'],
  ['^(20[0-6]\\d{5})(\\d{6})(Z?)$', '\\1 \\2\\3'],
  ['^(\\d{1,2})([A-Z]{3})((?:20)?\\d\\d)[: ]', '\\1-\\2-\\3 '],
  ['^(20[0-6]\\d)[/.-]?(\\d\\d?)[/.-]?(\\d\\d?)(?: ?T ?| |$)', '\\1-\\2-\\3 '],
  ['^(\\d{1,2})[ -]([A-Z]{3})[A-Z]*[ -](?:20)?([0-6]\\d)\\b', '20\\3-\\2-\\1'],
  ['^([A-Z]{3})[A-Z]*[.]? (\\d{1,2}) (?:20)?([0-6]\\d)\\b', '20\\3-\\1-\\2'],
  [' AT ', ' '],
  ['^(\\S+) (\\d\\d)(\\d\\d)(\\d\\d)(Z|\\b)', '\\1 \\2:\\3:\\4\\5'],
  // With the word between hours and minutes, as French writes it: '13 h 05'.
  ['^(\\S+) (\\d{1,2}) ?H ?([0-5]\\d)( |$)', '\\1 \\2:\\3\\4'],
  // A clock of 24 hours without its colon, or with its word.
  ['^(\\S+) ([01]\\d|2[0-3])([0-5]\\d)(?: ?H(?:(?:OU)?RS?)?\\.?)?( |$)', '\\1 \\2:\\3\\4'],
  ['(:\\d\\d) ?(?:H(?:(?:OU)?RS?)?\\.?|UHR)( |$)', '\\1\\2'],
  ['^(\\S+) (\\d{1,2})\\.(\\d\\d)\\.(\\d\\d)(\\.\\d+)?( |$)', '\\1 \\2:\\3:\\4\\5\\6'],
  ['^(\\S+) (\\d{1,2})\\.(\\d\\d)( |$)', '\\1 \\2:\\3\\4'],
  ['(\\d) ?([AP])\\.? ?M\\b\\.?', '\\1 \\2M'],
  ['(:\\d\\d) ?([AP])$', '\\1 \\2M'],
  // A 24-hour clock with a needless AM or PM.
  [' (0?0|1[3-9]|2[0-3])(:[\\d:.]+) [AP]M\\b', ' \\1\\2'],
  ['(:\\d\\d\\.\\d{6})\\d+', '\\1'],
  // JavaScript's own spelling states the zone twice: 'GMT+0000 (Coordinated Universal Time)'.
  ['([+-]\\d\\d:?\\d\\d) ?\\(.*\\)$', '\\1'],
  ['([+-]\\d\\d:?\\d\\d) ?[A-Z]{3,4}$', '\\1'],
  ['\\((.*)\\)$', '\\1'],
  // An offset stands apart, with two digits of hours.
  ['(:[\\d:.]+(?: [AP]M)?) ?(?:UTC|GMT)? ?([+-])(\\d)(:?\\d\\d)?$', '\\1\\20\\3\\4'],
  ['(:[\\d:.]+(?: [AP]M)?) ?(?:UTC|GMT)? ?([+-]\\d\\d(?::?\\d\\d)?)$', '\\1 \\2'],
  ['^ | $', ''],
];
const tidySql = (cell: string): string =>
  tidying.reduce(
    (sql, [pattern, replacement]) => `regexp_replace(${sql}, ${literal(pattern)}, '${replacement}', 'g')`,
    monthsInEnglishSql(`upper(${cell})`),
  );

// The century stands in the formats, so that a misread number is no time of the year 24 or 1970.
const clocks = [
  ' %H:%M:%S',
  ' %I:%M:%S %p',
  ' %H:%M',
  ' %I:%M %p',
  ' %H:%M:%S.%f',
  ' %I:%M:%S.%f %p',
  ' %I %p',
];
const days = ['20%y-%m-%d', '20%y-%b-%d'];
const moments = (zone: string): string[] =>
  days.flatMap((day) => clocks.map((clock) => `${day}${clock}${zone}`));

/** The end of a day, `24:00`, with the sign before it and what may follow. */
const endOfDay = '([ T])24:00((?::00(?:[.]0+)?)?(?:[^:.\\d]|$))';
/** It is read as the beginning of the day, and is a day later. */
const laterSql = (cell: string): string => `to_days(CAST(regexp_matches(${cell}, '${endOfDay}') AS INTEGER))`;

/** Any spelling at all: slow, for the cells that are spelled as no known log. */
export const anySpellingSql = (cell: string, zone: string): string => {
  const later = laterSql(cell);
  return letSql(
    'tidy',
    tidySql(`regexp_replace(${cell}, '${endOfDay}', '\\100:00\\2')`),
    `CASE WHEN regexp_matches(${cell}, ${literal(offsetPattern)}, 'i')
      THEN timezone('UTC', ${strptimeSql('tidy', ...moments(' %z'))} + ${later})
      ELSE timezone('UTC', timezone(${zoneOfSql('tidy', zone)}, ${strptimeSql(withoutZoneSql('tidy'), ...moments(''), ...days)} + ${later})) END`,
  );
};

/** Days of a workbook since 1900, with the time as their fraction; from 1982 to 2091. */
const serialPattern = '\\s*[3-6]\\d{4}(?:[.,]\\d+)?\\s*';
/** The last of six digits or fewer stands for a tenth of a second or more: the time was one of whole seconds. */
const serialSql = (cell: string): string =>
  `epoch_ms(CAST(round((TRY_CAST(replace(${cell}, ',', '.') AS DOUBLE) - 25569) * 86400000,
    CASE WHEN regexp_matches(${cell}, '[.,]\\d{7}') THEN 0 ELSE -3 END) AS BIGINT))`;

/** Milliseconds since 1970, as JSON exports write them, micro- or nanoseconds, or seconds: 2001 to 2033. */
const epochPattern = '\\s*1\\d{12}(?:\\d{3}(?:\\d{3})?)?\\s*';
/** The finer ones to the millisecond: their first thirteen digits. */
const epochSql = (cell: string): string => `epoch_ms(TRY_CAST(left(trim(${cell}), 13) AS BIGINT))`;
const secondsPattern = '\\s*1\\d{9}(?:[.]\\d+)?\\s*';
const secondsSql = (cell: string): string =>
  `epoch_ms(CAST(round(TRY_CAST(${cell} AS DOUBLE) * 1000) AS BIGINT))`;

/** Milliseconds since 1970 as .NET writes them in JSON; an offset behind them is that of the clock that showed them. */
const dotNetPattern = '\\s*/Date\\((1\\d{12})(?:[+-]\\d{4})?\\)/\\s*';
const dotNetSql = (cell: string): string =>
  `epoch_ms(TRY_CAST(regexp_extract(${cell}, '${dotNetPattern}', 1) AS BIGINT))`;

const readSql = (cell: string, { zone }: TimeOptions): string => {
  const asTheyStand = known.map(({ looks, strptime, stated }) => {
    const local = strptimeSql(cell, strptime);
    return `WHEN regexp_full_match(${cell}, '${looks}') THEN ${stated ? local : inZoneSql(local, zone)}`;
  });
  // A cell that looks like a known spelling and is none (`24:00`) is tried as any other.
  return `coalesce(CASE ${asTheyStand.join(' ')}
    WHEN regexp_full_match(${cell}, '${serialPattern}') THEN ${inZoneSql(serialSql(cell), zone)}
    WHEN regexp_full_match(${cell}, '${epochPattern}') THEN ${epochSql(cell)}
    WHEN regexp_full_match(${cell}, '${secondsPattern}') THEN ${secondsSql(cell)}
    WHEN regexp_full_match(${cell}, '${dotNetPattern}') THEN ${dotNetSql(cell)} END,
    CASE WHEN regexp_matches(${cell}, '\\d\\d') THEN ${anySpellingSql(cell, zone)} END)`;
};

/** Day and time of day in two columns as one text; a column that holds both, or is alone, is taken as it is. */
const joinedSql = (column: string, dateColumn: string): string => {
  // Days since 1900 where the date lost its format, and the clock beside it did not.
  const asDays = '^ *[3-7]\\d{4}(?:\\.0*)? *$';
  const day = `CASE WHEN regexp_matches(${dateColumn}, '${asDays}')
    THEN strftime(DATE '1899-12-30' + TRY_CAST(TRY_CAST(${dateColumn} AS DOUBLE) AS INTEGER), '%Y-%m-%d')
    ELSE regexp_replace(${dateColumn}, '[ T](?:0?0:00(?::00(?:\\.0+)?)?Z?|12:00(?::00(?:\\.0+)?)? ?[Aa][Mm])$', '') END`;
  // A workbook writes a time without a day as one of its first days.
  const asReleased = `regexp_replace(${column}, '^(?:1899-12-3[01]|1900-01-0[01]|0?1/0?[01]/1900|12/3[01]/1899),?[ T]', '')`;
  // A clock of 24 hours without its colon; a spreadsheet takes its noughts away.
  const bare = '^ *(\\d{1,4}) ?(?:[Hh](?:(?:[Oo][Uu])?[Rr][Ss]?)?[.]?)? *$';
  const dotted = '^ *\\d{1,2}[.][0-5]\\d(?:[.][0-5]\\d)? *$';
  const clock = `CASE WHEN regexp_matches(${asReleased}, '${bare}')
    THEN regexp_replace(lpad(regexp_extract(${asReleased}, '${bare}', 1), 4, '0'), '(..)(..)', '\\1:\\2')
    WHEN regexp_matches(${asReleased}, '${dotted}') THEN replace(${asReleased}, '.', ':')
    ELSE ${asReleased} END`;
  return `CASE WHEN coalesce(trim(${dateColumn}), '') = '' THEN ${column}
    WHEN coalesce(trim(${column}), '') = '' THEN ${dateColumn}
    WHEN regexp_matches(${asReleased}, '^ *\\d+[-/]') THEN ${asReleased}
    WHEN regexp_matches(${dateColumn}, '^ *\\d{5}(?:\\.0*)?$') AND regexp_matches(${column}, '^ *0?\\.\\d+ *$')
      THEN CAST(trunc(TRY_CAST(${dateColumn} AS DOUBLE)) + TRY_CAST(${column} AS DOUBLE) AS VARCHAR)
    ELSE (${day}) || ' ' || (${clock}) END`;
};

/**
 * A released time as TIMESTAMP in UTC, null where it cannot be read or is no time from 2000 to 2068 (a
 * misread number is not a search of 1927). `column` and `dateColumn` are text expressions. The commonest spellings of
 * Flock's audits (`01/25/2024, 01:27:03 PM UTC`) and portals (`2026-03-10T04:31:52.901Z`) are tried first.
 */
export const instantSql = (column: string, options: TimeOptions): string => {
  const { dateColumn = null } = options;
  if (dateColumn !== null) return letSql('moment', joinedSql(column, dateColumn), readSql('moment', options));
  return `coalesce(CASE WHEN strlen(${column}) = 27 AND suffix(${column}, ' UTC') AND contains(${column}, '/20')
      THEN ${strptimeSql(column, '%m/%d/%Y, %I:%M:%S %p UTC')}
    WHEN strlen(${column}) = 24 AND suffix(${column}, 'Z') AND starts_with(${column}, '20')
      THEN ${strptimeSql(column, '%Y-%m-%dT%H:%M:%S.%fZ')} END,
    ${readSql(column, options)})`;
};

/** Whether the cell itself says in which zone its time is, so that none need be assumed. False where it is blank. */
export const zoneStatedSql = (column: string): string =>
  `CASE WHEN ${column} IS NULL THEN false
    WHEN suffix(${column}, ' UTC') OR (strlen(${column}) = 24 AND suffix(${column}, 'Z')) THEN true
    ELSE regexp_matches(${column}, ${literal(`${zonePattern}|^${epochPattern}$|^${secondsPattern}$|^${dotNetPattern}$`)}, 'i') END`;

/** A date, and a clock without its colon. */
const bareClock = '(?:[01]\\d|2[0-3])[0-5]\\d *(?:[Hh][A-Za-z.]*)?';
const barePattern = `(?:\\d{4}|[-/.]\\d\\d|\\d[ -]?[A-Za-z]{3,9}[ -]?\\d\\d),? *[-|@]? +${bareClock} *$|^ *${bareClock} +(?:on +)?\\d{1,4}[-/.]`;

/** How exact the time is written: `ms`, `s`, `minute` or `day`; null where the cell is no time at all. */
export const precisionSql = (column: string, dateColumn: string | null = null): string => {
  if (dateColumn !== null) return letSql('moment', joinedSql(column, dateColumn), precisionSql('moment'));
  return `CASE WHEN strlen(${column}) = 27 AND suffix(${column}, 'M UTC') THEN 's'
    WHEN regexp_matches(${column}, ':\\d\\d:\\d\\d[.,]\\d|^\\s*\\d{5}[.,]\\d|^${epochPattern}$|^${dotNetPattern}$|^\\s*1\\d{9}[.]\\d') THEN 'ms'
    WHEN regexp_matches(${column}, ':\\d\\d ?: ?\\d\\d|[ -]\\d{1,2}[.]\\d\\d[.]\\d\\d(?:[.]\\d+)?(?: *[AaPp][.]?[Mm][.]?)?\\s*$|(?:[ T]|^\\s*20\\d{6})\\d{6}(?:Z|\\b)|^\\s*1\\d{9}\\s*$') THEN 's'
    WHEN regexp_matches(${column}, '${barePattern}|\\d *[Hh] *[0-5]\\d\\s*$| \\d{1,2}[.]\\d\\d\\s*$|\\d:\\d\\d|\\d *[AaPp][.]?[Mm]') THEN 'minute'
    WHEN regexp_matches(${column}, '\\d{4}|\\d[-/]\\d') THEN 'day' END`;
};

/** Whether the time is exact to the second, so that two rows of one second may be one search. Never null. */
export const hasSecondsSql = (column: string, dateColumn: string | null): string =>
  `coalesce(${precisionSql(column, dateColumn)} IN ('ms', 's'), false)`;

import { countedThings } from '../model/counted-things.ts';
import { monthsAbroad } from '../model/months-abroad.ts';
import type { CellShape } from '../model/recognition.ts';

/*
 * How cells of a log look, as regular expressions that JavaScript and the store's engine (RE2) read alike: no
 * look-around, no \s (the two disagree about it), letters of both cases spelled out. The row-by-row way and
 * the direct load test the same patterns, so both take the same rows for searches.
 */

/** Spaces that stand in released cells: plain, tab, line ends, no-break and narrow no-break (before AM). */
const space = '[ \\t\\r\\n\u00a0\u202f]';
const gap = `${space}*`;
/** The comma of a time; U+201A is what a Windows-1252 file read as UTF-8 leaves of it. */
const comma = '[,\u201a]';

const numericDate =
  '(?:[12][0-9]{3}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:[12][0-9]{3}|[0-9]{2}))';
const month =
  '(?:[Jj][Aa][Nn]|[Ff][Ee][Bb]|[Mm][Aa][Rr]|[Aa][Pp][Rr]|[Mm][Aa][Yy]|[Jj][Uu][Nn]|[Jj][Uu][Ll]|[Aa][Uu][Gg]|[Ss][Ee][Pp]|[Oo][Cc][Tt]|[Nn][Oo][Vv]|[Dd][Ee][Cc])';
const monthName = `${month}[A-Za-z]{0,6}\\.?`;
const dayName =
  '(?:[Mm][Oo][Nn]|[Tt][Uu][Ee]|[Ww][Ee][Dd]|[Tt][Hh][Uu]|[Ff][Rr][Ii]|[Ss][Aa][Tt]|[Ss][Uu][Nn])[A-Za-z]{0,6}';
const weekday = `(?:${dayName}[.]?${comma}?${gap})?`;
const namedDate = `${weekday}(?:${monthName}${gap}[0-9]{1,2}(?:st|nd|rd|th)?${comma}?${gap}[12][0-9]{3}|[0-9]{1,2}[- ]${monthName}[- ,]+(?:[12][0-9]{3}|[0-9]{2}))`;
/** A pattern of capitals, with their small letters. */
const eitherCase = (capitals: string): string =>
  capitals.replaceAll(
    /\[([^\]]+)\]|[^|]/gu,
    (one: string, several?: string) =>
      `[${(several ?? one).replaceAll(/\p{L}/gu, (letter) => letter + letter.toLowerCase())}]`,
  );
/** A date with its month in Spanish, French, German, Italian or Portuguese: `27 de febrero de 2025`, `27. Februar 2025`. */
const monthAbroad = `(?:${monthsAbroad.map(([, begins]) => eitherCase(begins)).join('|')})[A-Za-z\u00c0-\u00ff]{0,7}[.]?`;
const dateAbroad = `(?:[A-Za-z\u00c0-\u00ff]{5,10}(?:-[Ff]eira)?${comma}?${space}+)?[0-9]{1,2}[.]?${space}+(?:[Dd][Ee]${space}+)?${monthAbroad}${comma}?${space}+(?:[Dd][Ee][Ll]?${space}+)?20[0-6][0-9]`;
/** The day of the week may stand behind a date of numbers: `03/02/2025 (Sun)`. */
const date = `(?:${weekday}${numericDate}(?:${gap}\\(?${dayName}[.]?\\)?)?|${namedDate}|${dateAbroad})`;
/** A date in one word, as SAS and web servers write it; only before a time of day, since a plate may look so. */
const dateInAWord = `(?:[0-9]{1,2}${month}(?:20)?[0-9]{2}|[0-9]{1,2}/${month}/20[0-9]{2})[: ]`;

/** AM or PM, as English and as Spanish spreadsheets write it (`a. m.`). */
const half = `[AaPp](?:\\.${gap})?[Mm]\\.?`;
const clock = `(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?(?:${gap}${half}|${gap}[AaPp])?|[0-9]{1,2}${space}?${half})`;
/** With the word between the two, as French writes it: `13 h 05`, `13h05`. By itself it needs its spaces: a plate may look so. */
const hourOf = '(?:[01]?[0-9]|2[0-3])';
const wordClock = `${hourOf}${space}?[Hh]${space}?[0-5][0-9]`;
const wordClockAlone = `${hourOf}${space}[Hh]${space}[0-5][0-9]`;
/** What is said after a clock of 24 hours: `1327 hrs`, `13:27 Uhr`. */
const hours = `(?:${gap}(?:[Hh](?:(?:[Oo][Uu])?[Rr][Ss]?)?\\.?|[Uu][Hh][Rr]))?`;
/** Such a clock without its colon; by itself it is told from a count only by a date beside it, and may lack its noughts. */
const military = '(?:[01][0-9]|2[0-3])[0-5][0-9]';
/** A clock with dots; by itself it looks like a date of two-digit years, and only a date beside it says that it is none. */
const dottedClock = '(?:[01]?[0-9]|2[0-3])\\.[0-5][0-9](?:\\.[0-5][0-9])?';
/** With its fraction and its half of the day, as Oracle writes it: `10.15.03.000000 AM`. */
const dottedHalf = `(?:0?[0-9]|1[0-2])\\.[0-5][0-9]\\.[0-5][0-9](?:\\.[0-9]{1,9})?${gap}${half}`;
/** A part of a day, as a spreadsheet keeps a time of day: `0.34375`. */
const partOfDay = '0?\\.[0-9]+';
const bareClock = `(?:(?:(?:[01]?[0-9]|2[0-3])[0-5][0-9]|[0-5]?[0-9])${hours}|${dottedClock}|${partOfDay})`;
/** A zone by letter, abbreviation, American name or IANA name, an offset, and the words that browsers add. */
const zoneName =
  'Z|z|\\(?[A-Z]{2,5}\\)?|[ECMP]ST[5-8][ECMP]DT|(?:Eastern|Central|Mountain|Pacific|Alaska|Hawaii|Atlantic)(?: (?:Standard|Daylight))?(?: Time)?|[Zz]ulu|[A-Z][a-z]+/[A-Z][A-Za-z_/]+';
const zone = `(?:${gap}(?:${zoneName}))?${gap}(?:[+-][0-9]{1,2}(?::?[0-9]{2})?(?: [A-Z]{3,4})?|\\((?:UTC|GMT)?[+-][0-9]{1,2}(?::?[0-9]{2})?\\))?(?:\\[[A-Za-z_/]{3,32}\\])?(?:${gap}\\([A-Za-z ]{3,40}\\))?`;
/** Days since 1900 as a spreadsheet stores them, 1982 to 2119: `45826.001444317131`. */
const serial = '[3-7][0-9]{4}(?:[.,][0-9]+)?';

/** Seconds since 1970, 2001 to 2033: told from a case number only by the label. */
const epoch = '1[0-9]{9}(?:\\.[0-9]{1,9})?';

/**
 * Milli-, micro- or nanoseconds since 1970, 2001 to 2033, a time written as one number: `20250401 131500`, `20250401T131500Z`, and
 * milliseconds as .NET writes them in JSON: `/Date(1735689600000)/`.
 */
const packed =
  '\\/Date\\(1[0-9]{12}(?:[+-][0-9]{4})?\\)\\/|1[0-9]{12}(?:[0-9]{3}(?:[0-9]{3})?)?|20[0-9]{6}[ T]?[0-9]{6}Z?';

/** As servers write a time, the year last: `Wed Jan 15 10:13:00 CST 2025`. */
const yearLast = `${weekday}${monthName}${gap}[0-9]{1,2}${space}+${clock}(?:${space}+[A-Z]{3,4})?${space}+20[0-9]{2}`;

/** A zone as Windows lists it, before the time: `(UTC-06:00) Central Time (US & Canada)`. */
const zoneBefore = `\\((?:UTC|GMT)[^()]{0,8}\\)${gap}(?:Eastern|Central|Mountain|Pacific)(?: (?:Standard|Daylight))?(?: Time)?${gap}(?:\\([A-Za-z& ]{2,30}\\)${gap})?`;

/** What may stand between a day and its time of day. */
const between = `(?:[,;\u201a]${gap}|[Tt]|${space}+(?:(?:at|a las|\u00e0|um)${space}+)?|${comma}?${gap}[-|@\u2013]${space}+)`;

/** The time of day first. A zone or a line end between the two is that of a time frame in the middle of which it stands. */
const clockFirst = `(?:${clock}|${military})${hours}(?:${comma}|[ \\t]+(?:on|ON|[-|@\u2013]))?[ \\t]+${date}${zone}`;

const dateFirst = `(?:${dateInAWord}|${date}${between})(?:${clock}|${wordClock}|${dottedHalf}|${dottedClock}|${military})${hours}${zone}`;
/** As DB2 writes it, with a dash between the two and dots in the clock: `2025-01-15-13.45.22.123456`. */
const dashedStamp =
  '20[0-9]{2}-[0-9]{2}-[0-9]{2}-(?:[01][0-9]|2[0-4])\\.[0-5][0-9]\\.[0-5][0-9](?:\\.[0-9]{1,12})?';
const inBrackets = `\\[(?:${dateFirst})\\]|${date}${gap}\\((?:${clock}|${military})${hours}\\)`;

const time = `(?:${yearLast}|(?:${zoneBefore})?${dateFirst}|${dashedStamp}|${inBrackets}|${clockFirst}|${serial}|${packed})`;
/** A time whose end is lost, as the edge of its cell cut it off. */
const cutTime = `${date}(?:${between}[0-9]{1,2}(?::[0-9:]{0,6})?(?: ?[AaPp]\\.?)?)?\u2026`;
const frameEnd = `(?:${space}*(?:\\n|to|TO|until|through|thru|-|\u2013|\u2014|\u2192)${space}*|${space}+)`;

/** Body of the pattern for each shape, without anchors. */
const bodies: Readonly<Record<CellShape, string>> = {
  time: `${time}|${cutTime}`,
  date,
  clock: `${clock}${hours}${zone}|${wordClockAlone}`,
  uuid: '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}',
  count: `(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})(?:\\.0+|${gap}${countedThings})?`,
  frame: `(?:(?:from|From|FROM)${space}+)?(?:${time}|${date})(?:${frameEnd}(?:${time}|${date}))?`,
  // Begins with a letter, or with a number that a word follows: `10th Judicial District`.
  name: `[\\["'(]*(?:[A-Za-z\u00c0-\uffdc]|[0-9]{1,4}(?:[a-z]{2})?${space}+[A-Za-z\u00c0-\uffdc])(?:.|\\n)*`,
  epoch,
  bare_clock: bareClock,
  search_type: '[A-Za-z][A-Za-z0-9]{2,24}(?:[ _][A-Za-z]{2,12})?(?: - [A-Za-z]{3,12})?',
};

/** Nothing, a mask, a placeholder, the dashes that stand for an unknown count: what any column may hold. */
const voidBody =
  '[-*#.,_/\u2013\u2014\u2012\u2022\u25cf\u2588\u2589\u258a\u2593\u2592\u2591\u25a0\u25fc\u25ae\u2b1bxX \\t\\r\\n\u00a0]*|[Nn]/?[Aa]|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Nn]a[Nn]|[Uu]nknown|[\\[(<]?[Rr][Ee][Dd][Aa][Cc][Tt](?:[Ee][Dd]|[Ii][Oo][Nn])[\\])>]?.{0,80}';

const anchored = (body: string): string => `^${gap}(?:${body})${gap}$`;

/** The whole-cell pattern of a shape, for JavaScript and the store alike. */
export const shapePattern = (shape: CellShape): string => anchored(bodies[shape]);

/** The whole-cell pattern of a cell that says nothing: blank, masked, a placeholder. */
export const voidPattern: string = anchored(voidBody);

/** Pieces for spellings that stand in two cells, or with something before them. */
export const pieces = { date, clock, zone, gap, comma, space } as const;

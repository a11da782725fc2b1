import { monthBeginnings, monthNumber, monthWords } from '../../model/month-words.ts';

const separator = '[_./-]';
const slashed = `(\\d{1,2})(${separator})(\\d{1,2})\\2((?:20)?\\d{2})`;
const iso = '(20\\d{2})([_.-]?)(0[1-9]|1[0-2])\\6(0[1-9]|[12]\\d|3[01])';
const day = new RegExp(`(?<!\\d)(?:${slashed}|${iso})(?!\\d)`, 'gu');
const namedMonth = new RegExp(
  `(?<![a-z])(${monthBeginnings.join('|')})[a-z]*[ _.,-]*(20\\d{2})(?!\\d)`,
  'giu',
);
/** `Jan-Mar 2025`, `January and February 2025`: the year stands behind the last month alone. */
const monthsOfYear = new RegExp(
  `(?<![a-z])(${monthWords})[ _.,&+–-]+(?:(?:to|thru|through|and)[ _.]+)?(${monthWords})[ _.,-]*(20\\d{2})(?!\\d)`,
  'iu',
);
/** `8-24_FAN_REDACTED`: month and year before the letters for a Flock audit. */
const shortMonth = /^(\d{1,2})-(\d{2})(?=[_ -]+fan?\b)|^(\d{1,2})-(\d{2})(?=_FAN?_|_FAN?$)/iu;

const pad = (number: number): string => String(number).padStart(2, '0');
const isoDay = (year: number, month: number, date: number): string | null => {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date
    ? `${year}-${pad(month)}-${pad(date)}`
    : null;
};
const century = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));
const wholeMonth = (year: number, month: number): Period | null => {
  const first = isoDay(year, month, 1);
  const last = isoDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
  return first === null || last === null ? null : { first, last };
};

interface Period {
  readonly first: string | null;
  readonly last: string | null;
}

/** Days written in a name, in their order: `4_1_2025`, `12-16-2025`, `2024-06-01`, `20240601`. */
const daysNamed = (name: string): string[] =>
  [...name.matchAll(day)].flatMap(([, month, , date, year, isoYear, , isoMonth, isoDate]) => {
    const found =
      year === undefined
        ? isoDay(Number(isoYear), Number(isoMonth), Number(isoDate))
        : isoDay(century(year), Number(month), Number(date));
    return found === null ? [] : [found];
  });

/** Whole months written in a name; null where it does not say of which year the first is. */
const monthsNamed = (name: string): (Period | null)[] | null => {
  const months: (Period | null)[] = [...name.matchAll(namedMonth)].map(([, month = '', year = '']) =>
    wholeMonth(Number(year), monthNumber(month)),
  );
  const [, from = '', to = '', ofYear = ''] = monthsOfYear.exec(name) ?? [];
  if (months.length === 1 && from !== '') {
    // `Nov-Jan 2026` does not say of which year its first month is.
    if (monthNumber(from) > monthNumber(to)) return null;
    months.unshift(wholeMonth(Number(ofYear), monthNumber(from)));
  }
  return months;
};

/** The period that a name states: from one day to another, or whole months. A single day is the day of a copy. */
export const periodNamed = (name: string): Period => {
  const [first, last] = daysNamed(name);
  if (first !== undefined && last !== undefined)
    return first <= last ? { first, last } : { first: null, last: null };
  const months = monthsNamed(name);
  if (months === null) return { first: null, last: null };
  const [, month, year, otherMonth, otherYear] = shortMonth.exec(name) ?? [];
  const only = month ?? otherMonth;
  if (months.length === 0 && only !== undefined)
    months.push(wholeMonth(century(year ?? otherYear ?? ''), Number(only)));
  return { first: months[0]?.first ?? null, last: months.at(-1)?.last ?? null };
};

/**
 * The period that the name of a sheet states, and whether it may end before its last day: `May 2025 - Jun 2025` is
 * the name of an export from the first of one month to the first of the next. Null where it states none.
 */
export const periodOfSheet = (
  sheet: string,
): { readonly first: string; readonly last: string; readonly mayEndSooner: boolean } | null => {
  const { first, last } = periodNamed(sheet);
  if (first === null || last === null) return null;
  const mayEndSooner = daysNamed(sheet).length < 2 && first.slice(0, 7) !== last.slice(0, 7);
  return { first, last, mayEndSooner };
};

const partOfSeveral = /(?<!\d)(\d{1,2})[ _-]*of[ _-]*(\d{1,2})(?!\d)/iu;
/** Whether a name is that of a part with others behind it, which cannot go on to the end of what all are of: `File_1_of_2`. */
export const hasPartsBehind = (name: string): boolean => {
  const [, part, parts] = partOfSeveral.exec(name) ?? [];
  return Number(part) < Number(parts);
};

/** A name without the days and months in it. */
export const withoutDates = (name: string): string =>
  name.replace(day, ' ').replace(namedMonth, ' ').replace(shortMonth, ' ');
